package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides which of some identical units stayed in place and which moved: those stay that most of
 * the text agrees with. Units that changed have a say too, through the unit they are most similar
 * to; otherwise a short clause that nobody touched would seem to stay and all that was edited to
 * move.
 */
final class Order {

  private static final double ENOUGH_FOR_A_SAY = 0.5;

  private final List<Unit> old;
  private final List<Unit> now;
  private final List<int[]> identical;

  private Order(List<Unit> old, List<Unit> now, List<int[]> identical) {
    this.old = old;
    this.now = now;
    this.identical = identical;
  }

  /**
   * @param identical pairs of places in the two lists, in old order
   */
  static List<int[]> keep(List<Unit> old, List<Unit> now, List<int[]> identical) {
    return isOrdered(identical) ? identical : new Order(old, now, identical).keep();
  }

  private static boolean isOrdered(List<int[]> pairs) {
    return IntStream.range(1, pairs.size()).allMatch(at -> pairs.get(at - 1)[1] < pairs.get(at)[1]);
  }

  private record Vote(int p, int q, double weight, boolean identical) {}

  private List<int[]> keep() {
    List<Vote> votes = votes();
    int[] places = votes.stream().mapToInt(Vote::q).toArray();
    double[] weights = votes.stream().mapToDouble(Vote::weight).toArray();
    boolean[] inOrder = HeaviestIncreasing.of(places, weights);
    return IntStream.range(0, places.length)
        .filter(at -> inOrder[at] && votes.get(at).identical())
        .mapToObj(at -> new int[] {votes.get(at).p(), votes.get(at).q()})
        .toList();
  }

  private List<Vote> votes() {
    List<Vote> votes = new ArrayList<>();
    HeadingOrder headings = new HeadingOrder(old, now, identical);
    boolean[] oldTaken = new boolean[old.size()];
    boolean[] newTaken = new boolean[now.size()];
    for (int[] pair : identical) {
      double weight = old.get(pair[0]).weight() + headings.weight(pair[0]);
      votes.add(new Vote(pair[0], pair[1], weight, true));
      oldTaken[pair[0]] = true;
      newTaken[pair[1]] = true;
    }
    int[] oldRest = IntStream.range(0, old.size()).filter(p -> !oldTaken[p]).toArray();
    int[] newRest = IntStream.range(0, now.size()).filter(q -> !newTaken[q]).toArray();
    List<Unit> oldUnits = IntStream.of(oldRest).mapToObj(old::get).toList();
    List<Unit> newUnits = IntStream.of(newRest).mapToObj(now::get).toList();
    for (LikelyPair pair : LikelyPair.of(oldUnits, newUnits)) {
      if (pair.similarity() >= ENOUGH_FOR_A_SAY) {
        double weight = pair.similarity() * oldUnits.get(pair.p()).weight();
        votes.add(new Vote(oldRest[pair.p()], newRest[pair.q()], weight, false));
      }
    }
    votes.sort(Comparator.comparingInt(Vote::p));
    return votes;
  }
}
