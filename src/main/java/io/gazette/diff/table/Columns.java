package io.gazette.diff.table;

import io.gazette.diff.TextBlock;
import io.gazette.diff.align.FeatureExtractor;
import io.gazette.diff.align.HeaviestIncreasing;
import io.gazette.diff.align.UniquePairs;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of a table became which, by name, content and place.
 *
 * @param pairs {old column, new column}, increasing on both sides
 * @param moved {old column, new column} of those that stand elsewhere among the others now
 */
public record Columns(int oldCount, int newCount, List<int[]> pairs, List<int[]> moved) {

  private static final double ENOUGH = 0.5;

  /** Columns of fewer different cells may have them in common by chance: yes and no. */
  private static final int TELLING_CELLS = 3;

  private static final int NONE = -1;

  /** Columns without names, by place. */
  public static Columns byPlace(int oldCount, int newCount) {
    int common = Math.min(oldCount, newCount);
    List<int[]> pairs = IntStream.range(0, common).mapToObj(at -> new int[] {at, at}).toList();
    return new Columns(oldCount, newCount, pairs, List.of());
  }

  /**
   * Columns by the cells of the header rows; what names do not settle, by what stands below them,
   * and then by place.
   */
  static Columns of(List<TextBlock> old, List<TextBlock> now) {
    List<String> oldNames = old.get(0).cells();
    List<String> newNames = now.get(0).cells();
    int[] named = byName(oldNames, newNames);
    dropExchangedNames(named, newNames.size(), old, now);
    int[] newOfOld = increasing(named);
    fillGaps(newOfOld, named, newNames.size(), old, now);
    List<int[]> moved = moved(newOfOld, named, newNames.size(), old, now);
    return new Columns(oldNames.size(), newNames.size(), pairs(newOfOld), moved);
  }

  private static List<int[]> pairs(int[] newOfOld) {
    return IntStream.range(0, newOfOld.length)
        .filter(p -> newOfOld[p] != NONE)
        .mapToObj(p -> new int[] {p, newOfOld[p]})
        .toList();
  }

  /** All of them, those that moved among the others. */
  List<int[]> all() {
    return Stream.concat(pairs.stream(), moved.stream())
        .sorted(Comparator.comparingInt(pair -> pair[0]))
        .toList();
  }

  private static int[] byName(List<String> old, List<String> now) {
    int[] newOfOld = new int[old.size()];
    Arrays.fill(newOfOld, NONE);
    boolean[] taken = new boolean[now.size()];
    UniquePairs.of(old, now, name -> name).forEach(pair -> take(newOfOld, taken, pair[0], pair[1]));
    FeatureExtractor extractor = new FeatureExtractor();
    for (int p = 0; p < newOfOld.length; p++) {
      for (int q = 0; q < taken.length && newOfOld[p] == NONE; q++) {
        if (!taken[q] && alike(extractor, old.get(p), now.get(q))) {
          take(newOfOld, taken, p, q);
        }
      }
    }
    return newOfOld;
  }

  /** Columns that only exchanged their names stand where they stood: other heads over the same. */
  private static void dropExchangedNames(
      int[] named, int newCount, List<TextBlock> old, List<TextBlock> now) {
    for (int p = 0; p < named.length && named.length == newCount; p++) {
      int q = named[p];
      if (q != NONE && q != p && agreeing(old, p, now, p) > agreeing(old, p, now, q)) {
        named[p] = NONE;
      }
    }
  }

  /** How many rows, each beside that at the same place, have the same in two columns. */
  private static long agreeing(List<TextBlock> old, int p, List<TextBlock> now, int q) {
    return IntStream.range(1, Math.min(old.size(), now.size()))
        .filter(row -> cell(old.get(row), p).equals(cell(now.get(row), q)))
        .count();
  }

