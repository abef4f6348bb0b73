package io.gazette.diff.align;

import java.util.stream.IntStream;

/**
 * Decides anew, once all pairs are known, which of them stayed in place and which moved: the steps
 * before could only go by what they knew. The heaviest part that keeps its order stays.
 */
final class Settlement {

  /**
   * What is left of the weight of a passage among siblings that left its section, or that changed
   * and would not be known elsewhere: others need not pass it.
   */
  private static final double AWAY = 0.1;

  private final Pairing pairing;

  Settlement(Pairing pairing) {
    this.pairing = pairing;
  }

  void settle() {
    IntStream.range(0, pairing.old().size())
        .filter(i -> pairing.isMoved(i) && pairing.isChance(i, pairing.newOf(i)))
        .forEach(pairing::part);
    int[] pairs =
        IntStream.range(0, pairing.old().size()).filter(i -> !pairing.isFreeOld(i)).toArray();
    int[] places = IntStream.of(pairs).map(pairing::newOf).toArray();
    if (IntStream.range(1, places.length).allMatch(at -> places[at - 1] < places[at])
        && IntStream.of(pairs).noneMatch(pairing::isMoved)) {
      return;
    }
    HeadingOrder headings =
        new HeadingOrder(
            pairing.old(),
            pairing.now(),
            IntStream.of(pairs).mapToObj(i -> new int[] {i, pairing.newOf(i)}).toList());
    double[] weights =
        IntStream.of(pairs).mapToDouble(i -> weight(i) + headings.weight(i)).toArray();
    boolean[] stay = HeaviestIncreasing.of(places, weights);
    double before = 0;
    double after = 0;
    for (int at = 0; at < pairs.length; at++) {
      before += pairing.isMoved(pairs[at]) ? 0 : weights[at];
      after += stay[at] ? weights[at] : 0;
    }
    if (after > before) {
      for (int at = 0; at < pairs.length; at++) {
        settle(pairs[at], stay[at]);
      }
    }
  }

  /** What faced another one and would have passed others with it need not be a version of it. */
  private void settle(int i, boolean stays) {
    if (!stays && !pairing.isMoved(i) && pairing.isLostElsewhere(i, pairing.newOf(i))) {
      pairing.part(i);
    } else {
      pairing.settle(i, stays);
    }
  }

  private double weight(int i) {
    int j = pairing.newOf(i);
    double weight = 1 + pairing.old(i).weight() + pairing.now(j).weight();
    return pairing.isAway(i, j) || pairing.isLostElsewhere(i, j) ? AWAY * weight : weight;
  }
}
