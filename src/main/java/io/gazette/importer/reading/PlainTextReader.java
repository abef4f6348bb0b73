package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Manuscript;

/** Reads pasted text: lines, and nothing else to go by. */
public final class PlainTextReader {

  private PlainTextReader() {}

  public static Manuscript read(String text) {
    Manuscript.Builder builder = Manuscript.builder();
    int number = 1;
    int column = 1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean ends =
          c == '\n'
              || c == '\u2028'
              || c == '\u2029'
              || c == '\u0085'
              || (c == '\r' && !isNewLine(text, at + 1));
      builder.append(c, number, column, 0, 0);
      column++;
      if (ends) {
        builder.endLine(number, new Hint.None());
        number++;
        column = 1;
      }
    }
    builder.endLine(number, new Hint.None());
    return builder.build();
  }

  private static boolean isNewLine(String text, int at) {
    return at < text.length() && text.charAt(at) == '\n';
  }
}
