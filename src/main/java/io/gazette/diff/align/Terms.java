package io.gazette.diff.align;

import io.gazette.diff.words.WordCharacters;
import io.gazette.text.Sought;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Pairs definitions of one term, however they were rewritten: 个人信息：…, “Services” means …. */
final class Terms {

  /** What may stand before the term: 本政策所称, The term, In this Act,. */
  private static final String LEAD_IN =
      "(?:(?:[在于]?本[^，,。：:“\"「]{1,8}|前款|上述)?(?:中)?(?:所称|所稱|所述)的?|The (?:term|word|expression)s? "
          + "|In this [A-Z][a-z]+(?: [A-Z][a-z]+)?,? |As used (?:in this [A-Za-z ]{3,30}|herein),? )?";

  private static final Pattern TERM =
      Pattern.compile(
          LEAD_IN
              + "[“\"「『]?([^“”\"「」『』：:，,。.；;（(]{2,30})[”\"」』]?\\s?(?:[（(][^）)]{1,40}[）)])?\\s?"
              + "(?:[：:]|，?(?:是)?指|means?\\b|refers? to\\b).+",
          Pattern.DOTALL);

  /** Of a label, as of a row of a price list, this much of the unit at least is the term. */
  private static final int LABEL_PART = 4;

  private static final Sought NUMBER =
      Sought.learningWords(
          Pattern.compile(
              "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
                  + "|forty|fifty|sixty|ninety|hundred|thousand)\\b",
              Pattern.CASE_INSENSITIVE));

  /** A mark in place of a figure, with what it counts. */
  private static final Sought FIGURE =
      Sought.of(
          Pattern.compile(
              "[$€£¥￥]?#+ ?(?:(?:个|個)?(?:工作日|自然日|年|月|日|天|周|週|小时|小時|分钟|分鐘)"
                  + "|(?:(?:business |calendar |working )?days?|months?|years?|hours?|minutes?|weeks?)\\b)?"),
          "#$€£¥￥");

  /** A definition says that it is one within so many characters. */
  private static final int LONGEST_BEGINNING = 160;

  private final Pairing pairing;

  Terms(Pairing pairing) {
    this.pairing = pairing;
  }

  /**
   * The first word of the definition says it: what defines nothing else is the same definition, if
   * it stands where it stood, or elsewhere in the same section.
   */
  void pair() {
    Outline old = new Outline(pairing.old());
    Outline now = new Outline(pairing.now());
    List<int[]> pairs = UniquePairs.of(pairing.old(), pairing.now(), Unit::term);
    for (int[] pair : pairs) {
      if (pairing.isFreeOld(pair[0]) && pairing.isFreeNew(pair[1])) {
        if (pairing.faceEachOther(pair[0], pair[1])) {
          pairing.pair(pair[0], pair[1]);
        } else if (pairing.isSameHead(old.headOf(pair[0]), now.headOf(pair[1]))) {
          pairing.pairMoved(pair[0], pair[1]);
        }
      }
    }
  }

  /**
   * The same of units that are little more than their terms, or that only have other figures,
   * before words decide: “Logs: 3 years” became “Logs: 6 months”, whatever else says “3 years” now.
   */
  void pairLabels() {
    for (int[] pair : UniquePairs.of(pairing.old(), pairing.now(), Terms::label)) {
      pairInPlace(pair[0], pair[1]);
    }
    Gap rest = pairing.rest();
    List<String> old = IntStream.of(rest.old()).mapToObj(i -> wording(pairing.old(i))).toList();
    List<String> now = IntStream.of(rest.now()).mapToObj(j -> wording(pairing.now(j))).toList();
    for (int[] pair : UniquePairs.of(old, now, own -> own)) {
      pairInPlace(rest.old()[pair[0]], rest.now()[pair[1]]);
    }
  }

  private void pairInPlace(int i, int j) {
    if (pairing.isFreeOld(i) && pairing.isFreeNew(j) && pairing.faceEachOther(i, j)) {
      pairing.pair(i, j);
    }
  }

  /** What a unit says but for its figures; empty where it has none. */
  private static String wording(Unit unit) {
    if (unit.isTable()) {
      return "";
    }
    String shape = unit.shape().isEmpty() ? unit.text() : unit.shape();
    return FIGURE.replaceAll(NUMBER.replaceAll(shape, "#"), "#");
  }

  private static String label(Unit unit) {
    String term = unit.term();
    boolean most = LABEL_PART * WordCharacters.weight(term) >= unit.weight();
    return most ? term : "";
  }

  /** The term that a text defines; empty where it defines none. */
  static String term(String text) {
    if (!mayDefine(text)) {
      return "";
    }
    Matcher term = TERM.matcher(text);
    return term.matches() ? term.group(1).strip() : "";
  }

  /** Whether any of the words stands there that definitions have: of most texts, this is enough. */
  private static boolean mayDefine(String text) {
    for (int at = 0; at < text.length() && at < LONGEST_BEGINNING; at++) {
      boolean found =
          switch (text.charAt(at)) {
            case ':', '：', '指' -> true;
            case 'm' -> text.startsWith("mean", at);
            case 'r' -> text.startsWith("refer", at);
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }
}
