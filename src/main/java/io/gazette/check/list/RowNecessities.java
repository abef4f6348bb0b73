package io.gazette.check.list;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Column;
import io.gazette.check.reading.TextRow;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Necessity;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether people must give some data. */
final class RowNecessities implements RowAspect {

  private static final Map<Necessity, Sought> NECESSITY =
      Map.of(
          Necessity.OPTIONAL,
          Sought.learning(
              Pattern.compile(
                  "(?<![不并]是)(?:选填|非必[填须需]|可填可不填|自愿(?:提供|填写))|(?:^|，)(?:您|用户)?(?:可以?|有权)(?:选择)?不(?:提供|填写?|登记)(?![^。；]{0,40}(?:无法|不能|但|否则|影响|将不))|(?i)(?<!not )\\b(?:optional|voluntary)\\b|^you (?:need not|can choose not to|do not (?:have|need) to) (?:give|provide|state|enter)\\b(?![^.;]{0,60}\\b(?:but|cannot|otherwise|unable)\\b)")),
          Necessity.REQUIRED,
          Sought.learning(
              Pattern.compile(
                  "(?<!非)(?:必填|必选)|缺一不可|(?<!非)(?<!不是)必不可少|不可或缺|不[可能](?:缺少|遗漏)|(?i)\\bneither (?:of them )?can be (?:left out|omitted|missing)\\b|\\bcannot be (?:left out|omitted|done without)\\b|\\bindispensable\\b|\\b(?:is|are) required\\b(?! (?:by|under|to)\\b)|\\b(?:mandatory|compulsory)\\b")));

  /** Says that people must give something, whatever they do. */
  private static final Sought MUST =
      Sought.learning(
          Pattern.compile(
              "(?:必须|须|应当|应)(?:向我们|如实|真实)?(?:提供|填写|登记|提交)|(?i)\\byou must (?:give|provide|enter|state|tell)\\b"));

  /** Before that: only who wants something must, or somebody else. */
  private static final Sought WANTS =
      Sought.learning(
          Pattern.compile(
              "[时的]，|如|若|想|希望|选择|愿意|申请|未成年|监护人|我们|公司|[商方]|(?i)\\b(?:if|when|where|in case|to|for)\\b"));

  /** In a cell that says nothing else. */
  private static final Map<Necessity, Pattern> CELLS =
      Map.of(
          Necessity.OPTIONAL,
          Pattern.compile("可选|选填|非必[填须需选要]|自愿(?:提供|填写)?|可不填|(?i)optional|voluntary"),
          Necessity.REQUIRED,
          Pattern.compile("必[填须需选要]的?|不可缺少|(?i)required|mandatory|necessary|compulsory"));

  /** The same, where the head of its column asks whether. */
  private static final Map<Boolean, Pattern> ANSWERS =
      Map.of(
          true, Pattern.compile("是|能|可以?|(?i)yes"),
          false, Pattern.compile("否|不能|不可以?|(?i)no"));

  /** Goes on about what was named before: 二者缺一不可. */
  private static final Pattern BACK =
      Pattern.compile(
          "^\\s*(?:[二两三四]者|这|[该上前][^，。；]{0,2}(?:信息|数据|资料)|以上|其(?![他它余中实次])|均|都|它|缺一|(?i)(?:neither|both|they|these|this|it|all (?:of (?:them|these)|are))\\b)");

  /** What is required there is no datum. */
  private static final Pattern CONSENT =
      Pattern.compile("同意|许可|授权|权限|(?i)\\b(?:consent|permission|authori[sz]ation)s?\\b");

  @Override
  public Stream<RowClaim> in(TextRow row, ListedRows lists) {
    Optional<ListRow> function = lists.function(row);
    String data = lists.open().plain(row.of(Column.DATA).words());
    return row.cells().stream()
        .skip(1)
        .flatMap(
            cell ->
                necessity(cell, lists.open().plain(cell.passage().words().strip()))
                    .flatMap(
                        necessity ->
                            (function.isEmpty()
                                    ? other(data, necessity, lists)
                                    : function
                                        .map(List::of)
                                        .filter(
                                            rows ->
                                                saysOther(
                                                    rows, named(row, data, lists), necessity)))
                                .map(
                                    rows ->
                                        new RowClaim(
                                            cell.passage(),
                                            cell.passage().words().strip(),
                                            rows.get(0),
                                            listed(necessity))))
                    .stream());
  }

