package io.gazette.importer.report;

import io.gazette.importer.manuscript.Chars;

/** Writes text into a page so that it can be nothing but text. */
public final class Html {

  private Html() {}

  static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(Chars.isControl(c) ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }
}
