package io.gazette.diff.table;

import io.gazette.diff.TextBlock;
import io.gazette.diff.align.FeatureExtractor;
import io.gazette.diff.align.HeaviestIncreasing;
import io.gazette.diff.align.UniquePairs;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which column of a table became which, by name, content and place; columns that only changed
 * places count as removed and added.
 *
 * @param pairs {old column, new column}, increasing on both sides
 */
public record Columns(int oldCount, int newCount, List<int[]> pairs) {

  private static final double ENOUGH = 0.5;

  /** Columns without names, by place. */
  public static Columns byPlace(int oldCount, int newCount) {
    int common = Math.min(oldCount, newCount);
    List<int[]> pairs = IntStream.range(0, common).mapToObj(at -> new int[] {at, at}).toList();
    return new Columns(oldCount, newCount, pairs);
  }

  /**
   * Columns by the cells of the header rows; what names do not settle, by what stands below them,
   * and then by place.
   */
  static Columns of(List<TextBlock> old, List<TextBlock> now) {
    List<String> oldNames = old.get(0).cells();
    List<String> newNames = now.get(0).cells();
    int[] newOfOld = byName(oldNames, newNames);
    fillGaps(newOfOld, newNames.size(), old, now);
    List<int[]> pairs =
        IntStream.range(0, newOfOld.length)
            .filter(p -> newOfOld[p] >= 0)
            .mapToObj(p -> new int[] {p, newOfOld[p]})
            .toList();
    return new Columns(oldNames.size(), newNames.size(), pairs);
  }

  private static int[] byName(List<String> old, List<String> now) {
    int[] newOfOld = new int[old.size()];
    Arrays.fill(newOfOld, -1);
    boolean[] taken = new boolean[now.size()];
    UniquePairs.of(old, now, name -> name).forEach(pair -> take(newOfOld, taken, pair[0], pair[1]));
    FeatureExtractor extractor = new FeatureExtractor();
    for (int p = 0; p < newOfOld.length; p++) {
      for (int q = 0; q < taken.length && newOfOld[p] < 0; q++) {
        if (!taken[q] && alike(extractor, old.get(p), now.get(q))) {
          take(newOfOld, taken, p, q);
        }
      }
    }
    return increasing(newOfOld);
  }

  /** Goes through what stands between two columns that have a partner. */
  private static void fillGaps(
      int[] newOfOld, int newCount, List<TextBlock> old, List<TextBlock> now) {
    int p = 0;
    int q = 0;
    for (int end = 0; end <= newOfOld.length; end++) {
      if (end == newOfOld.length || newOfOld[end] >= 0) {
        int newEnd = end == newOfOld.length ? newCount : newOfOld[end];
        fillGap(newOfOld, p, end, q, newEnd, old, now);
        p = end + 1;
        q = newEnd + 1;
      }
    }
  }

  private static void fillGap(
      int[] newOfOld, int p, int pEnd, int q, int qEnd, List<TextBlock> old, List<TextBlock> now) {
    if (pEnd - p == qEnd - q) {
      for (int by = 0; by < pEnd - p; by++) {
        newOfOld[p + by] = q + by;
      }
      return;
    }
    for (int next = q; p < pEnd; p++) {
      for (int at = next; at < qEnd; at++) {
        if (shared(cells(old, p), cells(now, at)) >= ENOUGH) {
          newOfOld[p] = at;
          next = at + 1;
          break;
        }
      }
    }
  }

  private static Set<String> cells(List<TextBlock> rows, int column) {
    Set<String> cells = new HashSet<>();
    for (TextBlock row : rows.subList(1, rows.size())) {
      List<String> all = row.cells();
      cells.add(column < all.size() ? all.get(column) : "");
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
    int[] old = IntStream.range(0, newOfOld.length).filter(p -> newOfOld[p] >= 0).toArray();
    int[] places = IntStream.of(old).map(p -> newOfOld[p]).toArray();
    double[] weights = new double[places.length];
    Arrays.fill(weights, 1);
    boolean[] inOrder = HeaviestIncreasing.of(places, weights);
    int[] kept = newOfOld.clone();
    for (int at = 0; at < places.length; at++) {
      if (!inOrder[at]) {
        kept[old[at]] = -1;
      }
    }
    return kept;
  }
}
