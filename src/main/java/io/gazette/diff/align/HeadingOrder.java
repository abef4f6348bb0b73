package io.gazette.diff.align;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which headings stand where they stood: those of the same words, number, id or text below them
 * that kept their order among one another. It is they that say where everything else is, so that
 * none of them has moved, however long the passage is that went past it. Where headings changed
 * places, those stay whose sections have most in common.
 */
final class HeadingOrder {

  /** What such a heading weighs beside its words: more than a page of text that moved past it. */
  static final double WEIGHT = 1_500;

  private static final double ENOUGH = 0.6;
  private static final int MOST_UNITS = 60;

  private final List<Unit> old;
  private final List<Unit> now;
  private final BitSet staying = new BitSet();

  /**
   * @param pairs of places in the two lists, in old order; those that are no headings are passed by
   */
  HeadingOrder(List<Unit> old, List<Unit> now, List<int[]> pairs) {
    this.old = old;
    this.now = now;
    List<int[]> headings = pairs.stream().filter(pair -> isOne(pair[0], pair[1])).toList();
    int[] places = headings.stream().mapToInt(pair -> pair[1]).toArray();
    boolean[] crossed = crossed(places);
    double[] shared = new double[places.length];
    double[] weights = new double[places.length];
    for (int at = 0; at < places.length; at++) {
      shared[at] = crossed[at] ? shared(headings.get(at)[0], headings.get(at)[1]) : 1;
      weights[at] = 1 + sameWords(headings.get(at)) + shared[at];
      if (crossed[at] && shared[at] > 0 && areAboveTitles(old, now, headings.get(at))) {
        weights[at] += WEIGHT;
      }
    }
    boolean[] inOrder = HeaviestIncreasing.of(places, weights);
    for (int at = 0; at < places.length; at++) {
      // Two that only changed names have passed nothing.
      staying.set(headings.get(at)[0], inOrder[at] && shared[at] > 0);
    }
  }

  /** What a title weighs that kept its words; one that was renamed has less of a claim. */
  private double sameWords(int[] pair) {
    Unit before = old.get(pair[0]);
    return before.content() == now.get(pair[1]).content() ? before.weight() : 0;
  }

  /**
   * Whether both of a pair have titles below them: then a clause that passes goes to another
   * chapter, and the chapter's heading stays.
   */
  static boolean areAboveTitles(List<Unit> old, List<Unit> now, int[] pair) {
    return Outline.isAboveTitles(old, pair[0]) && Outline.isAboveTitles(now, pair[1]);
  }

  private boolean isOne(int i, int j) {
    Unit before = old.get(i);
    Unit after = now.get(j);
    return before.opensSection()
        && after.opensSection()
        && before.isTitle() == after.isTitle()
        && (before.content() == after.content()
            || isSame(before.block().id(), after.block().id())
            || isSame(before.block().label(), after.block().label())
            || sharesMost(i, j));
  }

  /** Whether most of what stands below either stands below the other: it has a new title. */
  private boolean sharesMost(int i, int j) {
    double all =
        Math.max(
            below(old, i).stream().mapToDouble(Unit::weight).sum(),
            below(now, j).stream().mapToDouble(Unit::weight).sum());
    return all > 0 && 2 * shared(i, j) > all;
  }

  private static boolean isSame(String before, String after) {
    return !before.isEmpty() && before.equals(after);
  }

  /** Which places have a greater one before them, or a smaller one behind. */
  private static boolean[] crossed(int[] places) {
    boolean[] crossed = new boolean[places.length];
    int most = -1;
    for (int at = 0; at < places.length; at++) {
      crossed[at] = places[at] < most;
      most = Math.max(most, places[at]);
    }
    int least = Integer.MAX_VALUE;
    for (int at = places.length - 1; at >= 0; at--) {
      crossed[at] |= places[at] > least;
      least = Math.min(least, places[at]);
    }
    return crossed;
  }

  /** How much of what stands below either heading stands below the other; some if nothing does. */
  private double shared(int i, int j) {
    List<Unit> before = below(old, i);
    List<Unit> after = below(now, j);
    if (before.isEmpty() && after.isEmpty()) {
      return 1;
    }
    Set<Integer> same = after.stream().map(Unit::content).collect(Collectors.toSet());
    return before.stream()
        .filter(
            unit ->
                same.contains(unit.content())
                    || after.stream().anyMatch(other -> Similarity.of(unit, other) >= ENOUGH))
        .mapToDouble(Unit::weight)
        .sum();
  }

  private static List<Unit> below(List<Unit> units, int heading) {
    return Outline.whole(units, heading).limit(MOST_UNITS).mapToObj(units::get).toList();
  }

  /** Whether the heading that an old unit is stands where it stood. */
  boolean stays(int i) {
    return staying.get(i);
  }

  /** Whether anything below either of two headings stands below the other, or nothing does. */
  boolean share(int i, int j) {
    return shared(i, j) > 0;
  }

  /** The weight that the pair of an old unit has beside that of its words. */
  double weight(int i) {
    return staying.get(i) && old.get(i).isTitle() ? WEIGHT : 0;
  }
}
