package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs sections whose headings changed places, and what stands in each of them: what a passage was
 * is looked for in its own section first, wherever that stands now. Among sections of one wording
 * nothing but the heading says which passage is which.
 */
final class MovedSections {

  /** A numbered line that heads what follows stands below all headings. */
  private static final int LEVEL_OF_LINES = 10;

  private final Pairing pairing;

  MovedSections(Pairing pairing) {
    this.pairing = pairing;
  }

  /** Pairs the free headings of one title, if there is but one of it, that passed others. */
  void pair() {
    List<int[]> titles =
        UniquePairs.of(titles(pairing.old()), titles(pairing.now()), title -> title);
    titles.removeIf(pair -> !pairing.isFreeOld(pair[0]) || !pairing.isFreeNew(pair[1]));
    HeadingOrder order = new HeadingOrder(pairing.old(), pairing.now(), titles);
    List<int[]> moved =
        titles.stream()
            .filter(pair -> !order.stays(pair[0]) || !pairing.faceEachOther(pair[0], pair[1]))
            .filter(pair -> order.share(pair[0], pair[1]))
            .toList();
    moved.forEach(pair -> pairing.pairMoved(pair[0], pair[1]));
    moved.forEach(pair -> pairContents(pair[0], pair[1]));
  }

  /** The titles above each heading and its own; empty for what is none. */
  private static List<String> titles(List<Unit> units) {
    List<String> titles = new ArrayList<>(units.size());
    String[] above = new String[LEVEL_OF_LINES + 1];
    Arrays.fill(above, "");
    for (Unit unit : units) {
      if (unit.isTitle()) {
        int level =
            unit.isHeading() ? Math.min(unit.block().level(), LEVEL_OF_LINES) : LEVEL_OF_LINES;
        Arrays.fill(above, level, above.length, "");
        above[level] = "/" + unit.content();
        titles.add(String.join("", above));
      } else {
        titles.add("");
      }
    }
    return titles;
  }

  /** Pairs what stands between two headings and the next. */
  void pairContents(int i, int j) {
    int[] old = below(pairing.old(), i).filter(pairing::isFreeOld).toArray();
    int[] now = below(pairing.now(), j).filter(pairing::isFreeNew).toArray();
    IdenticalAnchors anchors = new IdenticalAnchors(pairing, pairing::pairMoved);
    new GapAlignment(pairing, pairing::pairMoved).pair(anchors.pair(new Gap(old, now)));
  }

  /** The places of what stands between a heading and the next. */
  static IntStream below(List<Unit> units, int heading) {
    if (!units.get(heading).isTitle()) {
      return IntStream.empty();
    }
    int end = heading + 1;
    while (end < units.size() && !units.get(end).isTitle()) {
      end++;
    }
    return IntStream.range(heading + 1, end);
  }
}
