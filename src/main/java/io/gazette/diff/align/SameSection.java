package io.gazette.diff.align;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two headings head the same text: the same words, above sections that share most of what
 * they say, beginning with what stands right below. Such headings stay where they are as long as
 * they keep their order, even if a long passage moved past them.
 */
final class SameSection {

  /** What such a heading weighs beside its words: more than a page of text that moved past it. */
  private static final double WEIGHT = 1_500;

  private static final double MOST_OF_SMALLER = 0.5;
  private static final double SOME_OF_LARGER = 0.05;
  private static final double ENOUGH = 0.6;
  private static final int MOST_UNITS = 60;

  private final List<Unit> old;
  private final List<Unit> now;

  SameSection(List<Unit> old, List<Unit> now) {
    this.old = old;
    this.now = now;
  }

  /** The weight that a pair of units has beside that of its words. */
  double weight(int i, int j) {
    Unit before = old.get(i);
    Unit after = now.get(j);
    return before.isHeading()
            && after.isHeading()
            && before.content() == after.content()
            && before.weight() > 0
            && isShared(i, j)
        ? WEIGHT
        : 0;
  }

  private boolean isShared(int i, int j) {
    List<Unit> before = below(old, i);
    List<Unit> after = below(now, j);
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() && after.isEmpty();
    }
    if (!alike(before.get(0), after.get(0))) {
      return false;
    }
    Set<Integer> same = after.stream().map(Unit::content).collect(Collectors.toSet());
    double shared = 0;
    for (Unit unit : before) {
      if (same.contains(unit.content()) || after.stream().anyMatch(other -> alike(unit, other))) {
        shared += unit.weight();
      }
    }
    double one = weight(before);
    double other = weight(after);
    return shared >= MOST_OF_SMALLER * Math.min(one, other)
        && shared >= SOME_OF_LARGER * Math.max(one, other);
  }

  private static boolean alike(Unit one, Unit other) {
    return one.content() == other.content() || Similarity.of(one, other) >= ENOUGH;
  }

  private static double weight(List<Unit> units) {
    return units.stream().mapToDouble(Unit::weight).sum();
  }

  private static List<Unit> below(List<Unit> units, int heading) {
    int end = heading + 1;
    while (end < units.size() && end - heading <= MOST_UNITS && !units.get(end).isHeading()) {
      end++;
    }
    return units.subList(heading + 1, end);
  }
}
