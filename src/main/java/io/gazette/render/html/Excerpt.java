package io.gazette.render.html;

import io.gazette.model.Block;
import io.gazette.text.Characters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain and shortened text, for descriptions and lists. */
public final class Excerpt {

  private static final int WORD_MAY_BEGIN_BEFORE = 20;

  /** A point behind a word of three letters may be that of "Ltd." or "e.g.". */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[。！？][”’」』）]*|(?<=[a-z]{4}|[0-9)”])[.!?][”’)]*(?=\\s+\\p{Lu}|\\s*$)");

  private Excerpt() {}

  /** The running text of blocks; tables and code are left out. */
  public static String plainText(List<Block> blocks) {
    return new RunningText().addAll(blocks).toString().strip();
  }

  /**
   * The beginning of a text, at most {@code width} half-width characters wide (a Han character
   * counts as two), cut between words and marked with an ellipsis.
   */
  public static String cut(String text, int width) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      used += Characters.isFullWidth(character) ? 2 : 1;
      if (used > width) {
        return text.substring(0, wordEnd(text, end)).strip() + "…";
      }
      end += Character.charCount(character);
    }
    return text;
  }

  /**
   * The first sentences of a text that together are at most {@code width} wide, whole; empty if the
   * first one is wider.
   */
  public static String sentences(String text, int width) {
    int end = 0;
    Matcher stop = SENTENCE_END.matcher(text);
    while (stop.find() && fits(text.substring(0, stop.end()), width)) {
      end = stop.end();
    }
    return text.substring(0, end);
  }

  private static boolean fits(String text, int width) {
    return cut(text, width).equals(text);
  }

  private static int wordEnd(String text, int end) {
    if (Characters.isFullWidth(text.codePointAt(end))) {
      return end;
    }
    for (int at = end; at > 0 && at > end - WORD_MAY_BEGIN_BEFORE; at--) {
      int before = text.codePointBefore(at);
      if (before == ' ' || Characters.isFullWidth(before)) {
        return at;
      }
    }
    return end;
  }
}
