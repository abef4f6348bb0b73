package io.gazette.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * Finds what somebody probably meant, for hints such as “Did you mean …?”.
 *
 * <p>Nearness is the least number of letters to add, leave out, replace or exchange with their
 * neighbour (optimal string alignment).
 */
public final class Spelling {

  /** A slip of the pen is found in the beginning of a word; what is longer is no word. */
  private static final int COMPARED_LENGTH = 128;

  private static final int MOST_GUESSES = 3;
  private static final int LETTERS_TO_A_SLIP = 3;
  private static final int MOST_SLIPS = 6;

  private Spelling() {}

  /**
   * The candidate that is nearest to what was written; of equally near ones the first.
   *
   * @throws java.util.NoSuchElementException if there is no candidate
   */
  public static String nearest(String written, List<String> candidates) {
    String word = compared(written);
    return candidates.stream()
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .orElseThrow();
  }

  /**
   * The candidates that are at most so many changes away from what was written, nearest first and
   * at most three; of equally near ones the first.
   */
  public static List<String> near(String written, List<String> candidates, int changes) {
    String word = compared(written);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= changes)
        .map(candidate -> new Guess(candidate, distance(word, candidate)))
        .filter(guess -> guess.changes() <= changes)
        .sorted(Comparator.comparingInt(Guess::changes))
        .limit(MOST_GUESSES)
        .map(Guess::word)
        .toList();
  }

  /** How many changes may lie between a word and a misspelling of it: more make another word. */
  public static int slipsIn(String word) {
    return Math.min(Math.max(1, word.length() / LETTERS_TO_A_SLIP), MOST_SLIPS);
  }

  private record Guess(String word, int changes) {}

  private static String compared(String written) {
    return written.substring(0, Math.min(written.length(), COMPARED_LENGTH));
  }

  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int row = 0; row <= from.length(); row++) {
      for (int column = 0; column <= to.length(); column++) {
        cost[row][column] = cost(cost, from, to, row, column);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cost(int[][] cost, String from, String to, int row, int column) {
    if (row == 0 || column == 0) {
      return row + column;
    }
    int replaced = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
    int least =
        Math.min(
            cost[row - 1][column - 1] + replaced,
            Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
    boolean exchanged =
        row > 1
            && column > 1
            && from.charAt(row - 1) == to.charAt(column - 2)
            && from.charAt(row - 2) == to.charAt(column - 1);
    return exchanged ? Math.min(least, cost[row - 2][column - 2] + 1) : least;
  }
}
