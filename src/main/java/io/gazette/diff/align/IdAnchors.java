package io.gazette.diff.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
    for (int at = 0; at < places.length; at++) {
      if (!inPlace[at]) {
        pairContents(pairs.get(at));
      }
    }
  }

  private static String key(Unit unit) {
    String id = unit.block().id();
    return id.isEmpty() ? "" : (unit.isTable() ? "table " : "") + id;
  }

  private double weight(int[] pair) {
    return 1 + weight(pairing.old(), pair[0]) + weight(pairing.now(), pair[1]);
  }

  private static int weight(List<Unit> units, int heading) {
    int below = IntStream.of(below(units, heading)).map(at -> units.get(at).weight()).sum();
    return units.get(heading).weight() + below;
  }

  private void pairContents(int[] clause) {
    int[] old = Arrays.stream(below(pairing.old(), clause[0])).filter(pairing::isFreeOld).toArray();
    int[] now = Arrays.stream(below(pairing.now(), clause[1])).filter(pairing::isFreeNew).toArray();
    Gap gap = new Gap(old, now);
    IdenticalAnchors anchors = new IdenticalAnchors(pairing, pairing::pairMoved);
    new GapAlignment(pairing, pairing::pairMoved).pair(anchors.pair(gap));
  }

  /** The places of what stands between a heading and the next. */
  private static int[] below(List<Unit> units, int heading) {
    if (!units.get(heading).isHeading()) {
      return new int[0];
    }
    int end = heading + 1;
    while (end < units.size() && !units.get(end).isHeading()) {
      end++;
    }
    return IntStream.range(heading + 1, end).toArray();
  }
}
