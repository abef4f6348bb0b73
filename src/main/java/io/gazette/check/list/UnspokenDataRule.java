package io.gazette.check.list;

import io.gazette.check.language.Sentences;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.DataWords;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sensitive data of the list stands in the text too, if the text tells of most of what is listed:
 * people are told why it is needed and what it may do to them (PIPL art. 30), which no list does.
 */
final class UnspokenDataRule implements Rule {

  private final Published published;

  private final PassageReading<Set<String>> spoken = new PassageReading<>(UnspokenDataRule::spoken);

  UnspokenDataRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.open(policy).flatMap(open -> check(open, policy)).distinct().toList()
        : List.of();
  }

  private Stream<Diagnostic> check(Published.Open open, Policy policy) {
    List<ListRow> rows = open.version().lists().rows(ListKind.COLLECTED).orElse(List.of());
    Set<String> listed =
        rows.stream()
            .flatMap(row -> row.items(CollectedFields.DATA).stream())
            .flatMap(item -> item.type().stream())
            .collect(Collectors.toSet());
    if (rows.isEmpty() || listed.isEmpty()) {
      return Stream.empty();
    }
    Set<String> named = new HashSet<>();
    open.passages().forEach(passage -> named.addAll(spoken.of(passage)));
    long told = listed.stream().filter(named::contains).count();
    return told * 2 < listed.size()
        ? Stream.empty()
        : rows.stream()
            .flatMap(
                row ->
                    row.items(CollectedFields.DATA).stream()
                        .filter(item -> isUnspoken(item, named, open))
                        .map(item -> finding(row, item, open.text().language(), policy)));
  }

  /** What a passage says that it is handled; what it says is not is none of it. */
  private static Set<String> spoken(String words) {
    return Sentences.of(words).stream()
        .flatMap(
            sentence ->
                DataWords.withNear(sentence).stream()
                    .filter(each -> !Assertion.isDenied(sentence, each.from(), each.to())))
        .map(each -> each.type().id())
        .collect(Collectors.toSet());
  }

  private static boolean isUnspoken(DataItem item, Set<String> named, Published.Open open) {
    Optional<String> name = item.name().find(open.text().language());
    return item.sensitive()
        && item.type().filter(type -> !named.contains(type)).isPresent()
        && name.filter(words -> open.passages().stream().noneMatch(in -> says(in, words)))
            .isPresent();
  }

  /** By its name in the list, in whichever number. */
  private static boolean says(Passage passage, String name) {
    String sought = name.toLowerCase(Locale.ROOT);
    return Sentences.of(passage.words().toLowerCase(Locale.ROOT)).stream()
        .anyMatch(
            sentence -> {
              int at = sentence.indexOf(sought);
              return at >= 0 && !Assertion.isDenied(sentence, at, at + sought.length());
            });
  }

  private Diagnostic finding(ListRow row, DataItem item, Language language, Policy policy) {
    return Diagnostic.of(
        Code.DATA_IN_LIST_ONLY,
        published.rows().of(row, CollectedFields.DATA, item.type().orElse("")),
        item.name().find(language).orElse(""),
        RowName.of(row, policy),
        language.tag());
  }
}
