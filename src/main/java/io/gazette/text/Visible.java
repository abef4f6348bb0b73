package io.gazette.text;

import java.util.Locale;

/**
 * A stranger's words as a terminal, a log or a report may show them.
 *
 * <p>What would steer a terminal, begin a line that looks like somebody else's, turn the text
 * around or be seen by nobody stands there as its code point, e.g. {@code <U+202E>}.
 */
public final class Visible {

  private Visible() {}

  /** The words in one line; a tab is a space. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(Visible::isHidden)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(visible, c));
    return visible.toString();
  }

  private static void append(StringBuilder visible, int c) {
    if (c == '\t') {
      visible.append(' ');
    } else if (isHidden(c)) {
      visible.append(name(c));
    } else {
      visible.appendCodePoint(c);
    }
  }

  /** A character by its number: {@code <U+FFFD>}. */
  public static String name(int codePoint) {
    return String.format(Locale.ROOT, "<U+%04X>", codePoint);
  }

  /** Whether nobody would see a character, or a terminal would obey it. */
  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
