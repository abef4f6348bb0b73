package io.gazette.render.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stylesheet without what only those who write it read: comments and blanks that part nothing.
 * Strings, addresses and comments that begin with an exclamation mark (licences) stay as they are.
 * Linear in the length.
 */
final class CompactCss {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>/\\*(?!!).*?(?:\\*/|$))"
              + "|(?<kept>/\\*!.*?(?:\\*/|$)"
              + "|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+(?:\"|$)"
              + "|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+(?:'|$)"
              + "|url\\(\\s*+[^\"'\\s)][^)]*+(?:\\)|$)"
              + "|\\\\(?:[0-9a-fA-F]{1,6}\\s?|.))"
              + "|(?<blank>[ \\t\\r\\n\\f]++)"
              + "|(?<other>.)",
          Pattern.DOTALL);

  /** A blank beside one of them parts nothing; a colon only hides one behind it. */
  private static final String PARTS = "{};,";

  private final StringBuilder css = new StringBuilder();

  /** Whether something that may part two words was left out since the last that was kept. */
  private boolean parted;

  /** Whether it was a comment, which parts two words but is no blank. */
  private boolean hidden;

  private CompactCss(String source) {
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      if (token.group("comment") != null) {
        hidden = true;
      } else if (token.group("blank") != null) {
        parted = true;
      } else {
        add(token.group());
      }
    }
  }

  static String of(String source) {
    return new CompactCss(source).css.toString();
  }

  private void add(String token) {
    char last = css.length() == 0 ? '{' : css.charAt(css.length() - 1);
    char next = token.charAt(0);
    boolean alone = PARTS.indexOf(last) >= 0 || PARTS.indexOf(next) >= 0;
    if (next == '}' && last == ';') {
      css.setLength(css.length() - 1);
    } else if (parted && !alone && last != ':') {
      css.append(' ');
    } else if (hidden && !parted && !alone) {
      css.append("/**/");
    }
    css.append(token);
    parted = false;
    hidden = false;
  }
}
