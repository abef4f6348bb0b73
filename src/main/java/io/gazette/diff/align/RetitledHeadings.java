package io.gazette.diff.align;

/**
 * Pairs headings that have nothing in common but stand right above the same text: the clause has a
 * new title, it is not a new clause.
 */
final class RetitledHeadings {

  private final Pairing pairing;

  RetitledHeadings(Pairing pairing) {
    this.pairing = pairing;
  }

  void pair() {
    for (int i = 0; i + 1 < pairing.old().size(); i++) {
      int next = pairing.newOf(i + 1);
      if (next > 0
          && pairing.isFreeOld(i)
          && pairing.isFreeNew(next - 1)
          && pairing.old(i).isHeading()
          && pairing.now(next - 1).isHeading()) {
        pairAlongWith(i, next - 1);
      }
    }
  }

  private void pairAlongWith(int i, int j) {
    if (pairing.isMoved(i + 1)) {
      pairing.pairMoved(i, j);
    } else {
      pairing.pair(i, j);
    }
  }
}
