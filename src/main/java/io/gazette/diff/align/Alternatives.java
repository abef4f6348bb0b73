package io.gazette.diff.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What free units could be if they stayed where they are. A move is believed only if it explains
 * clearly more than the changes in place that it would replace: having to look for a passage
 * elsewhere costs readers as much as seeing a fifth of its words changed.
 */
final class Alternatives {

  /** By how much a move must be more similar than what stands in place. */
  static final double COST_OF_MOVE = 0.2;

  /** Below this similarity nobody would take the one for a version of the other. */
  private static final double LEAST = 0.6;

  private static final int MOST_CELLS = 400_000;

  /** Among more no part is looked for. */
  private static final int MOST_NEIGHBOURS = 400;

  private final Pairing pairing;
  private final Map<Integer, Gap> gapOfOld = new HashMap<>();
  private final Map<Integer, Gap> gapOfNew = new HashMap<>();

  /** As things stand now: what is paired later is looked at anew. */
  Alternatives(Pairing pairing) {
    this.pairing = pairing;
    for (Gap gap : pairing.gaps()) {
      if (gap.cells() <= MOST_CELLS) {
        for (int i : gap.old()) {
          gapOfOld.put(i, gap);
        }
        for (int j : gap.now()) {
          gapOfNew.put(j, gap);
        }
      }
    }
  }

  /** How similar something in place must be to be told instead of a move as similar as given. */
  static double enough(double similarity) {
    return Math.max(LEAST, Math.min(1, similarity) - COST_OF_MOVE);
  }

  /**
   * Whether the old unit has become the new one even if it could have stayed in place. Two that
   * stand in one gap only changed places among their neighbours, unless these differ in figures
   * alone: there nobody can tell.
   */
  boolean allowMove(int i, int j) {
    if (gapOfOld.get(i) != null && gapOfOld.get(i) == gapOfNew.get(j)) {
      return !pairing.hasSiblings(pairing.old(i));
    }
    double enough = enough(pairing.similarity(i, j));
    return !hasInPlace(i, gapOfOld.get(i), enough) && !isInPlaceOf(j, gapOfNew.get(j), enough);
  }

  /**
   * Whether the words of either unit of a supposed move stand, as they are, within a larger one
   * where it stood: items that became one paragraph, or a paragraph that became items.
   */
  boolean isPartOfLarger(int i, int j) {
    List<Unit> old = pairing.old();
    List<Unit> now = pairing.now();
    int before = pairing.inPlaceBefore(i);
    int after = pairing.inPlaceAfter(i);
    int newBefore = nearest(j, -1, this::isInPlaceNew, now.size());
    int newAfter = nearest(j, 1, this::isInPlaceNew, now.size());
    return isWithin(
            pairing.old(i),
            now,
            at -> pairing.oldOf(at) == Pairing.NONE ? "" : pairing.old(pairing.oldOf(at)).text(),
            before < 0 ? 0 : pairing.newOf(before),
            after == old.size() ? now.size() : pairing.newOf(after) + 1)
        || isWithin(
            pairing.now(j),
            old,
            at -> pairing.newOf(at) == Pairing.NONE ? "" : pairing.now(pairing.newOf(at)).text(),
            newBefore < 0 ? 0 : pairing.oldOf(newBefore),
            newAfter == now.size() ? old.size() : pairing.oldOf(newAfter) + 1);
  }

  private boolean isInPlaceNew(int j) {
    return !pairing.isFreeNew(j) && pairing.isInPlace(pairing.oldOf(j));
  }

  /** The next place in a direction for which something holds, or the one beyond the end. */
  private static int nearest(int start, int step, IntPredicate holds, int size) {
    int at = start + step;
    while (at >= 0 && at < size && !holds.test(at)) {
      at += step;
    }
    return at;
  }

  /**
   * Whether one of some units contains a part.
   *
   * @param version what a unit is in the other text: what stands there, too, did not come from the
   *     part
   */
  private static boolean isWithin(
      Unit part, List<Unit> units, IntFunction<String> version, int from, int to) {
    return to - from <= MOST_NEIGHBOURS
        && IntStream.range(from, to)
            .anyMatch(
                at -> {
                  Unit whole = units.get(at);
                  return whole.content() != part.content()
                      && !whole.isTable()
                      && whole.text().contains(part.text())
                      && !version.apply(at).contains(part.text());
                });
  }

  private boolean hasInPlace(int i, @Nullable Gap gap, double enough) {
    if (gap == null) {
      return false;
    }
    for (int j : gap.now()) {
      if (pairing.isFreeNew(j) && pairing.similarity(i, j) >= enough) {
        return true;
      }
    }
    return false;
  }

  private boolean isInPlaceOf(int j, @Nullable Gap gap, double enough) {
    if (gap == null) {
      return false;
    }
    for (int i : gap.old()) {
      if (pairing.isFreeOld(i) && pairing.similarity(i, j) >= enough) {
        return true;
      }
    }
    return false;
  }
}
