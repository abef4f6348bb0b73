package io.gazette.diff.align;

import java.util.HashMap;
import java.util.Map;

/**
 * Pairs headings that have nothing in common but stand above the same text: the clause has a new
 * title, it is not a new clause. All but one paragraph of what stands below either must stand below
 * the other: it may have come, gone, or passed the heading.
 */
final class RetitledHeadings {

  private final Pairing pairing;

  RetitledHeadings(Pairing pairing) {
    this.pairing = pairing;
  }

  void pair() {
    for (int i = 0; i + 1 < pairing.old().size(); i++) {
      int next = pairing.newOf(i + 1);
      if (next > 0
          && pairing.isFreeOld(i)
          && pairing.isFreeNew(next - 1)
          && pairing.old(i).isHeading()
          && pairing.now(next - 1).isHeading()) {
        pairAlongWith(i, next - 1);
      }
    }
    pairByText();
  }

  private void pairAlongWith(int i, int j) {
    if (pairing.isMoved(i + 1)) {
      pairing.pairMoved(i, j);
    } else {
      pairing.pair(i, j);
    }
  }

  private void pairByText() {
    int[] heads = new int[pairing.now().size()];
    double[] weights = new double[heads.length];
    int[] units = new int[heads.length];
    int head = Pairing.NONE;
    for (int j = 0; j < heads.length; j++) {
      head = pairing.now(j).isHeading() ? j : head;
      heads[j] = head;
      if (head >= 0 && head != j) {
        weights[head] += pairing.now(j).weight();
        units[head]++;
      }
    }
    for (int i = 0; i < pairing.old().size(); i++) {
      if (pairing.isFreeOld(i) && pairing.old(i).isHeading()) {
        pairByText(i, heads, weights, units);
      }
    }
  }

  private void pairByText(int i, int[] heads, double[] weights, int[] units) {
    Map<Integer, Double> shared = new HashMap<>();
    Map<Integer, Integer> common = new HashMap<>();
    double all = 0;
    int count = 0;
    for (int k = i + 1; k < pairing.old().size() && !pairing.old(k).isHeading(); k++) {
      double weight = pairing.old(k).weight();
      all += weight;
      count++;
      int j = pairing.newOf(k);
      if (j >= 0 && heads[j] >= 0 && pairing.isFreeNew(heads[j])) {
        shared.merge(heads[j], weight, Double::sum);
        common.merge(heads[j], 1, Integer::sum);
      }
    }
    for (Map.Entry<Integer, Double> each : shared.entrySet()) {
      int j = each.getKey();
      int others = count + units[j] - 2 * common.getOrDefault(j, 0);
      boolean ranked = pairing.old(i).block().level() == pairing.now(j).block().level();
      if (others <= 1 && ranked && 2 * each.getValue() > Math.max(all, weights[j])) {
        // What stays and what moved is settled when all pairs are known.
        pairing.pairMoved(i, j);
        return;
      }
    }
  }
}
