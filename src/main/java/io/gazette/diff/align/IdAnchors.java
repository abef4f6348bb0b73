package io.gazette.diff.align;

import java.util.List;

/**
 * Pairs clauses of one id, however they changed. Those that keep their order, heaviest first, stay
 * in place; each other one has moved, and what stands in it is compared with what stood in it.
 */
final class IdAnchors {

  private final Pairing pairing;

  IdAnchors(Pairing pairing) {
    this.pairing = pairing;
  }

  void pair() {
    List<int[]> pairs = UniquePairs.of(pairing.old(), pairing.now(), IdAnchors::key);
    int[] places = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    double[] weights = pairs.stream().mapToDouble(this::weight).toArray();
    boolean[] inPlace = HeaviestIncreasing.of(places, weights);
    for (int at = 0; at < places.length; at++) {
      int[] pair = pairs.get(at);
      if (inPlace[at]) {
        pairing.pair(pair[0], pair[1]);
      } else {
        pairing.pairMoved(pair[0], pair[1]);
      }
    }
    MovedSections sections = new MovedSections(pairing);
    for (int at = 0; at < places.length; at++) {
      if (!inPlace[at]) {
        sections.pairContents(pairs.get(at)[0], pairs.get(at)[1]);
      }
    }
  }

  private static String key(Unit unit) {
    String id = unit.block().id();
    return id.isEmpty() ? "" : (unit.isTable() ? "table " : "") + id;
  }

  private double weight(int[] pair) {
    double words = 1 + weight(pairing.old(), pair[0]) + weight(pairing.now(), pair[1]);
    return HeadingOrder.areAboveTitles(pairing.old(), pairing.now(), pair)
        ? words + HeadingOrder.WEIGHT
        : words;
  }

  private static int weight(List<Unit> units, int heading) {
    int below = Outline.section(units, heading).map(at -> units.get(at).weight()).sum();
    return units.get(heading).weight() + below;
  }
}
