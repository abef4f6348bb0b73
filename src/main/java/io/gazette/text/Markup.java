package io.gazette.text;

/**
 * Escapes text for markup: what is escaped means itself between tags, and in an attribute in double
 * quotes. Characters that the markup language forbids never come through.
 */
public enum Markup {
  /**
   * HTML: a forbidden character becomes U+FFFD, so that a reader sees that something is missing.
   */
  HTML("\uFFFD", "&#39;") {
    @Override
    boolean isAllowed(int character) {
      boolean surrogate =
          character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
      return !surrogate
          && (!Character.isISOControl(character) || character == '\n' || character == '\t');
    }
  },
  /** XML 1.0: a forbidden character is left out. */
  XML("", "'") {
    /** Char of XML 1.0, section 2.2. */
    @Override
    boolean isAllowed(int character) {
      return character == '\t'
          || character == '\n'
          || (character >= ' ' && character <= 0xD7FF)
          || (character >= 0xE000 && character <= 0xFFFD)
          || character >= 0x10000;
    }
  };

  private final String forbidden;
  private final String apostrophe;

  Markup(String forbidden, String apostrophe) {
    this.forbidden = forbidden;
    this.apostrophe = apostrophe;
  }

  abstract boolean isAllowed(int character);

  /** The text with everything escaped that could be taken for markup. */
  public String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    escape(text, escaped);
    return escaped.toString();
  }

  /** Appends the text, escaped in the same way. */
  public void escape(String text, StringBuilder into) {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (!isPlain(text.charAt(at))) {
        int character = text.codePointAt(at);
        append(character, into.append(text, from, at));
        at += Character.charCount(character) - 1;
        from = at + 1;
      }
    }
    if (from == 0) {
      into.append(text);
    } else {
      into.append(text, from, text.length());
    }
  }

  /** What both languages take as it is. */
  private static boolean isPlain(char c) {
    boolean special = c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
    return !special
        && ((c >= ' ' && c < 0x7F)
            || (c >= 0xA0 && c < Character.MIN_SURROGATE)
            || (c > Character.MAX_SURROGATE && c <= 0xFFFD));
  }

  private void append(int character, StringBuilder escaped) {
    switch (character) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append(apostrophe);
      default -> {
        if (isAllowed(character)) {
          escaped.appendCodePoint(character);
        } else {
          escaped.append(forbidden);
        }
      }
    }
  }
}
