package io.gazette.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys and values that some tools put before a text. */
final class FrontMatter {

  private static final Pattern FENCES =
      Pattern.compile("(---|[+]{3})[ \\t]*\\R(.*?)^(?:---|[.]{3}|[+]{3})[ \\t]*$", flags());

  /** A key, a value that goes on, an item, a comment, or nothing; a text has other lines. */
  private static final Pattern LINE =
      Pattern.compile("[ \\t]*(?:[\\w.\"'-]+[ \\t]*[:=](?:[ \\t].*)?|[ \\t]+.*|[-#].*|[\\]}].*)?");

  private static final Pattern KEY = Pattern.compile("^[\\w.\"'-]+[ \\t]*[:=]", flags());

  private FrontMatter() {}

  private static int flags() {
    return Pattern.DOTALL | Pattern.MULTILINE;
  }

  /** The keys and values; empty where there are none. */
  static String of(String text) {
    Matcher fences = FENCES.matcher(text);
    return isFrontMatter(fences) ? fences.group(2).strip() : "";
  }

  /** The text with empty lines in place of its front matter, so that no other line moves. */
  static String blank(String text) {
    Matcher fences = FENCES.matcher(text);
    if (!isFrontMatter(fences)) {
      return text;
    }
    int lines = (int) fences.group().lines().count() - 1;
    return "\n".repeat(lines) + text.substring(fences.end());
  }

  private static boolean isFrontMatter(Matcher fences) {
    return fences.lookingAt()
        && KEY.matcher(fences.group(2)).find()
        && fences.group(2).lines().allMatch(line -> LINE.matcher(line).matches());
  }
}
