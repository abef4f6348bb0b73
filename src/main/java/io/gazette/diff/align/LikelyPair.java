package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two units, wherever they stand, of which each is the most similar to the other.
 *
 * @param p place among the old units
 * @param q place among the new units
 */
record LikelyPair(int p, int q, double similarity) {

  /** In old order. */
  public static List<LikelyPair> of(List<Unit> old, List<Unit> now) {
    CandidateIndex index = new CandidateIndex(now);
    int[] bestOld = new int[now.size()];
    double[] best = new double[now.size()];
    Arrays.fill(bestOld, -1);
    List<LikelyPair> favourites = new ArrayList<>();
    for (int p = 0; p < old.size(); p++) {
      LikelyPair favourite = new LikelyPair(p, -1, 0);
      for (int q : index.likely(old.get(p))) {
        double similarity = Similarity.of(old.get(p), now.get(q));
        if (similarity > favourite.similarity) {
          favourite = new LikelyPair(p, q, similarity);
        }
        if (similarity > best[q]) {
          best[q] = similarity;
          bestOld[q] = p;
        }
      }
      favourites.add(favourite);
    }
    return favourites.stream().filter(pair -> pair.q >= 0 && bestOld[pair.q] == pair.p).toList();
  }
}
