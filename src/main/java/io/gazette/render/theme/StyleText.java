package io.gazette.render.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stylesheet as a browser takes it: without comments and escapes. */
final class StyleText {

  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*.*?(?:\\*/|$)"
              + "|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'"
              + "|\\\\[0-9a-fA-F]{1,6}\\s?|\\\\.",
          Pattern.DOTALL);

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);

  private final StringBuilder plain = new StringBuilder();

  /** Where each character came from; no escape is shorter than what it stands for. */
  private final int[] origins;

  StyleText(String css) {
    origins = new int[css.length() + 1];
    int from = 0;
    Matcher token = TOKEN.matcher(css);
    while (token.find()) {
      add(css.substring(from, token.start()), from);
      addToken(token.group(), token.start());
      from = token.end();
    }
    add(css.substring(from), from);
  }

  private void addToken(String token, int origin) {
    if (token.startsWith("/*")) {
      add(" ", origin);
      return;
    }
    int from = 0;
    Matcher escape = ESCAPE.matcher(token);
    while (escape.find()) {
      add(token.substring(from, escape.start()), origin + from);
      add(meant(escape), origin + escape.start());
      from = escape.end();
    }
    add(token.substring(from), origin + from);
  }

  private static String meant(Matcher escape) {
    if (escape.group(1) == null) {
      return escape.group(2).equals("\n") ? "" : unquoted(escape.group(2));
    }
    int code = Integer.parseInt(escape.group(1), 16);
    return code == 0 || !Character.isValidCodePoint(code)
        ? "\uFFFD"
        : unquoted(Character.toString(code));
  }

  /** A quotation mark that is escaped ends no string. */
  private static String unquoted(String character) {
    return character.equals("\"") || character.equals("'") ? "\uFFFD" : character;
  }

  private void add(String part, int origin) {
    for (int i = 0; i < part.length(); i++) {
      origins[plain.length()] = origin + i;
      plain.append(part.charAt(i));
    }
  }

  String plain() {
    return plain.toString();
  }

  /** Where a character of the plain text stands in the stylesheet. */
  int origin(int index) {
    return origins[index];
  }
}
