package io.gazette.diff.align;

import java.util.Arrays;

/**
 * The heaviest subsequence whose places increase: of pairs in old order, those that can stay in
 * place at the least loss. O(n log n).
 */
public final class HeaviestIncreasing {

  private final int[] places;
  private final double[] weights;
  private final double[] total;
  private final int[] previous;
  private final int[] best;

  private HeaviestIncreasing(int[] places, double[] weights) {
    this.places = places;
    this.weights = weights;
    this.total = new double[places.length];
    this.previous = new int[places.length];
    this.best = new int[Arrays.stream(places).max().orElse(0) + 2];
    Arrays.fill(best, -1);
  }

  /** Which of the places belong to it. Weights are positive. */
  public static boolean[] of(int[] places, double[] weights) {
    return new HeaviestIncreasing(places, weights).find();
  }

  private boolean[] find() {
    int last = -1;
    for (int at = 0; at < places.length; at++) {
      previous[at] = bestBelow(places[at]);
      total[at] = weights[at] + (previous[at] < 0 ? 0 : total[previous[at]]);
      record(at);
      if (last < 0 || total[at] > total[last]) {
        last = at;
      }
    }
    boolean[] chosen = new boolean[places.length];
    for (int at = last; at >= 0; at = previous[at]) {
      chosen[at] = true;
    }
    return chosen;
  }

  /** The heaviest so far that ends at a smaller place, from a binary indexed tree. */
  private int bestBelow(int place) {
    int found = -1;
    for (int node = place; node > 0; node -= node & -node) {
      if (best[node] >= 0 && (found < 0 || total[best[node]] > total[found])) {
        found = best[node];
      }
    }
    return found;
  }

  private void record(int at) {
    for (int node = places[at] + 1; node < best.length; node += node & -node) {
      if (best[node] < 0 || total[at] > total[best[node]]) {
        best[node] = at;
      }
    }
  }
}
