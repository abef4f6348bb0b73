package io.gazette.check.list;

import io.gazette.check.language.Rewording;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Column;
import io.gazette.check.reading.DataWords;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.RowTexts;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.TextRow;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import io.gazette.vocabulary.Category;
import io.gazette.vocabulary.DataType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a clause on collection says that the publisher collects stands in the list of data too, if
 * most of what the text names does. Where the list has anything of the kind, such as another number
 * of a document, it may be the same in other words.
 */
final class UnlistedDataRule implements Rule {

  private static final Sought COLLECTS =
      Sought.learning(
          Pattern.compile(
              "我们[^，。；]{0,12}(?:收集|采集|登记|需要您提供)"
                  + "|(?i)\\bwe (?:\\w+ ){0,2}(?:collect|record|ask (?:you )?for|need)\\b"));

  private static final Set<Role> COLLECTING = Set.of(Role.COLLECTION);

  /** Of the clauses whose tables have data that are collected. */
  private static final Set<Role> TABLES =
      Set.of(Role.COLLECTION, Role.SENSITIVE, Role.RETENTION, Role.STORAGE);

  /** As alike, two names may be of the same data: 身份证号码, 身份证件信息. */
  private static final double NEAR = 0.35;

  private final Published published;

  UnlistedDataRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY && policy.companions().isEmpty()
        ? published.open(policy).flatMap(UnlistedDataRule::check).toList()
        : List.of();
  }

  /**
   * @param headed whether it stands in a table, below a head of data
   */
  private record Said(Passage passage, String sentence, DataType type, boolean headed) {}

  private static Stream<Diagnostic> check(Published.Open open) {
    List<ListRow> rows = open.version().lists().rows(ListKind.COLLECTED).orElse(List.of());
    List<DataItem> items =
        rows.stream().flatMap(row -> row.items(CollectedFields.DATA).stream()).toList();
    Set<String> listed =
        items.stream().flatMap(item -> item.type().stream()).collect(Collectors.toSet());
    if (listed.isEmpty()) {
      return Stream.empty();
    }
    Language language = open.text().language();
    Set<Category> kinds = kinds(items, language, name -> true);
    Set<Category> broad = kinds(items, language, name -> RowData.BROAD.matcher(name).find());
    String words =
        rows.stream()
            .flatMap(row -> RowTexts.of(row).stream())
            .flatMap(text -> text.find(language).stream())
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    Set<String> spoken = new HashSet<>();
    List<Said> unlisted = new ArrayList<>();
    for (Said said : collected(open)) {
      boolean known =
          !spoken.add(said.type().id())
              || !Collections.disjoint(listed, DataWords.kin(said.type()))
              || (said.headed() ? broad : kinds).contains(said.type().category())
              || words.contains(said.type().name(language).toLowerCase(Locale.ROOT))
              || items.stream()
                  .flatMap(item -> item.name().find(language).stream())
                  .anyMatch(
                      name -> new Rewording(name, said.type().name(language)).alike() >= NEAR);
      if (!known) {
        unlisted.add(said);
      }
    }
    String names =
        items.stream()
            .flatMap(item -> item.name().find(language).stream())
            .distinct()
            .collect(Collectors.joining(language.isChinese() ? "、" : ", "));
    return unlisted.size() * 2 > spoken.size()
        ? Stream.empty()
        : unlisted.stream()
            .map(
                said ->
                    Diagnostic.of(
                        Code.TEXT_CONTRADICTS,
                        said.passage().at(said.sentence()),
                        Quoted.sentence(said.sentence()),
                        "@in-file",
                        FileNames.DATA,
                        Quoted.sentence(names)));
  }

  /**
   * Of what kinds the data of a list are, those in free words too. A name says nothing of other
   * data on who somebody is.
   */
  private static Set<Category> kinds(
      List<DataItem> items, Language language, Predicate<String> wanted) {
    return items.stream()
        .flatMap(item -> item.name().find(language).stream())
        .filter(wanted)
        .flatMap(name -> DataWords.withNear(name).stream())
        .map(named -> named.type().category())
        .filter(kind -> kind != Category.IDENTITY)
        .collect(Collectors.toSet());
  }

  private static List<Said> collected(Published.Open open) {
    List<Said> all = new ArrayList<>();
    for (TextRow row : open.rows()) {
      if (isAbout(row.first(), TABLES) && !row.table().isDenied(open)) {
        boolean headed = row.in(Column.DATA).findAny().isPresent();
        (headed ? row.in(Column.DATA) : Stream.of(row.first()))
            .forEach(
                cell ->
                    DataWords.alone(open.plain(cell.words()))
                        .forEach(type -> all.add(new Said(cell, cell.words(), type, headed))));
      }
    }
    for (Passage passage : open.passages()) {
      for (String sentence :
          isAbout(passage, COLLECTING) ? open.sentences(passage) : List.<String>of()) {
        String plain = open.plain(sentence);
        if (Assertion.isMade(COLLECTS, plain)) {
          DataWords.in(plain).stream()
              .filter(named -> Assertion.isMadeAt(plain, named.from(), named.to()))
              .forEach(named -> all.add(new Said(passage, sentence, named.type(), false)));
        }
      }
    }
    return all;
  }

  private static boolean isAbout(Passage passage, Set<Role> roles) {
    return passage.clause().filter(of -> !Collections.disjoint(of.roles(), roles)).isPresent();
  }
}
