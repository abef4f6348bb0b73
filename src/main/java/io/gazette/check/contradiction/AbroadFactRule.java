package io.gazette.check.contradiction;

import io.gazette.check.language.Countries;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.DataWords;
import io.gazette.check.reading.Deeds;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.CollectedFields;
import io.gazette.model.Field;
import io.gazette.model.FileNames;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicyVersion;
import io.gazette.model.SdkFields;
import io.gazette.model.SharedFields;
import io.gazette.text.ChineseScript;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the facts of a product say that no personal data go abroad, its text and its lists do not
 * say that they are kept or sent there; else everything that has to be said of it is looked for in
 * vain.
 */
final class AbroadFactRule implements Rule {

  private static final String FACT = "transfer-abroad: false";

  /** Says of a recipient where it is, and not what it is called or sells. */
  private static final Pattern PLACED =
      Pattern.compile(
          "(?:位于|设[在于立]|注册(?:地|于)|所在地|总部[在于]|（|\\(|(?i)\\b(?:located|based|registered|established|in)\\b)[^，。；,;]{0,24}");

  /** To whom something is given: 向位于新加坡的实验室提供. */
  private static final Sought GIVEN =
      Sought.learning(Pattern.compile("向[^，。；]{2,40}(?:提供|传送|发送)|(?:交|转)给"));

  /** Where people are, and not their data. */
  private static final Pattern PERSON =
      Pattern.compile("[您你][^，。；]{0,4}在[^，。；]{1,16}时|(?i)\\b(?:when|while|if) you\\b[^,.;]{0,40}");

  /** Ends a part of a cell: what it denies says nothing of the next one. */
  private static final Pattern PART = Pattern.compile("[，,；;。]|\\.\\s");

  private static final Map<ListKind, List<Field<Localized<String>>>> FIELDS =
      Map.of(
          ListKind.SHARED, List.of(SharedFields.RECIPIENT, SharedFields.CONTACT),
          ListKind.SDKS, List.of(SdkFields.VENDOR, SdkFields.CONTACT),
          ListKind.COLLECTED, List.of(CollectedFields.STORAGE));

  private final Published published;

  AbroadFactRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    boolean denied =
        policy.settings().facts().transferAbroad().filter(abroad -> !abroad).isPresent();
    return denied && policy.kind() == PolicyKind.PRIVACY_POLICY
        ? Stream.concat(
                published.open(policy).flatMap(open -> abroad(open).stream()),
                policy.versions().stream()
                    .filter(version -> !published.hasAll(policy, version))
                    .flatMap(version -> listed(version).stream()))
            .toList()
        : List.of();
  }

  private Optional<Diagnostic> listed(PolicyVersion version) {
    return FIELDS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            list ->
                version.lists().rows(list.getKey()).orElse(List.of()).stream()
                    .flatMap(
                        row ->
                            list.getValue().stream().flatMap(field -> abroad(row, field).stream())))
        .findFirst();
  }

  private Optional<Diagnostic> abroad(ListRow row, Field<Localized<String>> field) {
    return row.find(field).stream()
        .flatMap(words -> words.byLanguage().values().stream())
        .filter(
            words ->
                field.equals(CollectedFields.STORAGE)
                    ? isKeptAbroad(ChineseScript.simplified(words))
                    : PLACED
                        .matcher(ChineseScript.simplified(words))
                        .results()
                        .anyMatch(found -> Countries.isAbroad(found.group())))
        .findFirst()
        .map(words -> contradicts(published.rows().of(row, field), words));
  }

  private static boolean isKeptAbroad(String storage) {
    return PART.splitAsStream(storage)
        .anyMatch(part -> Countries.isAbroad(part) && !Assertion.isDenied(part, 0, part.length()));
  }

  private static Optional<Diagnostic> abroad(Published.Open open) {
    return open.passages().stream()
        .filter(passage -> !passage.isHeading())
        .flatMap(passage -> abroad(passage, open))
        .findFirst();
  }

  private static Stream<Diagnostic> abroad(Passage passage, Published.Open open) {
    return open.sentences(passage).stream()
        .filter(sentence -> isAbroad(PERSON.matcher(open.plain(sentence)).replaceAll("")))
        .map(sentence -> contradicts(passage.at(sentence), sentence));
  }

  private static boolean isAbroad(String sentence) {
    return Deeds.isAbroad(sentence)
        || (Assertion.isMade(GIVEN, sentence)
            && !DataWords.in(sentence).isEmpty()
            && GIVEN.in(sentence).all().anyMatch(found -> Countries.isAbroad(found.group())));
  }

  private static Diagnostic contradicts(SourcePosition position, String words) {
    return Diagnostic.of(
        Code.TEXT_CONTRADICTS,
        position,
        Quoted.sentence(words),
        "@in-file",
        FileNames.POLICY,
        FACT);
  }
}
