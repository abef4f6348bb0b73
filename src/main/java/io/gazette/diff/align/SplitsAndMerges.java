package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds pairs of which one side swallowed its neighbours or fell apart into several: a free
 * neighbour belongs to the pair when most of it is what the pair alone leaves unexplained.
 */
final class SplitsAndMerges {

  private static final double ENOUGH = 0.6;

  /** With fewer features a neighbour may be found in any longer text by chance. */
  private static final int LEAST_FEATURES = 3;

  private final Pairing pairing;
  private int newEnd;
  private int oldEnd;

  SplitsAndMerges(Pairing pairing) {
    this.pairing = pairing;
  }

  /** All pairs in place, grown where they can be. */
  List<Match> find() {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < pairing.old().size(); i++) {
      if (pairing.isInPlace(i)) {
        Match match = grown(i, pairing.newOf(i));
        oldEnd = match.oldTo();
        newEnd = match.newTo();
        matches.add(match);
      }
    }
    return matches;
  }

  private Match grown(int i, int j) {
    Unit old = pairing.old(i);
    Unit now = pairing.now(j);
    if (old.isTable() || pairing.identical(i, j)) {
      return Match.of(i, j);
    }
    Surplus left = new Surplus(old, now);
    int from = j;
    while (from - 1 >= newEnd
        && pairing.isFreeNew(from - 1)
        && left.explains(pairing.now(from - 1))) {
      from--;
    }
    int to = j + 1;
    while (pairing.isFreeNew(to) && left.explains(pairing.now(to))) {
      to++;
    }
    return to - from > 1 ? new Match(i, i + 1, from, to) : merged(i, j);
  }

  private Match merged(int i, int j) {
    Surplus left = new Surplus(pairing.now(j), pairing.old(i));
    int from = i;
    while (from - 1 >= oldEnd
        && pairing.isFreeOld(from - 1)
        && left.explains(pairing.old(from - 1))) {
      from--;
    }
    int to = i + 1;
    while (pairing.isFreeOld(to) && left.explains(pairing.old(to))) {
      to++;
    }
    return new Match(from, to, j, j + 1);
  }

  /** What one unit of a pair has over the other. */
  private static final class Surplus {
    private final Unit unit;
    private final Unit partner;
    private Features features = new Features(new int[0]);
    private boolean known;

    Surplus(Unit unit, Unit partner) {
      this.unit = unit;
      this.partner = partner;
    }

    /** Whether most of a neighbour is in it; what is, is then used up. */
    boolean explains(Unit neighbour) {
      if (neighbour.isTable() || neighbour.features().size() < LEAST_FEATURES) {
        return false;
      }
      if (!known) {
        features = unit.features().minus(partner.features());
        known = true;
      }
      if (features.common(neighbour.features()) < ENOUGH * neighbour.features().size()) {
        return false;
      }
      features = features.minus(neighbour.features());
      return true;
    }
  }
}
