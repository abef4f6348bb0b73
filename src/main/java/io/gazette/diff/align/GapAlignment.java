package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs what is alike within a gap and keeps the order, so that most words find their like. Exact
 * up to a size; beyond it only pairs that share rare features are considered.
 */
final class GapAlignment {

  static final int MOST_CELLS = 400_000;

  /** What a heading gains from standing above the same text, and loses above another. */
  private static final double BELOW = 0.3;

  /** What is left of the gain where two may have but the wording of many in common. */
  private static final double UNTOLD = 0.5;

  private final Pairing pairing;
  private final PairConsumer found;

  GapAlignment(Pairing pairing, PairConsumer found) {
    this.pairing = pairing;
    this.found = found;
  }

  void pair(List<Gap> gaps) {
    gaps.forEach(this::pair);
  }

  private void pair(Gap gap) {
    if (gap.isOneSided()) {
      return;
    }
    List<int[]> pairs =
        new ArrayList<>(gap.cells() <= MOST_CELLS ? best(gap) : bestCandidates(gap));
    pairs.removeIf(pair -> pairing.isRewritten(gap.old()[pair[0]], gap.now()[pair[1]]));
    pairs.forEach(pair -> found.accept(gap.old()[pair[0]], gap.now()[pair[1]]));
    for (Gap inner : gap.around(pairs)) {
      if (inner.isSinglePair()) {
        pairAlone(inner.old()[0], inner.now()[0]);
      } else if (gap.cells() > MOST_CELLS && !pairs.isEmpty()) {
        pair(inner);
      }
    }
  }

  private void pairAlone(int i, int j) {
    if (Similarity.sufficesAlone(pairing.similarity(i, j)) || pairing.isExtended(i, j)) {
      found.accept(i, j);
    }
  }

  /** The order-preserving pairs of greatest total gain. */
  private List<int[]> best(Gap gap) {
    int n = gap.old().length;
    int m = gap.now().length;
    boolean compete = !gap.isSinglePair();
    double[][] gains = new double[n][m];
    double[][] totals = new double[n + 1][m + 1];
    for (int p = n - 1; p >= 0; p--) {
      for (int q = m - 1; q >= 0; q--) {
        gains[p][q] = gain(gap.old()[p], gap.now()[q], compete);
        double without = Math.max(totals[p + 1][q], totals[p][q + 1]);
        double with = gains[p][q] > 0 ? gains[p][q] + totals[p + 1][q + 1] : 0;
        totals[p][q] = Math.max(with, without);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (int p = 0, q = 0; p < n && q < m; ) {
      if (gains[p][q] > 0 && totals[p][q] == gains[p][q] + totals[p + 1][q + 1]) {
        pairs.add(new int[] {p++, q++});
      } else if (totals[p][q] == totals[p + 1][q]) {
        p++;
      } else {
        q++;
      }
    }
    return pairs;
  }

  /**
   * @param compete whether there is anything else that either could be a version of
   */
  private double gain(int i, int j, boolean compete) {
    Unit old = pairing.old(i);
    Unit now = pairing.now(j);
    double similarity = Similarity.of(old, now);
    if (similarity > 0 && old.isHeading() && now.isHeading()) {
      similarity += BELOW * below(i, j);
    }
    if (!Similarity.suffices(similarity, old, now) || (compete && pairing.isAway(i, j))) {
      return 0;
    }
    double gain = similarity * Math.sqrt(1 + Math.min(old.weight(), now.weight()));
    return compete && !pairing.isTold(i, j) ? UNTOLD * gain : gain;
  }

  /** 1 where the first text below two headings that has its partner has it there, -1 elsewhere. */
  private int below(int i, int j) {
    int p = i + 1;
    while (p < pairing.old().size() && pairing.isFreeOld(p) && !pairing.old(p).isHeading()) {
      p++;
    }
    if (p == pairing.old().size() || pairing.isFreeOld(p) || pairing.old(p).isHeading()) {
      return 0;
    }
    int head = pairing.newOf(p);
    while (head >= 0 && !pairing.now(head).isHeading()) {
      head--;
    }
    return head == j ? 1 : -1;
  }

  private List<int[]> bestCandidates(Gap gap) {
    CandidateIndex index =
        new CandidateIndex(IntStream.of(gap.now()).mapToObj(pairing::now).toList());
    List<int[]> candidates = new ArrayList<>();
    for (int p = 0; p < gap.old().length; p++) {
      List<Integer> likely = new ArrayList<>(index.likely(pairing.old(gap.old()[p])));
      // From the last to the first, so that no two candidates of one unit are in increasing order.
      likely.sort(Collections.reverseOrder());
      for (int q : likely) {
        if (gain(gap.old()[p], gap.now()[q], false) > 0) {
          candidates.add(new int[] {p, q});
        }
      }
    }
    int[] places = candidates.stream().mapToInt(pair -> pair[1]).toArray();
    double[] gains =
        candidates.stream()
            .mapToDouble(pair -> gain(gap.old()[pair[0]], gap.now()[pair[1]], true))
            .toArray();
    boolean[] chosen = HeaviestIncreasing.of(places, gains);
    return IntStream.range(0, places.length)
        .filter(at -> chosen[at])
        .mapToObj(candidates::get)
        .toList();
  }
}
