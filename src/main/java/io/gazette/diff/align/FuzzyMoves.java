package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Finds what stands elsewhere now with changes, most similar first, and what moved along with it.
 */
public final class FuzzyMoves {

  private static final double ENOUGH = 0.6;

  /** Before the gaps are aligned only what is long and hardly changed may leave them. */
  private static final double ENOUGH_TO_LEAVE = 0.8;

  private static final int WEIGHT_TO_LEAVE = 60;

  /** What is alike in words and not in their order shows nothing but changes. */
  private static final double LEAST_KEPT = 0.45;

  private final Pairing pairing;

  public FuzzyMoves(Pairing pairing) {
    this.pairing = pairing;
  }

  /** Pairs what lies in different gaps, so that no gap can keep what belongs elsewhere. */
  void pairBetweenGaps() {
    pair(pairing::faceEachOther, ENOUGH_TO_LEAVE, WEIGHT_TO_LEAVE);
  }

  public void pair() {
    pair((i, j) -> false, ENOUGH, ExactMoves.LEAST_WEIGHT);
  }

  /** Pairs only what the predicate leaves apart. */
  public void pairUnless(BiPredicate<Integer, Integer> excluded) {
    pair(excluded, ENOUGH, ExactMoves.LEAST_WEIGHT);
  }

  private void pair(BiPredicate<Integer, Integer> excluded, double enough, int leastWeight) {
    Gap rest = pairing.rest();
    List<Unit> old = IntStream.of(rest.old()).mapToObj(pairing::old).toList();
    List<Unit> now = IntStream.of(rest.now()).mapToObj(pairing::now).toList();
    List<LikelyPair> candidates = new ArrayList<>(LikelyPair.of(old, now));
    candidates.removeIf(pair -> !isMove(old.get(pair.p()), now.get(pair.q()), enough, leastWeight));
    candidates.sort(
        Comparator.comparingDouble((LikelyPair pair) -> -pair.similarity())
            .thenComparingInt(LikelyPair::p));
    ExactMoves moves = new ExactMoves(pairing);
    Alternatives alternatives = new Alternatives(pairing);
    for (LikelyPair pair : candidates) {
      int i = rest.old()[pair.p()];
      int j = rest.now()[pair.q()];
      if (pairing.isFreeOld(i)
          && pairing.isFreeNew(j)
          && !excluded.test(i, j)
          && pairing.isTold(i, j)
          && !pairing.isLostElsewhere(i, j)
          && !alternatives.isPartOfLarger(i, j)
          && alternatives.allowMove(i, j)
          && pairing.kept(i, j) >= LEAST_KEPT) {
        pairing.pairMoved(i, j);
        moves.grow(i, j, alternatives);
      }
    }
  }

  private static boolean isMove(Unit old, Unit now, double enough, int leastWeight) {
    return Math.min(old.weight(), now.weight()) >= leastWeight
        && old.features().dice(now.features()) >= enough;
  }
}
