package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds pairs of which one side swallowed its neighbours or fell apart into several: a free
 * neighbour belongs to the pair when most of it is what the pair alone leaves unexplained. Between
 * them, and then elsewhere, it finds units that fell apart into so many that none of them makes a
 * pair ({@link Coverage}).
 */
final class SplitsAndMerges {

  private static final double ENOUGH = 0.6;

  /** With fewer features a neighbour must stand in the unit word for word. */
  private static final int LEAST_FEATURES = 3;

  /** In larger gaps only pairs grow. */
  private static final int MOST_CELLS = 100_000;

  /** Farther from a likely part no others are looked for. */
  private static final int MOST_NEIGHBOURS = 16;

  private final Pairing pairing;

  /** What belongs to a match without being paired. */
  private final BitSet takenOld = new BitSet();

  private final BitSet takenNew = new BitSet();

  SplitsAndMerges(Pairing pairing) {
    this.pairing = pairing;
  }

  /** All pairs in place, grown where they can be, and between them what has no first pair. */
  List<Match> findInPlace() {
    List<Match> matches = new ArrayList<>();
    int oldEnd = 0;
    int newEnd = 0;
    for (int i = 0; i < pairing.old().size(); i++) {
      if (pairing.isInPlace(i)) {
        Match match = grown(i, pairing.newOf(i));
        findBetween(oldEnd, match.oldFrom(), newEnd, match.newFrom(), matches);
        oldEnd = match.oldTo();
        newEnd = match.newTo();
        take(match);
        matches.add(match);
      }
    }
    findBetween(oldEnd, pairing.old().size(), newEnd, pairing.now().size(), matches);
    return matches;
  }

  /**
   * All pairs that moved, grown where they can be, and what moved without a first pair; in old
   * order. To be asked for after those in place, which are surer.
   */
  List<Match> findMoved() {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < pairing.old().size(); i++) {
      if (pairing.isMoved(i)) {
        Match match = grown(i, pairing.newOf(i));
        take(match);
        matches.add(match);
      }
    }
    findElsewhere(matches);
    matches.sort(Comparator.comparingInt(Match::oldFrom));
    return matches;
  }

  private void take(Match match) {
    takenOld.set(match.oldFrom(), match.oldTo());
    takenNew.set(match.newFrom(), match.newTo());
  }

  private boolean isFreeOld(int i) {
    return pairing.isFreeOld(i) && !takenOld.get(i);
  }

  private boolean isFreeNew(int j) {
    return pairing.isFreeNew(j) && !takenNew.get(j);
  }

  private record Found(Match match, int covered) {}

  /** Wherever they stand, those that explain most first. */
  private void findElsewhere(List<Match> matches) {
    List<Found> found = new ArrayList<>();
    Elsewhere amongNew = new Elsewhere(pairing.now(), this::isFreeNew);
    Elsewhere amongOld = new Elsewhere(pairing.old(), this::isFreeOld);
    for (int i : amongOld.free) {
      for (Coverage.Parts p : amongNew.parts(pairing.old(i))) {
        found.add(new Found(new Match(i, i + 1, p.from(), p.to()), p.covered()));
      }
    }
    for (int j : amongNew.free) {
      for (Coverage.Parts p : amongOld.parts(pairing.now(j))) {
        found.add(new Found(new Match(p.from(), p.to(), j, j + 1), p.covered()));
      }
    }
    found.sort(Comparator.comparingInt((Found one) -> -one.covered));
    for (Found one : found) {
      Match match = one.match;
      if (IntStream.range(match.oldFrom(), match.oldTo()).allMatch(this::isFreeOld)
          && IntStream.range(match.newFrom(), match.newTo()).allMatch(this::isFreeNew)
          && pairing.isTold(match)) {
        take(match);
        matches.add(match);
      }
    }
  }

  /** The free units of one text, among which a unit of the other may have its parts. */
  private static final class Elsewhere {
    private final List<Unit> units;
    private final IntPredicate isFree;
    private final int[] free;
    private final CandidateIndex index;

    Elsewhere(List<Unit> units, IntPredicate isFree) {
      this.units = units;
      this.isFree = isFree;
      this.free = IntStream.range(0, units.size()).filter(isFree).toArray();
      this.index = new CandidateIndex(IntStream.of(free).mapToObj(units::get).toList());
    }

    List<Coverage.Parts> parts(Unit whole) {
      if (!isProse(whole)) {
        return List.of();
      }
      Coverage coverage = new Coverage(whole, units);
      return index.likely(whole).stream()
          .map(likely -> free[likely])
          .filter(at -> coverage.mayHold(units.get(at)))
          .map(at -> run(at, -1) + 1)
          .distinct()
          .flatMap(from -> SplitsAndMerges.parts(whole, units, from, run(from, 1), isFree).stream())
          .toList();
    }

    /** The end of the free units beside a free one. */
    private int run(int start, int step) {
      int at = start;
      while (at >= 0
          && at < units.size()
          && Math.abs(at - start) <= MOST_NEIGHBOURS
          && isFree.test(at)) {
        at += step;
      }
      return at;
    }
  }

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
      if (isFreeOld(i) && isProse(pairing.old(i))) {
        int old = i;
        parts(pairing.old(i), pairing.now(), newFrom, newTo, this::isFreeNew)
            .forEach(
                p -> found.add(new Found(new Match(old, old + 1, p.from(), p.to()), p.covered())));
      }
    }
    for (int j = newFrom; j < newTo; j++) {
      if (isFreeNew(j) && isProse(pairing.now(j))) {
        int now = j;
        parts(pairing.now(j), pairing.old(), oldFrom, oldTo, this::isFreeOld)
            .forEach(
                p -> found.add(new Found(new Match(p.from(), p.to(), now, now + 1), p.covered())));
      }
    }
    found.sort(Comparator.comparingInt((Found one) -> -one.covered));
    List<Match> chosen = new ArrayList<>();
    for (Found one : found) {
      if (chosen.stream().allMatch(other -> one.match.isApartFrom(other))) {
        take(one.match);
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
    int from = grown(j, -1, this::isFreeNew, pairing::now, left);
    int to = grown(j, 1, this::isFreeNew, pairing::now, left) + 1;
    return to - from > 1 ? new Match(i, i + 1, from, to) : merged(i, j);
  }

  private Match merged(int i, int j) {
    Surplus left = new Surplus(pairing.now(j), pairing.old(i));
    int from = grown(i, -1, this::isFreeOld, pairing::old, left);
    int to = grown(i, 1, this::isFreeOld, pairing::old, left) + 1;
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
