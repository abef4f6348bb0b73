package io.gazette.diff.summary;

import io.gazette.diff.summary.Sentences.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds beside what of an enumeration something stands: 更正 and 删除 beside 补充 in 更正、补充、删除. */
final class Enumerations {

  /** The longest neighbour. */
  private static final int LONGEST = 24;

  /** A comma parts what is listed in English, and in Chinese whole clauses. */
  private static final String PARTED = "(?:[、,]|以及|[和及或與与]| ?\\b(?:and|or)\\b ?)";

  private static final String PART = "[^、，,。；;.：:！？!?\t和及或與与]{1," + LONGEST + "}?";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[、，,。；;.：:！？!?\t和及或與与]|\\b(?:and|or) )(" + PART + ")" + PARTED + "+ ?$");

  private static final Pattern AFTER =
      Pattern.compile(
          "^" + PARTED + "+ ?(" + PART + ")(?:$|[、，,。；;.：:！？!?\t和及或與与]| (?:and|or)\\b)");

  private static final Pattern LEADING = Pattern.compile("^" + PARTED + "+ ?");

  private static final Pattern TRAILING = Pattern.compile(PARTED + "+ ?$");

  private Enumerations() {}

  /** What an enumeration names next to some words of it; none where they are in none. */
  static List<Range> beside(String text, Range words) {
    String inner = words.of(text);
    Matcher leading = LEADING.matcher(inner);
    Matcher trailing = TRAILING.matcher(inner);
    int from = words.from() + (leading.find() ? leading.end() : 0);
    int to = words.to() - (trailing.find() ? inner.length() - trailing.start() : 0);
    List<Range> found = new ArrayList<>();
    if (from < to) {
      int start = Math.max(0, from - 2 * LONGEST);
      Matcher before = BEFORE.matcher(text.substring(start, from));
      if (before.find()) {
        found.add(new Range(start + before.start(1), start + before.end(1)));
      }
      int end = Math.min(text.length(), to + 2 * LONGEST);
      Matcher after = AFTER.matcher(text.substring(to, end));
      if (after.find()) {
        found.add(new Range(to + after.start(1), to + after.end(1)));
      }
    }
    return found;
  }
}
