package io.gazette.diff.words;

import io.gazette.diff.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into sentences, or what a semicolon or a cell bounds; together they are the text. */
public final class SentenceCut {

  private static final String ENDS = "。！？；…!?;\n" + TextBlock.CELL_BOUND;
  private static final String CLOSING = "」』”’\"')）】》";

  /** Words that are cut short before the rest of their sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("al approx appx art arts bros ca cf ch cl co corp dept dr ed eds esp est etc ext fig figs ft gmbh inc incl"
                  + " jr lit ltd max messrs min mr mrs ms mt no nos op para paras pp pt pty ref resp rev sec sect sr st"
                  + " subpara subsec tel vol vs viz")
              .split(" "));

  private static final int LONGEST_ABBREVIATION = 7;

  private SentenceCut() {}

  /** Each sentence with its end, and the blanks behind it. */
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (ends(text, at)) {
        int to = at + 1;
        while (to < text.length() && CLOSING.indexOf(text.charAt(to)) >= 0) {
          to++;
        }
        while (to < text.length() && text.charAt(to) == ' ') {
          to++;
        }
        sentences.add(text.substring(from, to));
        from = to;
        at = to - 1;
      }
    }
    if (from < text.length()) {
      sentences.add(text.substring(from));
    }
    return sentences;
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    return c == '.' ? isFullStop(text, at) : ENDS.indexOf(c) >= 0;
  }

  /**
   * Not that of an abbreviation of one letter, of a number, or within a name; nor of a known
   * abbreviation before a small letter or a digit, as in “incl. tax” and “Art. 6”.
   */
  private static boolean isFullStop(String text, int at) {
    int next = at + 1;
    while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    int first = next + 1;
    if (text.charAt(next) != ' ' || first == text.length()) {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean oneLetter = at - start == 1 && Character.isLetter(text.charAt(start));
    return !oneLetter && !(goesOn(text.charAt(first)) && isAbbreviated(text, start, at));
  }

  private static boolean goesOn(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }

  private static boolean isAbbreviated(String text, int start, int end) {
    return end - start <= LONGEST_ABBREVIATION
        && ABBREVIATIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
