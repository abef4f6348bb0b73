package io.gazette.importer.writing;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.writing.InlineWriter.Setting;
import java.util.regex.Pattern;

/** Puts a backslash before characters that Markdown would give a meaning, and only before those. */
final class Escapes {

  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,32};");

  private Escapes() {}

  /** Appends one character of a text. */
  static void append(String text, int at, Setting setting, StringBuilder out) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) && c != '\u3000') {
      out.append(' ');
      return;
    }
    boolean escape =
        switch (c) {
          case '\\', '*', '`', '[', '<', '{' -> true;
          case '_' -> !(isWord(text, at - 1) && isWord(text, at + 1));
          case '&' ->
              at == text.length() - 1 || ENTITY.matcher(text).region(at, text.length()).lookingAt();
          case '|' -> setting == Setting.CELL;
          case '~' -> at > 0 && text.charAt(at - 1) == '~';
          case '#', '}' -> setting == Setting.HEADING;
          default -> false;
        };
    if (escape) {
      out.append('\\');
    }
    out.append(c);
  }

  private static boolean isWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Chars.isLatinLetter(text.charAt(at)) || Chars.isDigit(text.charAt(at)));
  }
}
