package io.gazette.check.reading;

import io.gazette.model.ClauseWords;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a text calls itself or its parts by, and whether that is how something is headed. */
public final class Names {

  private Names() {}

  /**
   * The names in some words, as they are written.
   *
   * @param pattern of which each match has the name in the first of its groups that has anything
   */
  public static List<String> in(String words, Pattern pattern) {
    return pattern.matcher(words).results().map(Names::name).toList();
  }

  /** As {@link #in(String, Pattern)}. */
  public static List<String> in(String words, Sought pattern) {
    return pattern.in(words).all().map(Names::name).toList();
  }

  private static String name(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /** Whether a name is a title, a part of it, or more than it; both {@linkplain #plain plain}. */
  public static boolean isOf(String title, String name) {
    return !title.isEmpty() && (title.contains(name) || name.contains(title));
  }

  /** A name or title by which it is compared. */
  public static String plain(String title) {
    return ClauseWords.meaning(title).toLowerCase(Locale.ROOT);
  }
}
