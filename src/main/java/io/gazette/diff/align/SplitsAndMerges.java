package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Finds pairs of which one side swallowed its neighbours or fell apart into several: a free
 * neighbour belongs to the pair when most of it is what the pair alone leaves unexplained. Between
 * them it finds units that fell apart into so many that none of them makes a pair ({@link
 * Coverage}).
 */
final class SplitsAndMerges {

  private static final double ENOUGH = 0.6;

  /** With fewer features a neighbour must stand in the unit word for word. */
  private static final int LEAST_FEATURES = 3;

  /** In larger gaps only pairs grow. */
  private static final int MOST_CELLS = 100_000;

  private final Pairing pairing;
  private int newEnd;
  private int oldEnd;

  SplitsAndMerges(Pairing pairing) {
    this.pairing = pairing;
  }

  /** All pairs in place, grown where they can be, and between them what has no first pair. */
  List<Match> find() {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < pairing.old().size(); i++) {
      if (pairing.isInPlace(i)) {
        Match match = grown(i, pairing.newOf(i));
        findBetween(oldEnd, match.oldFrom(), newEnd, match.newFrom(), matches);
        oldEnd = match.oldTo();
        newEnd = match.newTo();
        matches.add(match);
      }
    }
    findBetween(oldEnd, pairing.old().size(), newEnd, pairing.now().size(), matches);
    return matches;
  }

  private record Found(Match match, int covered) {}

  /**
   * Among the free units of a gap, those that explain most first; what is found keeps its order.
   */
  private void findBetween(int oldFrom, int oldTo, int newFrom, int newTo, List<Match> matches) {
    long cells = (long) (oldTo - oldFrom) * (newTo - newFrom);
    if (cells < 2 || cells > MOST_CELLS) {
      return;
    }
    List<Found> found = new ArrayList<>();
    for (int i = oldFrom; i < oldTo; i++) {
      if (pairing.isFreeOld(i) && isProse(pairing.old(i))) {
        int old = i;
        parts(pairing.old(i), pairing.now(), newFrom, newTo, pairing::isFreeNew)
            .forEach(
                p -> found.add(new Found(new Match(old, old + 1, p.from(), p.to()), p.covered())));
      }
    }
    for (int j = newFrom; j < newTo; j++) {
      if (pairing.isFreeNew(j) && isProse(pairing.now(j))) {
        int now = j;
        parts(pairing.now(j), pairing.old(), oldFrom, oldTo, pairing::isFreeOld)
            .forEach(
                p -> found.add(new Found(new Match(p.from(), p.to(), now, now + 1), p.covered())));
      }
    }
    found.sort(Comparator.comparingInt((Found one) -> -one.covered));
    List<Match> chosen = new ArrayList<>();
    for (Found one : found) {
      if (chosen.stream().allMatch(other -> one.match.isApartFrom(other))) {
        chosen.add(one.match);
      }
    }
    chosen.sort(Comparator.comparingInt(Match::oldFrom));
    matches.addAll(chosen);
  }

  private static boolean isProse(Unit unit) {
    return !unit.isTable() && !unit.isHeading() && unit.weight() >= ExactMoves.LEAST_WEIGHT;
  }

  private static List<Coverage.Parts> parts(
      Unit whole, List<Unit> units, int from, int to, IntPredicate isFree) {
    List<Coverage.Parts> parts = new ArrayList<>();
    Coverage coverage = new Coverage(whole, units);
    for (int at = from; at < to; at++) {
      int end = at;
      while (end < to && isFree.test(end)) {
        end++;
      }
      if (end - at > 1) {
        parts.addAll(coverage.find(at, end));
      }
      at = Math.max(at, end);
    }
    return parts;
  }

  private Match grown(int i, int j) {
    Unit old = pairing.old(i);
    Unit now = pairing.now(j);
    if (old.isTable() || pairing.identical(i, j)) {
      return Match.of(i, j);
    }
    Surplus left = new Surplus(old, now);
    int from = grown(j, -1, at -> at >= newEnd && pairing.isFreeNew(at), pairing::now, left);
    int to = grown(j, 1, pairing::isFreeNew, pairing::now, left) + 1;
    return to - from > 1 ? new Match(i, i + 1, from, to) : merged(i, j);
  }

  private Match merged(int i, int j) {
    Surplus left = new Surplus(pairing.now(j), pairing.old(i));
    int from = grown(i, -1, at -> at >= oldEnd && pairing.isFreeOld(at), pairing::old, left);
    int to = grown(i, 1, pairing::isFreeOld, pairing::old, left) + 1;
    return new Match(from, to, j, j + 1);
  }

  /**
   * The last neighbour in a direction that is explained. One between explained ones may be not: an
   * item that was dropped while the others were joined.
   */
  private static int grown(
      int start, int step, IntPredicate isFree, IntFunction<Unit> units, Surplus left) {
    int last = start;
    for (int at = start + step; isFree.test(at) && Math.abs(at - last) <= 2; at += step) {
      Unit neighbour = units.apply(at);
      if (!neighbour.isTable() && left.explains(neighbour)) {
        last = at;
      } else if (neighbour.isTable() || neighbour.isHead()) {
        break;
      }
    }
    return last;
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
      if (!known) {
        features = unit.features().minus(partner.features());
        known = true;
      }
      int size = neighbour.features().size();
      boolean few = size < LEAST_FEATURES;
      if (features.common(neighbour.features()) < (few ? 1 : ENOUGH) * size
          || (few && (size == 0 || !unit.text().contains(neighbour.text())))) {
        return false;
      }
      features = features.minus(neighbour.features());
      return true;
    }
  }
}
