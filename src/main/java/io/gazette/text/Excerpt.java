package io.gazette.text;

import java.util.regex.Pattern;

/** Some words for a message: on one line, in brief, without characters that cannot be seen. */
public final class Excerpt {

  private static final int LONGEST = 60;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

  private Excerpt() {}

  /** At most 60 characters of the words, then an ellipsis. */
  public static String of(String words) {
    String line = INVISIBLE.matcher(SPACE.matcher(words.strip()).replaceAll(" ")).replaceAll("�");
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
