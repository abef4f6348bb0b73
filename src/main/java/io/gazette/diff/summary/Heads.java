package io.gazette.diff.summary;

import io.gazette.diff.Subject;
import io.gazette.diff.TextBlock;
import io.gazette.diff.summary.Sentences.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of a column or a row, the words before a list or a label before a colon say that
 * something is about: below 由谁承担 every cell says who, whatever it is called.
 */
final class Heads {

  /** A longer one says something by itself. */
  private static final int LONGEST = 24;

  private static final Pattern LABEL = Pattern.compile("^([^：:，,。；;]{1,16}?)[：:]");

  /** In the order in which they are asked: 数据保存期限 is no kind of data. */
  private static final Map<Subject, Pattern> NAMES = names();

  private static Map<Subject, Pattern> names() {
    Map<Subject, Pattern> names = new LinkedHashMap<>();
    names.put(
        Subject.STORAGE,
        words(
            "(?:保存|存[储儲]|留存|保留)(?:[期时時]|地|至).{0,2}|retention|(?:kept|stored|retained|held) (?:for|until|in)|storage (?:period|place)|how long"));
    names.put(
        Subject.PARTY,
        words(
            "由?[谁誰].{0,4}|.{0,4}(?:承[担擔]|[负負][担擔责責]|支付|[缴繳][纳納付]|付款|[责責]任|[实實]施)(?:方|者|人|主[体體])"
                + "|(?:borne|paid|done|kept|provided|carried out|arranged) by|who(?: (?:pays|bears|does it|is responsible))?|payer|responsib(?:le|ility)(?: part(?:y|ies))?"));
    names.put(
        Subject.FIGURE,
        words(
            ".{0,6}(?:[费費](?:用|率)?|[资資][费費]|收[费費](?:[标標][准準])?|价格?|價格?|金[额額]|[时時]限|期限|限[额額]|次[数數]|[数數]量|比例)"
                + "|(?:[a-z]+ )?(?:fees?|prices?|costs?|charges?|rates?|amounts?|deadlines?|limits?|terms?)"));
    names.put(
        Subject.PURPOSE,
        words(
            ".{0,6}(?:用途|目的)|(?:[a-z]+ )?purposes?(?: of [a-z ]+)?|(?:used|needed|collected) for|why.{0,16}"));
    names.put(
        Subject.DATA,
        words(
            "(?:所?收集的|所?[处處]理的|涉及的?|使用的|[共分]享的)?(?:[个個]人)?(?:信息|資訊|[数數][据據]|[资資]料)(?:[类類]型|[种種][类類]|[类類][别別]|[项項]目|字段|[内內]容)?"
                + "|(?:personal |collected )?(?:data|information)(?: (?:collected|types?|items?|processed|used|fields?))?|what we collect"));
    names.put(
        Subject.DUTY,
        words("(?:是否)?(?:必[填需要选選须須]|[强強]制|可[选選])|required|mandatory|optional|compulsory"));
    names.put(
        Subject.NEGATION,
        words("(?:默[认認]|缺省|[预預][设設]).{0,4}|(?:by )?default(?: (?:setting|state|value))?"));
    return names;
  }

  /**
   * How values of some heads are said: a default may be a language, too, and a fee is paid in cash.
   */
  private static final Map<Subject, Pattern> VALUES =
      Map.of(
          Subject.FIGURE,
          words(
              "[免按每另含元折計计询詢]|面[议議]|市价|\\d|\\b(?:free|waived|none|per|by the|each|included|extra|at cost|fixed|variable|charged|quoted)\\b"),
          Subject.NEGATION,
          words(
              "[开開关關启啟停禁是否]|公[开開]|私密|勾|\\b(?:on|off|enabled|disabled|yes|no|public|private|checked|unchecked)\\b"),
          Subject.DUTY,
          words("[是否必选選须須可✓✗✔✘√×]|\\b(?:yes|no|required|optional|mandatory|voluntary)\\b"));

  private static Pattern words(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  private Heads() {}

  /** What the heads of a change say that it is about. */
  static Optional<Subject> subject(Told.Around above, String text, Range change) {
    return of(above, text, change).stream()
        .map(String::strip)
        .filter(head -> !head.isEmpty() && head.length() <= LONGEST)
        .flatMap(head -> subject(head).stream())
        .filter(
            subject ->
                !VALUES.containsKey(subject) || VALUES.get(subject).matcher(change.of(text)).find())
        .findFirst();
  }

  private static Optional<Subject> subject(String head) {
    return NAMES.entrySet().stream()
        .filter(name -> name.getValue().matcher(head).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The heads of a change, the nearest first. */
  private static List<String> of(Told.Around above, String text, Range change) {
    List<String> heads = new ArrayList<>();
    if (above.isRow()) {
      String[] columns = above.lead().split(String.valueOf(TextBlock.CELL_BOUND), -1);
      String[] cells = text.split(String.valueOf(TextBlock.CELL_BOUND), -1);
      int column =
          (int)
              text.substring(0, change.from())
                  .chars()
                  .filter(c -> c == TextBlock.CELL_BOUND)
                  .count();
      if (column > 0 && !above.lead().equals(text)) {
        heads.add(column < columns.length ? columns[column] : "");
        heads.add(cells[0]);
      }
    } else {
      Matcher label = LABEL.matcher(text);
      if (label.find() && label.end() <= change.from()) {
        heads.add(label.group(1));
      }
      if (above.kind() == TextBlock.Kind.ITEM) {
        heads.add(above.lead().replaceAll("[：:]$", ""));
      }
    }
    return heads;
  }
}
