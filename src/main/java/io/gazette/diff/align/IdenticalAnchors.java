package io.gazette.diff.align;

import io.gazette.diff.words.Hunk;
import io.gazette.diff.words.MyersDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs what is word for word the same and in order: first what stands once on either side and says
 * enough, with its identical neighbours; then, between those, the longest common run of units.
 */
final class IdenticalAnchors {

  /** Below this weight a unit is no landmark: 其他, N/A, Note. */
  private static final int LEAST_WEIGHT = 5;

  private final Pairing pairing;
  private final PairConsumer found;

  IdenticalAnchors(Pairing pairing, PairConsumer found) {
    this.pairing = pairing;
    this.found = found;
  }

  /** Pairs within a gap; gives the gaps that remain in it. */
  List<Gap> pair(Gap gap) {
    List<Gap> remaining = new ArrayList<>();
    pair(gap, remaining);
    return remaining;
  }

  private void pair(Gap gap, List<Gap> remaining) {
    if (gap.isOneSided()) {
      return;
    }
    boolean small = gap.cells() <= GapAlignment.MOST_CELLS;
    List<int[]> landmarks = withNeighbours(gap, landmarks(gap, small));
    if (landmarks.isEmpty()) {
      landmarks = commonRuns(gap, small);
      accept(gap, landmarks);
      gap.around(landmarks).stream().filter(inner -> !inner.isOneSided()).forEach(remaining::add);
    } else {
      accept(gap, landmarks);
      gap.around(landmarks).forEach(inner -> pair(inner, remaining));
    }
  }

  private void accept(Gap gap, List<int[]> pairs) {
    pairs.forEach(pair -> found.accept(gap.old()[pair[0]], gap.now()[pair[1]]));
  }

  /** Pairs of places in the gap, increasing on both sides. */
  private List<int[]> landmarks(Gap gap, boolean small) {
    List<Unit> old = Arrays.stream(gap.old()).mapToObj(pairing::old).toList();
    List<Unit> now = Arrays.stream(gap.now()).mapToObj(pairing::now).toList();
    List<int[]> pairs = UniquePairs.of(old, now, unit -> landmark(unit, small));
    return Order.keep(old, now, pairs);
  }

  /** In a gap too large to be aligned exactly even a sibling is better than nothing. */
  private String landmark(Unit unit, boolean small) {
    return isSlight(unit) || (small && pairing.hasSiblings(unit)) ? "" : unit.core();
  }

  /** Whether a unit is no landmark; a heading is one, however short it is. */
  private static boolean isSlight(Unit unit) {
    return unit.weight() < (unit.opensSection() ? 1 : LEAST_WEIGHT);
  }

  private List<int[]> withNeighbours(Gap gap, List<int[]> landmarks) {
    List<int[]> grown = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int at = 0; at < landmarks.size(); at++) {
      int[] landmark = landmarks.get(at);
      int back = 0;
      while (landmark[0] - back > i
          && landmark[1] - back > j
          && same(gap, landmark[0] - back - 1, landmark[1] - back - 1)) {
        back++;
      }
      i = landmark[0] - back;
      j = landmark[1] - back;
      boolean last = at + 1 == landmarks.size();
      int iEnd = last ? gap.old().length : landmarks.get(at + 1)[0];
      int jEnd = last ? gap.now().length : landmarks.get(at + 1)[1];
      while (i < iEnd && j < jEnd && (i <= landmark[0] || same(gap, i, j))) {
        grown.add(new int[] {i++, j++});
      }
    }
    return grown;
  }

  private boolean same(Gap gap, int p, int q) {
    return pairing.identical(gap.old()[p], gap.now()[q])
        && !pairing.old(gap.old()[p]).isNumberAlone();
  }

  /** Runs of identical units that together say enough. */
  private List<int[]> commonRuns(Gap gap, boolean small) {
    int[] old = IntStream.range(0, gap.old().length).map(p -> oldContent(gap, p, small)).toArray();
    int[] now = IntStream.range(0, gap.now().length).map(q -> newContent(gap, q, small)).toArray();
    List<int[]> pairs = new ArrayList<>();
    int p = 0;
    int q = 0;
    for (Hunk hunk : MyersDiff.hunks(old, now)) {
      addRun(gap, pairs, p, q, hunk.oldFrom() - p);
      p = hunk.oldTo();
      q = hunk.newTo();
    }
    addRun(gap, pairs, p, q, old.length - p);
    return pairs;
  }

  private void addRun(Gap gap, List<int[]> pairs, int p, int q, int length) {
    int weight =
        IntStream.range(p, p + length).map(at -> pairing.old(gap.old()[at]).weight()).sum();
    if (weight >= LEAST_WEIGHT) {
      IntStream.range(0, length).forEach(by -> pairs.add(new int[] {p + by, q + by}));
    }
  }

  /**
   * Units without words, and siblings, are made different from all others: nothing may hang on
   * them.
   */
  private int oldContent(Gap gap, int p, boolean small) {
    Unit unit = pairing.old(gap.old()[p]);
    return unit.weight() == 0 || (small && pairing.hasSiblings(unit)) ? -2 * p - 1 : unit.content();
  }

  private int newContent(Gap gap, int q, boolean small) {
    Unit unit = pairing.now(gap.now()[q]);
    return unit.weight() == 0 || (small && pairing.hasSiblings(unit)) ? -2 * q - 2 : unit.content();
  }
}
