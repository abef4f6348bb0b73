package io.gazette.diff.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells a unit from the others of its text that have its wording: the words, figures aside,
 * that no other has. Of articles, items or sections of one wording it is the one thing that each is
 * about; two that share all but that are not one.
 */
final class Distinction {

  /** So much of what distinguishes either must be in the other. */
  private static final double ENOUGH = 0.5;

  /** From this similarity on two units of one text have one wording. */
  private static final double ALIKE = 0.5;

  private final Side old;
  private final Side now;

  Distinction(List<Unit> old, List<Unit> now) {
    this.old = new Side(old);
    this.now = new Side(now);
  }

  /** Whether two units are about the same, as far as anybody can tell. */
  boolean isShared(int i, int j) {
    if (!old.hasAlike(i) && !now.hasAlike(j)) {
      return true;
    }
    Features before = old.own(i);
    Features after = now.own(j);
    int shared = now.frame(j).common(before) + old.frame(i).common(after);
    return shared > 0 && shared >= ENOUGH * (before.size() + after.size());
  }

  /** One of the two texts. */
  private static final class Side {
    private final List<Unit> units;
    private final CandidateIndex index;

    /** How many units have a feature; those that say the same count once. */
    private final int[] counts;

    private final Map<Integer, Boolean> alike = new HashMap<>();

    Side(List<Unit> units) {
      this.units = units;
      this.index = new CandidateIndex(units);
      this.counts = new int[units.stream().mapToInt(unit -> unit.frame().bound()).max().orElse(0)];
      Set<Integer> seen = new HashSet<>();
      for (Unit unit : units) {
        if (seen.add(unit.content())) {
          unit.frame().distinct().forEach(feature -> counts[feature]++);
        }
      }
    }

    Features frame(int at) {
      return units.get(at).frame();
    }

    /** What no other unit has. */
    Features own(int at) {
      return frame(at).only(counts);
    }

    boolean hasAlike(int at) {
      return alike.computeIfAbsent(units.get(at).content(), content -> findsAlike(units.get(at)));
    }

    private boolean findsAlike(Unit unit) {
      return index.likely(unit).stream()
          .map(units::get)
          .anyMatch(
              other ->
                  other.content() != unit.content() && unit.frame().dice(other.frame()) >= ALIKE);
    }
  }
}
