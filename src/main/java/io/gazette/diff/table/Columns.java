package io.gazette.diff.table;

import io.gazette.diff.align.FeatureExtractor;
import io.gazette.diff.align.HeaviestIncreasing;
import io.gazette.diff.align.UniquePairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which column of a table became which, by name; columns that only changed places count as removed
 * and added.
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

  /** Columns by the cells of the header rows. */
  static Columns byName(List<String> old, List<String> now) {
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
    pairNeighbours(newOfOld, taken);
    return new Columns(old.size(), now.size(), increasing(newOfOld));
  }

  private static void take(int[] newOfOld, boolean[] taken, int p, int q) {
    newOfOld[p] = q;
    taken[q] = true;
  }

  private static boolean alike(FeatureExtractor extractor, String old, String now) {
    return extractor.features(old).similarity(extractor.features(now)) >= ENOUGH;
  }

  /** A column renamed altogether stands where it stood: between the same two others. */
  private static void pairNeighbours(int[] newOfOld, boolean[] taken) {
    for (int p = 0; p < newOfOld.length; p++) {
      int q = p == 0 ? 0 : newOfOld[p - 1] + 1;
      boolean free = newOfOld[p] < 0 && (p == 0 || q > 0) && q < taken.length && !taken[q];
      int next = p + 1 == newOfOld.length ? taken.length : newOfOld[p + 1];
      if (free && next == q + 1) {
        take(newOfOld, taken, p, q);
      }
    }
  }

  private static List<int[]> increasing(int[] newOfOld) {
    int[] old = IntStream.range(0, newOfOld.length).filter(p -> newOfOld[p] >= 0).toArray();
    int[] places = IntStream.of(old).map(p -> newOfOld[p]).toArray();
    double[] weights = new double[places.length];
    Arrays.fill(weights, 1);
    boolean[] inOrder = HeaviestIncreasing.of(places, weights);
    List<int[]> pairs = new ArrayList<>();
    for (int at = 0; at < places.length; at++) {
      if (inOrder[at]) {
        pairs.add(new int[] {old[at], places[at]});
      }
    }
    return List.copyOf(pairs);
  }
}
