package io.gazette.diff.align;

import java.util.Comparator;
import java.util.List;

/**
 * Pairs sections whose headings changed places, and what stands in each of them: what a passage was
 * is looked for in its own section first, wherever that stands now. Among sections of one wording
 * nothing but the heading says which passage is which.
 */
final class MovedSections {

  private final Pairing pairing;

  MovedSections(Pairing pairing) {
    this.pairing = pairing;
  }

  /** Pairs the free headings of one title, if there is but one of it, that passed others. */
  void pair() {
    List<int[]> titles = SectionTitles.pairs(pairing.old(), pairing.now());
    titles.removeIf(pair -> !pairing.isFreeOld(pair[0]) || !pairing.isFreeNew(pair[1]));
    HeadingOrder order = new HeadingOrder(pairing.old(), pairing.now(), titles);
    List<int[]> moved =
        titles.stream()
            .filter(pair -> !order.stays(pair[0]) || !pairing.faceEachOther(pair[0], pair[1]))
            .filter(pair -> order.share(pair[0], pair[1]))
            .toList();
    moved.forEach(pair -> pairing.pairMoved(pair[0], pair[1]));
    // What stands within an item goes with that one first.
    moved.stream()
        .sorted(Comparator.comparingInt(pair -> -SectionTitles.level(pairing.old(pair[0]))))
        .forEach(pair -> pairContents(pair[0], pair[1]));
  }

  /** Pairs what stands between two headings and the next, or within two items. */
  void pairContents(int i, int j) {
    int[] old = Outline.section(pairing.old(), i).filter(pairing::isFreeOld).toArray();
    int[] now = Outline.section(pairing.now(), j).filter(pairing::isFreeNew).toArray();
    IdenticalAnchors anchors = new IdenticalAnchors(pairing, pairing::pairMoved);
    new GapAlignment(pairing, pairing::pairMoved).pair(anchors.pair(new Gap(old, now)));
  }
}
