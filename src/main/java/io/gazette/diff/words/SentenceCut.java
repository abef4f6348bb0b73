package io.gazette.diff.words;

import io.gazette.diff.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, or what a semicolon or a cell bounds; together they are the text. */
public final class SentenceCut {

  private static final String ENDS = "。！？；…!?;\n" + TextBlock.CELL_BOUND;
  private static final String CLOSING = "」』”’\"')）】》";

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

  /** Not that of an abbreviation of one letter, of a number, or within a name. */
  private static boolean isFullStop(String text, int at) {
    int next = at + 1;
    while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    boolean abbreviated =
        at < 2
            || !Character.isLetterOrDigit(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at - 1));
    int first = next + 1;
    return !abbreviated
        && text.charAt(next) == ' '
        && first < text.length()
        && !Character.isLowerCase(text.charAt(first));
  }
}
