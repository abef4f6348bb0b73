package io.gazette.diff.align;

import io.gazette.diff.TextBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds what stands elsewhere now, word for word but for the mark at its end, and what moved along
 * with it.
 */
public final class ExactMoves {

  /** Below this weight an equal text elsewhere may be chance: twelve ideographs, four words. */
  public static final int LEAST_WEIGHT = 24;

  /** Within one clause, as in a list whose items changed places, less is enough. */
  private static final int LEAST_WEIGHT_IN_CLAUSE = 6;

  /**
   * What stands but once in either text is the same with less, alone or with neighbours of which
   * this holds, too. What is no item and does not end as a sentence does may be a label and counts
   * half.
   */
  static final int LEAST_WEIGHT_ONCE = 12;

  /** A neighbour of what moved has moved along if it is as similar as this. */
  private static final double ENOUGH_TO_FOLLOW = 0.6;

  private final Pairing pairing;

  public ExactMoves(Pairing pairing) {
    this.pairing = pairing;
  }

  public void pair() {
    pair((unit, heading) -> unit.weight() < LEAST_WEIGHT ? "" : "" + unit.content());
    pair(ExactMoves::keyInClause);
    pairOnce(ExactMoves::key);
    pairRepeated();
  }

  /** Pairs what is short, stands but once in either text and has other figures now. */
  void pairButForFigures() {
    pairOnce(unit -> Siblings.shape(key(unit)));
  }

  private static String key(Unit unit) {
    return unit.isTable() || unit.isTitle() ? "" : unit.core();
  }

  /** Whether anything free on one side has the key of anything free on the other. */
  private boolean hasFreePair(Function<Unit, String> key) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < pairing.old().size(); i++) {
      if (pairing.isFreeOld(i)) {
        keys.add(key.apply(pairing.old(i)));
      }
    }
    keys.remove("");
    return IntStream.range(0, pairing.now().size())
        .filter(pairing::isFreeNew)
        .anyMatch(j -> keys.contains(key.apply(pairing.now(j))));
  }

  /** Pairs free units of a key that no other unit of the two texts has, paired or not. */
  private void pairOnce(Function<Unit, String> key) {
    if (pairing.rest().isOneSided() || !hasFreePair(key)) {
      return;
    }
    Alternatives alternatives = new Alternatives(pairing);
    List<int[]> found = UniquePairs.of(pairing.old(), pairing.now(), key);
    found.removeIf(
        pair ->
            !pairing.isFreeOld(pair[0])
                || !pairing.isFreeNew(pair[1])
                || pairing.isLostElsewhere(pair[0], pair[1])
                || !alternatives.allowMove(pair[0], pair[1])
                || alternatives.isPartOfLarger(pair[0], pair[1]));
    int from = 0;
    for (int at = 1; at <= found.size(); at++) {
      if (at == found.size() || !follows(found.get(at - 1), found.get(at))) {
        List<int[]> run = found.subList(from, at);
        if (run.stream().mapToInt(pair -> says(pairing.old(pair[0]))).sum() >= LEAST_WEIGHT_ONCE) {
          run.forEach(pair -> pairing.pairMoved(pair[0], pair[1]));
          run.forEach(pair -> grow(pair[0], pair[1], alternatives));
        }
        from = at;
      }
    }
  }

  private static boolean follows(int[] pair, int[] next) {
    return next[0] == pair[0] + 1 && next[1] == pair[1] + 1;
  }

  static int says(Unit unit) {
    return unit.block().kind() == TextBlock.Kind.ITEM
            || EndMark.isAtEndOf(unit.text())
            || !unit.core().equals(unit.text())
        ? unit.weight()
        : unit.weight() / 2;
  }

  private static String keyInClause(Unit unit, int heading) {
    return heading == Pairing.NONE || unit.weight() < LEAST_WEIGHT_IN_CLAUSE
        ? ""
        : heading + ":" + unit.core();
  }

  /** Pairs free units of one key; a key is made of a unit and the old place of its heading. */
  private void pair(BiFunction<Unit, Integer, String> key) {
    Gap rest = pairing.rest();
    List<String> old = new ArrayList<>();
    List<String> now = new ArrayList<>();
    Outline oldOutline = new Outline(pairing.old());
    Outline newOutline = new Outline(pairing.now());
    for (int i : rest.old()) {
      old.add(key.apply(pairing.old(i), oldOutline.headOf(i)));
    }
    for (int j : rest.now()) {
      int before = pairing.oldHead(newOutline.headOf(j));
      now.add(key.apply(pairing.now(j), before));
    }
    List<int[]> moved = new ArrayList<>();
    for (int[] pair : UniquePairs.of(old, now, own -> own)) {
      moved.add(new int[] {rest.old()[pair[0]], rest.now()[pair[1]]});
    }
    Alternatives alternatives = new Alternatives(pairing);
    moved.removeIf(pair -> !alternatives.allowMove(pair[0], pair[1]));
    moved.forEach(pair -> pairing.pairMoved(pair[0], pair[1]));
    moved.forEach(pair -> grow(pair[0], pair[1], alternatives));
  }

  /** What stands several times on either side: the first became the first. */
  private void pairRepeated() {
    Gap rest = pairing.rest();
    Map<Integer, Deque<Integer>> places = new HashMap<>();
    for (int j : rest.now()) {
      if (pairing.now(j).weight() >= LEAST_WEIGHT) {
        places.computeIfAbsent(pairing.now(j).content(), first -> new ArrayDeque<>()).add(j);
      }
    }
    Alternatives alternatives = new Alternatives(pairing);
    for (int i : rest.old()) {
      Deque<Integer> same = places.get(pairing.old(i).content());
      if (same != null && !same.isEmpty() && alternatives.allowMove(i, same.peek())) {
        pairing.pairMoved(i, same.remove());
      }
    }
  }

  /** Pairs the neighbours on both sides as long as they are free and alike. */
  void grow(int i, int j, Alternatives alternatives) {
    for (int step = -1; step <= 1; step += 2) {
      int p = i + step;
      int q = j + step;
      while (pairing.isFreeOld(p)
          && pairing.isFreeNew(q)
          && pairing.similarity(p, q) >= ENOUGH_TO_FOLLOW
          && !pairing.isLostElsewhere(p, q)
          && alternatives.allowMove(p, q)) {
        pairing.pairMoved(p, q);
        p += step;
        q += step;
      }
    }
  }
}
