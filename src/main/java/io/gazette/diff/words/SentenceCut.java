package io.gazette.diff.words;

import io.gazette.diff.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, or what a semicolon or a cell bounds; together they are the text. */
public final class SentenceCut {

  private static final String ENDS = "。！？；…!?;\n" + TextBlock.CELL_BOUND;
  private static final String CLOSING = "」』”’\"')）】》";

  private static final int LONGEST_ABBREVIATION = 3;

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
   * Not that of an abbreviation of one letter, of a number, or within a name; nor of a short word
   * before a small letter, as in “incl. tax”.
   */
  private static boolean isFullStop(String text, int at) {
    int next = at + 1;
    while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    int length = 0;
    while (length < at && Character.isLetterOrDigit(text.charAt(at - length - 1))) {
      length++;
    }
    boolean abbreviated = length == 1 && Character.isLetter(text.charAt(at - 1));
    int first = next + 1;
    return !abbreviated
        && text.charAt(next) == ' '
        && first < text.length()
        && (length == 0
            || length > LONGEST_ABBREVIATION
            || !Character.isLowerCase(text.charAt(first)));
  }
}
