package io.gazette.diagnostic;

import java.util.Collection;
import java.util.Comparator;

/** Finds what a person probably meant when a name is not known. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate with the least edit distance (Levenshtein, UTF-16 units), the first of equals.
   *
   * @return empty if there are no candidates
   */
  public static String to(String name, Collection<String> candidates) {
    return candidates.stream()
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
        .orElse("");
  }

  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int substitution = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                previous[column - 1] + substitution,
                Math.min(previous[column], current[column - 1]) + 1);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
