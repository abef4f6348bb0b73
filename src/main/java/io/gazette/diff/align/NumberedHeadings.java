package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs headings that are but a number, such as 第二条 or Section 2. The number says where one stands
 * and not what it is: with an article put in before it, it names another one. So each goes with the
 * text below it, and only where none of that is known with its number.
 */
final class NumberedHeadings {

  private static final int MOST_LEVELS = 12;

  /** Two headings, and the weight of what stands below both. */
  private record Shared(int i, int j, double weight) {}

  private final Pairing pairing;

  NumberedHeadings(Pairing pairing) {
    this.pairing = pairing;
  }

  /** Pairs those of which more than half of either text stands below the other. */
  void pairOfOneText() {
    pairByText(/* most= */ true);
  }

  /** Pairs those that share most of the lesser text, then those of one number between others. */
  void pair() {
    pairByText(/* most= */ false);
    for (Gap gap : pairing.gaps()) {
      Map<String, Integer> numbers = new HashMap<>();
      for (int j : gap.now()) {
        if (pairing.now(j).isNumberAlone()) {
          numbers.putIfAbsent(key(pairing.now(j)), j);
        }
      }
      int last = Pairing.NONE;
      for (int i : gap.old()) {
        int j =
            pairing.old(i).isNumberAlone()
                ? numbers.getOrDefault(key(pairing.old(i)), Pairing.NONE)
                : Pairing.NONE;
        if (j > last) {
          pairing.pair(i, j);
          last = j;
        }
      }
    }
  }

  private static String key(Unit heading) {
    return SectionTitles.level(heading) + " " + heading.block().label();
  }

  private void pairByText(boolean most) {
    List<Shared> all = new ArrayList<>();
    int[][] heads = heads(pairing.now());
    double[] weights = new double[pairing.now().size()];
    for (int i = 0; i < pairing.old().size(); i++) {
      Unit heading = pairing.old(i);
      if (heading.isNumberAlone() && pairing.isFreeOld(i)) {
        all.addAll(shared(i, heads[SectionTitles.level(heading)], weights, most));
      }
    }
    all.sort(Comparator.comparingDouble((Shared each) -> -each.weight()).thenComparing(Shared::i));
    for (Shared each : all) {
      if (pairing.isFreeOld(each.i()) && pairing.isFreeNew(each.j())) {
        if (pairing.faceEachOther(each.i(), each.j())) {
          pairing.pair(each.i(), each.j());
        } else {
          // What stays and what moved is settled when all pairs are known.
          pairing.pairMoved(each.i(), each.j());
        }
      }
    }
  }

  /** The headings of one level that have some of the text of an old one below them. */
  private List<Shared> shared(int i, int[] heads, double[] weights, boolean most) {
    Map<Integer, Double> shared = new HashMap<>();
    double all = 0;
    for (int k : Outline.whole(pairing.old(), i).toArray()) {
      double weight = pairing.old(k).weight();
      all += weight;
      int j = pairing.newOf(k);
      if (j >= 0 && heads[j] >= 0) {
        shared.merge(heads[j], weight, Double::sum);
      }
    }
    List<Shared> enough = new ArrayList<>();
    for (Map.Entry<Integer, Double> each : shared.entrySet()) {
      int j = each.getKey();
      if (pairing.isFreeNew(j)) {
        if (weights[j] == 0) {
          weights[j] =
              Outline.whole(pairing.now(), j).mapToDouble(at -> pairing.now(at).weight()).sum();
        }
        double text = most ? Math.max(all, weights[j]) : Math.min(all, weights[j]);
        if (2 * each.getValue() > text) {
          enough.add(new Shared(i, j, each.getValue()));
        }
      }
    }
    return enough;
  }

  /** For each level, the heading of that level that is but a number and that a unit is below. */
  private static int[][] heads(List<Unit> units) {
    int[][] heads = new int[MOST_LEVELS][units.size()];
    int[] open = new int[MOST_LEVELS];
    Arrays.fill(open, Pairing.NONE);
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (unit.isTitle()) {
        int level = SectionTitles.level(unit);
        Arrays.fill(open, level, MOST_LEVELS, Pairing.NONE);
        open[level] = unit.isNumberAlone() ? at : Pairing.NONE;
      }
      for (int level = 0; level < MOST_LEVELS; level++) {
        heads[level][at] = open[level];
      }
    }
    return heads;
  }
}
