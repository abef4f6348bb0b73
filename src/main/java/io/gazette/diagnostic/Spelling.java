package io.gazette.diagnostic;

import java.util.Collection;
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
  private static final int MOST_SHOWN = 10;
  private static final int LETTERS_TO_A_SLIP = 3;
  private static final int MOST_SLIPS = 6;
  private static final int LEAST_SLIPS = 2;

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

  /** For a message, where nothing that is known is near. */
  public static final String NO_GUESS = "@no-guess";

  /**
   * For a message, what was meant: the nearest candidate, if at least half of what was written is
   * in it; otherwise {@link #NO_GUESS}, and the message does not ask.
   */
  public static String guess(String written, Collection<String> candidates) {
    int most = Math.max(LEAST_SLIPS, compared(written).length() / 2);
    return near(written, List.copyOf(candidates), most).stream().findFirst().orElse(NO_GUESS);
  }

  /**
   * All candidates for a message; of many the three nearest to what was written, and how many there
   * are.
   */
  public static String few(String written, List<String> candidates) {
    if (candidates.size() <= MOST_SHOWN) {
      return String.join(", ", candidates);
    }
    List<String> nearest = near(written, candidates, COMPARED_LENGTH);
    return String.join(", ", nearest) + " … (" + candidates.size() + ")";
  }

  /**
   * The candidates that are at most so many changes away from what was written, nearest first and
   * at most three; of equally near ones the first.
   */
  public static List<String> near(String written, List<String> candidates, int changes) {
    String word = compared(written);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= changes)
        .map(candidate -> new Guess(candidate, distance(word, candidate, changes)))
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
    return distance(from, to, Math.max(from.length(), to.length()));
  }

  /**
   * The distance, or one more than {@code most} if it is larger than that. What both words begin
   * with costs nothing, and of the table of costs only the cells count that lie at most so many
   * steps beside the diagonal: most words differ after a few letters, and are dismissed there.
   */
  private static int distance(String from, String to, int most) {
    int same = 0;
    while (same < Math.min(from.length(), to.length()) && from.charAt(same) == to.charAt(same)) {
      same++;
    }
    return distanceOfRests(from.substring(same), to.substring(same), most);
  }

  private static int distanceOfRests(String from, String to, int most) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    int leastBefore = 0;
    for (int row = 0; row <= from.length(); row++) {
      int first = Math.max(0, row - most);
      int last = Math.min(to.length(), row + most);
      if (first > 0) {
        cost[row][first - 1] = most + 1;
      }
      int least = most + 1;
      for (int column = first; column <= last; column++) {
        cost[row][column] = cost(cost, from, to, row, column);
        least = Math.min(least, cost[row][column]);
      }
      if (last < to.length()) {
        cost[row][last + 1] = most + 1;
      }
      // Two rows, since an exchange of neighbours takes its cost from the row before the last.
      if (Math.min(least, leastBefore) > most) {
        return most + 1;
      }
      leastBefore = least;
    }
    return Math.min(cost[from.length()][to.length()], most + 1);
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