  private static String cell(TextBlock row, int column) {
    List<String> cells = row.cells();
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Goes through what stands between two columns that have a partner. */
  private static void fillGaps(
      int[] newOfOld, int[] named, int newCount, List<TextBlock> old, List<TextBlock> now) {
    int p = 0;
    int q = 0;
    for (int end = 0; end <= newOfOld.length; end++) {
      if (end == newOfOld.length || newOfOld[end] != NONE) {
        int newEnd = end == newOfOld.length ? newCount : newOfOld[end];
        int[] free = IntStream.range(p, end).filter(at -> named[at] == NONE).toArray();
        fillGap(newOfOld, free, nameless(named, q, newEnd), old, now);
        p = end + 1;
        q = newEnd + 1;
      }
    }
  }

  /** The new columns that are no old one by their names. */
  private static int[] nameless(int[] named, int from, int to) {
    return IntStream.range(from, to)
        .filter(q -> IntStream.of(named).noneMatch(place -> place == q))
        .toArray();
  }

  private static void fillGap(
      int[] newOfOld, int[] p, int[] q, List<TextBlock> old, List<TextBlock> now) {
    if (p.length == q.length) {
      for (int by = 0; by < p.length; by++) {
        newOfOld[p[by]] = q[by];
      }
      return;
    }
    int next = 0;
    for (int column : p) {
      for (int at = next; at < q.length; at++) {
        if (shared(cells(old, column), cells(now, q[at])) >= ENOUGH) {
          newOfOld[column] = q[at];
          next = at + 1;
          break;
        }
      }
    }
  }

  /** Those of a name that crossed others, and those of the rest that hold what another one held. */
  private static List<int[]> moved(
      int[] newOfOld, int[] named, int newCount, List<TextBlock> old, List<TextBlock> now) {
    int[] moved = named.clone();
    boolean[] taken = new boolean[newCount];
    for (int p = 0; p < moved.length; p++) {
      moved[p] = newOfOld[p] == NONE ? named[p] : NONE;
      IntStream.of(newOfOld[p], moved[p]).filter(q -> q != NONE).forEach(q -> taken[q] = true);
    }
    for (int p = 0; p < moved.length; p++) {
      if (newOfOld[p] == NONE && moved[p] == NONE) {
        Set<String> held = cells(old, p);
        for (int q = 0; q < newCount && moved[p] == NONE; q++) {
          if (!taken[q] && held.size() >= TELLING_CELLS && shared(held, cells(now, q)) > ENOUGH) {
            take(moved, taken, p, q);
          }
        }
      }
    }
    return pairs(moved);
  }

  private static Set<String> cells(List<TextBlock> rows, int column) {
    Set<String> cells = new HashSet<>();
    for (TextBlock row : rows.subList(1, rows.size())) {
      cells.add(cell(row, column));
    }
    cells.remove("");
    return cells;
  }

  /** How much of the smaller set is in the other one. */
  private static double shared(Set<String> one, Set<String> other) {
    int smaller = Math.min(one.size(), other.size());
    return smaller == 0 ? 0 : (double) one.stream().filter(other::contains).count() / smaller;
  }

  private static void take(int[] newOfOld, boolean[] taken, int p, int q) {
    newOfOld[p] = q;
    taken[q] = true;
  }

  private static boolean alike(FeatureExtractor extractor, String old, String now) {
    return extractor.features(old).similarity(extractor.features(now)) >= ENOUGH;
  }

  /** Without the columns that changed places. */
  private static int[] increasing(int[] newOfOld) {
    int[] old = IntStream.range(0, newOfOld.length).filter(p -> newOfOld[p] != NONE).toArray();
    int[] places = IntStream.of(old).map(p -> newOfOld[p]).toArray();
    double[] weights = new double[places.length];
    Arrays.fill(weights, 1);
    boolean[] inOrder = HeaviestIncreasing.of(places, weights);
    int[] kept = newOfOld.clone();
    for (int at = 0; at < places.length; at++) {
      if (!inOrder[at]) {
        kept[old[at]] = NONE;
      }
    }
    return kept;
  }
}
