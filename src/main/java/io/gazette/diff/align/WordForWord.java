package io.gazette.diff.align;

import java.util.HashMap;
import java.util.Map;

/**
 * What stands word for word in both texts is not told as gone and come: it moved. Steps that look
 * into each place may have taken another passage of the same wording for it; where that one has a
 * version as like beside it, each gets its own.
 */
final class WordForWord {

  private final Pairing pairing;
  private final Outline old;
  private final Outline now;
  private final Map<Integer, Integer> freeOld = new HashMap<>();
  private final Map<Integer, Integer> freeNew = new HashMap<>();

  WordForWord(Pairing pairing) {
    this.pairing = pairing;
    this.old = new Outline(pairing.old());
    this.now = new Outline(pairing.now());
  }

  /** Each round leaves less free, until nothing is left that says the same. */
  void pair() {
    boolean found = false;
    boolean changed = true;
    while (changed && findFree()) {
      changed = false;
      Alternatives alternatives = new Alternatives(pairing);
      for (int i : freeOld.values().stream().mapToInt(at -> at).sorted().toArray()) {
        changed |= moveFree(i, alternatives);
      }
      for (int i = 0; i < pairing.old().size() && !changed; i++) {
        int j = pairing.newOf(i);
        changed = j != Pairing.NONE && !pairing.identical(i, j) && exchange(i, j);
      }
      found |= changed;
    }
    if (found) {
      new Settlement(pairing).settle();
    }
  }

  /** Finds what is free and says enough by its words; whether there is any in both texts. */
  private boolean findFree() {
    freeOld.clear();
    freeNew.clear();
    Gap rest = pairing.rest();
    if (rest.isOneSided()) {
      return false;
    }
    for (int i : rest.old()) {
      add(freeOld, pairing.old(i), i);
    }
    for (int j : rest.now()) {
      add(freeNew, pairing.now(j), j);
    }
    return !freeOld.isEmpty() && !freeNew.isEmpty();
  }

  private static void add(Map<Integer, Integer> free, Unit unit, int at) {
    if (!unit.isHeading() && ExactMoves.says(unit) >= ExactMoves.LEAST_WEIGHT_ONCE) {
      free.putIfAbsent(unit.content(), at);
    }
  }

  private boolean moveFree(int i, Alternatives alternatives) {
    int j = freeNew.getOrDefault(pairing.old(i).content(), Pairing.NONE);
    if (j == Pairing.NONE || pairing.isChance(i, j) || alternatives.isPartOfLarger(i, j)) {
      return false;
    }
    pairing.pairMoved(i, j);
    return true;
  }

  /** Gives each of two that became one another what says the same, where that explains more. */
  private boolean exchange(int i, int j) {
    int p = freeOld.getOrDefault(pairing.now(j).content(), Pairing.NONE);
    int q = freeNew.getOrDefault(pairing.old(i).content(), Pairing.NONE);
    if (p != Pairing.NONE && q != Pairing.NONE) {
      return pairing.isHomeLeft(p) && pairing.wasHomeThere(q) && moveBoth(i, q, p, j);
    }
    return (p != Pairing.NONE && exchangeNew(i, j, p))
        || (q != Pairing.NONE && exchangeOld(i, j, q));
  }

  private boolean moveBoth(int i, int q, int p, int j) {
    pairing.part(i);
    pairing.pairMoved(i, q);
    pairing.pairMoved(p, j);
    return true;
  }

  /** Whether an old unit has another version, so that its new one is left to what says the same. */
  private boolean exchangeNew(int i, int j, int p) {
    boolean moved = pairing.isMoved(i);
    double enough = Alternatives.enough(pairing.similarity(i, j));
    pairing.part(i);
    int other =
        Strays.best(
            now,
            now.headOf(j),
            at -> at != j && pairing.isFreeNew(at) && (moved || pairing.faceEachOther(i, at)),
            at -> pairing.similarity(i, at),
            enough);
    pairAgain(i, other == Pairing.NONE ? j : other, moved);
    if (other != Pairing.NONE) {
      pairing.pairMoved(p, j);
    }
    return other != Pairing.NONE;
  }

  /** The same from the other side. */
  private boolean exchangeOld(int i, int j, int q) {
    boolean moved = pairing.isMoved(i);
    double enough = Alternatives.enough(pairing.similarity(i, j));
    pairing.part(i);
    int other =
        Strays.best(
            old,
            old.headOf(i),
            at -> at != i && pairing.isFreeOld(at) && (moved || pairing.faceEachOther(at, j)),
            at -> pairing.similarity(at, j),
            enough);
    pairAgain(other == Pairing.NONE ? i : other, j, moved);
    if (other != Pairing.NONE) {
      pairing.pairMoved(i, q);
    }
    return other != Pairing.NONE;
  }

  private void pairAgain(int i, int j, boolean moved) {
    if (moved) {
      pairing.pairMoved(i, j);
    } else {
      pairing.pair(i, j);
    }
  }
}
