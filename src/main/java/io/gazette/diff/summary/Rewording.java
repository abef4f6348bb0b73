package io.gazette.diff.summary;

import io.gazette.diff.Footnotes;
import io.gazette.diff.summary.Sentences.Range;
import io.gazette.text.Characters;
import io.gazette.text.Sought;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether words that went and words that came may be two ways to say the same. */
final class Rewording {

  private static final Set<String> SUFFIXES = Set.of("", "s", "es", "d", "ed", "ing");

  /** What says nothing by itself, or the same as its like; longer ones first. */
  private static final Sought SMALL_HAN =
      Sought.learning(
          Pattern.compile(
              "根据|根據|依据|依據|按照|依照|遵照|为了|為了|通过|通過|经由|經由|上述|前述|相关|相關|有关|有關|进行|進行|予以|加以|对于|對於|关于|關於"
                  + "|以及|由于|由於|因此|由此|据此|據此|从而|從而|所以|但是|然而|下列|以下|如下|登录|登陆|登錄|登入|如果|倘若|假如|如(?=[有您你未遇因需])|并且|並且|(?<!申)[请請](?!求)|若(?!干)|[的了地得将將会會于於对對之其该該此所]"));

  private static final int LONGEST_SMALL = 2;

  /** Two ways to write one character, or to say “and”. */
  private static final String VARIANTS = "帐账帳賬它他录陆錄陸和及与與并並";

  /** With what the mark of a footnote begins. */
  private static final String NOTE = "[^";

  private static final Pattern WORD = Pattern.compile("[a-z][a-z'’-]*", Pattern.CASE_INSENSITIVE);

  private static final Set<String> SMALL_WORDS =
      Set.copyOf(
          List.of(
              ("a an the and of to in on at by for from with is are was were be been being it its this that these those"
                      + " which who whom we us our you your they them their as so such also upon into about do does"
                      + " did has have had having please therefore according accordance")
                  .split(" ")));

  /** A country, unless all of the words are in capitals. */
  private static final Pattern COUNTRY = Pattern.compile("(?<![A-Z] )\\bUS\\b(?! [A-Z]{2})");

  private static final Pattern ISE = Pattern.compile("is(?=(?:e|es|ed|ing|ation)$)");

  private static final Pattern OUR = Pattern.compile("our(?=s?$)");

  private Rewording() {}

  /** Whether a part of a word says nothing by itself. */
  static boolean isSmall(String part) {
    return withoutSmallHan(part).isEmpty();
  }

  static String withoutSmallHan(CharSequence text) {
    return SMALL_HAN.replaceAll(text.toString(), "");
  }

  /** A part of a text without what belongs to small words of the text. */
  static String said(String text, Range part) {
    String words = part.of(text);
    if (!Characters.hasHan(words)) {
      return words;
    }
    StringBuilder said = new StringBuilder();
    int from = part.from();
    for (MatchResult small : part.matches(SMALL_HAN, text, LONGEST_SMALL)) {
      said.append(text, from, Math.max(from, small.start()));
      from = Math.min(small.end(), part.to());
    }
    return said.append(text, from, part.to()).toString();
  }

  static boolean isSmallWord(String word) {
    return SMALL_WORDS.contains(word);
  }

  /** A character in one of its writings. */
  static String character(int c) {
    return VARIANTS.indexOf(c) < 0 ? Character.toString(c) : "";
  }

  /** Whether a character is a sign that says yes or no, as in a table: ✗, ✓, ☐, ○. */
  static boolean isSign(int c) {
    return c == '×' || c == '√' || (c >= 0x25A0 && c <= 0x27BF) || c == 0x2B55;
  }

  /** Whether one side has words that the other has not, and that are more than small words. */
  static boolean saysMore(CharSequence gone, CharSequence come) {
    return saysMoreInHan(gone, come) || saysMoreInWords(gone, come);
  }

  /** Whether words went that are nowhere now, or came that were nowhere before. */
  static boolean saysOther(
      CharSequence gone, CharSequence come, CharSequence before, CharSequence after) {
    return hasOther(gone, after) || hasOther(come, before);
  }

  private static boolean hasOther(CharSequence words, CharSequence text) {
    Map<Integer, Integer> own = new HashMap<>();
    Map<Integer, Integer> others = new HashMap<>();
    count(words, 1, own);
    count(text, 1, others);
    return !others.keySet().containsAll(own.keySet()) || hasMore(words(words), words(text));
  }

  private static boolean saysMoreInHan(CharSequence gone, CharSequence come) {
    Map<Integer, Integer> balance = new HashMap<>();
    count(gone, -1, balance);
    count(come, 1, balance);
    return balance.values().stream().anyMatch(count -> count != 0);
  }

  /** Counts characters that say something, and marks of footnotes, whatever their names are. */
  private static void count(CharSequence text, int by, Map<Integer, Integer> balance) {
    String said = withoutSmallHan(text);
    said.codePoints()
        .filter(c -> Characters.isHan(c) || isSign(c))
        .filter(c -> VARIANTS.indexOf(c) < 0)
        .forEach(c -> balance.merge(c, by, Integer::sum));
    for (int at = said.indexOf(NOTE); at >= 0; at = said.indexOf(NOTE, at + 1)) {
      if (Footnotes.endOfMark(said, at) > at) {
        balance.merge((int) NOTE.charAt(0), by, Integer::sum);
      }
    }
  }

  private static boolean saysMoreInWords(CharSequence gone, CharSequence come) {
    Set<String> old = words(gone);
    Set<String> now = words(come);
    return hasMore(old, now) || hasMore(now, old);
  }

  private static boolean hasMore(Set<String> words, Set<String> others) {
    return words.stream().anyMatch(word -> others.stream().noneMatch(other -> alike(word, other)));
  }

  /** Forms of one word: process, processing. */
  static boolean alike(String word, String other) {
    String longer = word.length() < other.length() ? other : word;
    String shorter = longer.equals(word) ? other : word;
    return longer.startsWith(shorter) && SUFFIXES.contains(longer.substring(shorter.length()));
  }

  private static Set<String> words(CharSequence text) {
    return WORD.matcher(COUNTRY.matcher(text).replaceAll("usa"))
        .results()
        .map(MatchResult::group)
        .filter(word -> !isSmallWord(word.toLowerCase(Locale.ROOT)))
        .map(Rewording::spelled)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** British and American spelling, with and without a hyphen. */
  static String spelled(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace("-", "");
    if (plain.contains("is")) {
      plain = ISE.matcher(plain).replaceFirst("iz");
    }
    return plain.contains("our") ? OUR.matcher(plain).replaceFirst("or") : plain;
  }
}
