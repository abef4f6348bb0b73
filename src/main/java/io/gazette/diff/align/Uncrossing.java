package io.gazette.diff.align;

import java.util.stream.IntStream;

/**
 * The second proof, that the pairs are plausible: wherever something moved though it, or what
 * stands in its place, could be told as a change in place nearly as well, the change in place is
 * told. Whatever the steps before came to, no pairs cross that order explains as well.
 */
final class Uncrossing {

  private static final int MOST_NEIGHBOURS = 400;

  private final Pairing pairing;
  private final Outline old;
  private final Outline now;

  Uncrossing(Pairing pairing) {
    this.pairing = pairing;
    this.old = new Outline(pairing.old());
    this.now = new Outline(pairing.now());
  }

  void uncross() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < pairing.old().size(); i++) {
        changed |= pairing.isMoved(i) && !isAtHome(i) && uncross(i);
      }
    }
  }

  /** Whether a unit that moved has been found in place after all; each time one more stays. */
  private boolean uncross(int i) {
    int j = pairing.newOf(i);
    double enough = Alternatives.enough(pairing.similarity(i, j));
    int best = Pairing.NONE;
    double bestSimilarity = enough;
    for (int q : facing(i)) {
      int was = pairing.oldOf(q);
      boolean open = was == Pairing.NONE || (pairing.isMoved(was) && was != i && !isAtHome(was));
      double similarity = open ? pairing.similarity(i, q) : 0;
      if (open && similarity >= bestSimilarity && !losesTwin(i, j, was, q)) {
        best = q;
        bestSimilarity = similarity;
      }
    }
    if (best == Pairing.NONE) {
      return false;
    }
    int was = pairing.oldOf(best);
    pairing.part(i);
    if (was != Pairing.NONE) {
      pairing.part(was);
    }
    pairing.pair(i, best);
    if (was != Pairing.NONE && pairing.similarity(was, j) >= enough) {
      if (pairing.faceEachOther(was, j)) {
        pairing.pair(was, j);
      } else {
        pairing.pairMoved(was, j);
      }
    }
    return true;
  }

  /** Whether a passage did nothing but go along with its section. */
  private boolean isAtHome(int i) {
    int head = old.headOf(i);
    return head != i
        && head >= 0
        && pairing.isMoved(head)
        && pairing.newOf(head) == now.headOf(pairing.newOf(i));
  }

  /** Whether another one that moved would be left without any partner for it. */
  private boolean losesTwin(int i, int j, int was, int q) {
    return was != Pairing.NONE
        && pairing.similarity(was, j) < pairing.similarity(was, q) - Alternatives.COST_OF_MOVE
        && pairing.similarity(i, q) < pairing.similarity(i, j);
  }

  /** The new units between the same pairs in place. */
  private int[] facing(int i) {
    int before = pairing.inPlaceBefore(i);
    int after = pairing.inPlaceAfter(i);
    int from = before < 0 ? 0 : pairing.newOf(before) + 1;
    int to = after == pairing.old().size() ? pairing.now().size() : pairing.newOf(after);
    return to - from > MOST_NEIGHBOURS ? new int[0] : IntStream.range(from, to).toArray();
  }
}
