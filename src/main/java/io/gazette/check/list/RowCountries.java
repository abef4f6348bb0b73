package io.gazette.check.list;

import io.gazette.check.language.Countries;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Column;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.TextRow;
import io.gazette.model.ListRow;
import io.gazette.text.Sought;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which country a recipient is, or keeps what it gets, if its row has another one than the
 * product’s. Countries that are no such place, as in what it is for, say nothing.
 */
final class RowCountries implements RowAspect {

  private static final String HOME = "CN";

  private static final Set<String> WHO = Set.of("recipient", "vendor", "contact");
  private static final Set<String> FIELDS = Set.of("recipient", "vendor", "contact", "scene");

  private static final Pattern AT_HOME = Pattern.compile("(?<![国坡亚度岛洲])境内|国内");

  private static final Sought PLACE =
      Sought.learning(
          Pattern.compile(
              "位于|地处|设[在于]|部署|注册于|注册地|总部|所在地|存[储放][在于至到]|保[存留][在于至到]|在[^，。；]{1,16}(?:存[储放]|保[存留])|服务器|机房|数据中心"
                  + "|(?i)\\b(?:located|hosted|stored?s?|based|headquartered|established|incorporated|kept|keeps?|servers?|data cent(?:er|re)s?)\\b"));

  /** Before the name of who is at a place. */
  private static final Pattern TO = Pattern.compile("[，,；;给向由与和把将]|\\b(?:to|with|by|from|and) ");

  /** Behind it, where what is said of it goes on. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^[，,] ?(?:(?:其|该公司)[^，。；]{0,6}|(?:which|who) (?:is|are) |(?:its|whose) |a company )?(?:总部|服务器|机房|数据中心)?(?:位于|设[在于]|存[储放]|保[存留]|located|based|hosted|established|servers? )");

  /** The head of a column on places. */
  private static final Pattern HEAD =
      Pattern.compile(
          "国家|地区|国别|所在地|境|存[储放]地|(?i)\\b(?:countr(?:y|ies)|regions?|location|where|place)\\b");

  @Override
  public Stream<RowClaim> in(TextRow row, ListedRows lists) {
    Set<String> said =
        row.cells().stream()
            .flatMap(cell -> in(cell, row, lists.open()).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return lists.recipients(row).stream()
        .filter(any -> lists.recipients(row).size() == 1)
        .filter(of -> isElsewhere(said, of, lists))
        .map(of -> new RowClaim(row.first(), row.first().words().strip(), of, listed(of, lists)));
  }

  /** Of a cell with a name, or on places, all that it names; of others, what they say so. */
  private static Set<String> in(TextRow.Cell cell, TextRow row, Published.Open open) {
    String words = open.plain(cell.passage().words());
    boolean all =
        cell.passage().equals(row.first())
            || cell.is(Column.RECIPIENT)
            || HEAD.matcher(open.plain(cell.passage().column())).find();
    return all && !Assertion.isDenied(words, 0, words.length()) ? named(words) : places(words);
  }

  @Override
  public Stream<RowClaim> in(Sentence sentence, ListedRows lists) {
    return sentence.part().stream()
        .filter(part -> isElsewhere(places(around(sentence.plain(), part)), part.row(), lists))
        .map(part -> sentence.claim(part.row(), listed(part.row(), lists)));
  }

  /** What a sentence says of a name: directly before it, or behind it up to a comma. */
  private static String around(String words, RowData.Part part) {
    int from =
        TO.matcher(words.substring(0, part.from()))
            .results()
            .mapToInt(found -> found.end())
            .reduce(0, Math::max);
    String behind = words.substring(part.from(), part.end());
    String own = Assertion.part(behind, 0, 0);
    String next = behind.substring(own.length());
    return words.substring(from, part.from())
        + own
        + (GOES_ON.matcher(next).find() ? next.charAt(0) + Assertion.part(next, 1, 1) : "");
  }

  private static boolean isElsewhere(Set<String> said, ListRow row, ListedRows lists) {
    Set<String> listed = new TreeSet<>(named(lists.open().plain(lists.words(row, WHO))));
    listed.addAll(places(lists.open().plain(lists.words(row, Set.of("scene")))));
    // 蓝信（中国）有限公司 may be anywhere.
    listed.remove(HOME);
    return !said.isEmpty() && !listed.isEmpty() && Countries.areApart(said, listed);
  }

  /** In which countries some words say that something is. */
  private static Set<String> places(String words) {
    return PLACE
        .in(words)
        .all()
        .filter(found -> Assertion.isMadeAt(words, found.start(), found.end()))
        .map(found -> RowPurposes.before(Assertion.part(words, found.start(), found.end())))
        .flatMap(part -> named(part).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> named(String words) {
    Set<String> countries = new TreeSet<>(Countries.named(words));
    if (AT_HOME.matcher(words).find()) {
      countries.add(HOME);
    }
    return countries;
  }

  private static String listed(ListRow row, ListedRows lists) {
    return lists.words(row, FIELDS);
  }
}
