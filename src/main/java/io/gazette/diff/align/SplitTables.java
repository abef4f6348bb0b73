package io.gazette.diff.align;

import io.gazette.diff.TextBlock;
import java.util.List;

/**
 * A table that was split stays where it begins, and one that was joined where the first of them
 * began, whichever part is the larger: so that all rows keep their order.
 */
final class SplitTables {

  private final Pairing pairing;

  SplitTables(Pairing pairing) {
    this.pairing = pairing;
  }

  void pair() {
    for (int i = 0; i < pairing.old().size(); i++) {
      if (pairing.old(i).isTable() && pairing.isInPlace(i)) {
        pairFirst(i, pairing.newOf(i));
      }
    }
  }

  private void pairFirst(int i, int j) {
    int before = pairing.inPlaceBefore(i - 1);
    for (int q = before < 0 ? 0 : pairing.newOf(before) + 1; q < j; q++) {
      if (pairing.isFreeNew(q) && begins(pairing.old(i), pairing.now(q), pairing.now(j))) {
        pairing.part(i);
        pairing.pair(i, q);
        return;
      }
    }
    for (int p = before + 1; p < i; p++) {
      if (pairing.isFreeOld(p) && begins(pairing.now(j), pairing.old(p), pairing.old(i))) {
        pairing.part(i);
        pairing.pair(p, j);
        return;
      }
    }
  }

  /** Whether a table begins as one of two of the same columns does, and not as the other. */
  private static boolean begins(Unit whole, Unit first, Unit second) {
    return first.isTable()
        && !name(whole).isEmpty()
        && name(whole).equals(name(first))
        && !name(whole).equals(name(second))
        && whole.block().body().equals(first.block().body());
  }

  /** What the first row below the header is called. */
  private static String name(Unit table) {
    List<TextBlock> rows = table.blocks();
    return rows.size() > 1 && rows.get(0).opensTable() ? rows.get(1).cells().get(0) : "";
  }
}