  /** What a cell says, under whatever head, or as the answer to what its head asks. */
  private static Optional<Necessity> necessity(TextRow.Cell cell, String said) {
    boolean asks = cell.is(Column.NECESSITY) || cell.is(Column.OPTION);
    return !asks && cell.column().isPresent()
        ? Optional.empty()
        : CELLS.entrySet().stream()
            .filter(each -> each.getValue().matcher(said).matches())
            .map(Map.Entry::getKey)
            .findFirst()
            .or(
                () ->
                    ANSWERS.entrySet().stream()
                        .filter(each -> asks && each.getValue().matcher(said).matches())
                        .map(each -> each.getKey() == cell.is(Column.NECESSITY))
                        .map(is -> is ? Necessity.REQUIRED : Necessity.OPTIONAL)
                        .findFirst());
  }

  @Override
  public Stream<RowClaim> in(Sentence sentence, ListedRows lists) {
    Stream<RowClaim> plainly =
        NECESSITY.entrySet().stream()
            .flatMap(
                each ->
                    claims(
                        sentence,
                        each.getValue()
                            .in(sentence.small())
                            .all()
                            .filter(found -> isMade(sentence.small(), found)),
                        each.getKey(),
                        lists));
    Stream<MatchResult> must =
        sentence
            .asserted(MUST)
            .filter(found -> !WANTS.isIn(sentence.small().substring(0, found.start())));
    return Stream.concat(plainly, claims(sentence, must, Necessity.REQUIRED, lists));
  }

  private static Stream<RowClaim> claims(
      Sentence sentence, Stream<MatchResult> says, Necessity necessity, ListedRows lists) {
    return says.map(found -> about(sentence, found))
        .filter(part -> !CONSENT.matcher(part).find())
        .distinct()
        .flatMap(part -> other(part, necessity, lists).stream())
        .map(rows -> sentence.claim(rows.get(0), listed(necessity)));
  }

  /** Whether a sentence says so; a “not” of the words themselves, as in 缺一不可, denies nothing. */
  private static boolean isMade(String sentence, MatchResult found) {
    String others =
        sentence.substring(0, found.start())
            + " ".repeat(found.end() - found.start())
            + sentence.substring(found.end());
    return Assertion.isMadeAt(others, found.start(), found.end());
  }

  /** The part of a sentence around some words, or what it goes on about. */
  private static String about(Sentence sentence, MatchResult found) {
    String words = sentence.small();
    String part = Assertion.part(words, found.start(), found.end());
    int start = words.lastIndexOf(part, found.start());
    return !BACK.matcher(part).find() || !ListedRows.types(part).isEmpty()
        ? part
        : start > 1 ? Assertion.part(words, start - 1, start - 1) : sentence.before();
  }

  /** The rows on the data that words name, if each says something else. */
  private static Optional<List<ListRow>> other(
      String words, Necessity necessity, ListedRows lists) {
    Set<String> types = ListedRows.types(words);
    List<ListRow> rows = lists.on(types, ListKind.COLLECTED);
    return Optional.of(rows)
        .filter(any -> saysOther(any, item -> ListedRows.isOf(item, types), necessity));
  }

  /** Of the data of a function, those that a row of a table names; all, if it names no data. */
  private static Predicate<DataItem> named(TextRow row, String data, ListedRows lists) {
    Set<String> types = ListedRows.types(data);
    return item ->
        row.in(Column.DATA).findAny().isEmpty()
            || ListedRows.isOf(item, types)
            || item.name()
                .find(lists.language())
                .filter(name -> data.contains(lists.open().plain(name)))
                .isPresent();
  }

  /** Whether some data are wanted, and each of them otherwise. */
  private static boolean saysOther(
      List<ListRow> rows, Predicate<DataItem> wanted, Necessity necessity) {
    List<Optional<Necessity>> listed =
        rows.stream()
            .flatMap(
                row ->
                    ListedRows.items(row).stream()
                        .filter(wanted)
                        .map(
                            item -> item.necessity().or(() -> row.find(CollectedFields.NECESSITY))))
            .toList();
    return !listed.isEmpty()
        && listed.stream().allMatch(each -> each.filter(is -> is != necessity).isPresent());
  }

  private static String listed(Necessity said) {
    Necessity other = said == Necessity.OPTIONAL ? Necessity.REQUIRED : Necessity.OPTIONAL;
    return "necessity: " + other.id();
  }
}
