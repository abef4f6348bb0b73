package io.gazette.diff.align;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Brings back what left its section, or its article, though something there explains as much: what
 * a clause said is looked for in that clause first, even if another one says it more nearly now.
 * The part of the second proof that {@link Uncrossing} cannot see where nothing passed anything.
 */
final class Strays {

  private static final int MOST_NEIGHBOURS = 400;

  private final Pairing pairing;
  private final Outline old;
  private final Outline now;

  Strays(Pairing pairing) {
    this.pairing = pairing;
    this.old = new Outline(pairing.old());
    this.now = new Outline(pairing.now());
  }

  void bringBack() {
    for (int i = 0; i < pairing.old().size(); i++) {
      if (!pairing.isFreeOld(i) && !pairing.old(i).isHead()) {
        bringBack(i, pairing.newOf(i));
      }
    }
  }

  private void bringBack(int i, int j) {
    int home = pairing.newHead(old.headOf(i));
    int origin = pairing.oldHead(now.headOf(j));
    if (home == now.headOf(j)) {
      return;
    }
    double enough = Alternatives.enough(pairing.similarity(i, j));
    int q = best(now, home, pairing::isFreeNew, at -> pairing.similarity(i, at), enough);
    int p = best(old, origin, pairing::isFreeOld, at -> pairing.similarity(at, j), enough);
    if (q != Pairing.NONE || p != Pairing.NONE) {
      pairing.part(i);
      pair(i, q);
      pair(p, j);
    }
  }

  /** What is most similar below a head, if it is similar enough. */
  static int best(
      Outline outline,
      int head,
      IntPredicate isFree,
      IntToDoubleFunction similarity,
      double enough) {
    if (head == Pairing.NONE) {
      return Pairing.NONE;
    }
    int best = Pairing.NONE;
    double most = enough;
    for (int at : outline.below(head).limit(MOST_NEIGHBOURS).filter(isFree).toArray()) {
      double found = similarity.applyAsDouble(at);
      if (found >= most) {
        best = at;
        most = found;
      }
    }
    return best;
  }

  private void pair(int i, int j) {
    if (i == Pairing.NONE || j == Pairing.NONE) {
      return;
    }
    if (pairing.faceEachOther(i, j)) {
      pairing.pair(i, j);
    } else {
      pairing.pairMoved(i, j);
    }
  }
}
