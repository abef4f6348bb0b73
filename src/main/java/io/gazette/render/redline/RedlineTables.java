package io.gazette.render.redline;

import io.gazette.diff.Entry;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextDiff;
import java.util.BitSet;
import java.util.List;

/** Which entries of a redline are rows of one table. */
final class RedlineTables {

  private final int[] tables;

  /** Tables that came, went or moved as a whole, as a paragraph may. */
  private final BitSet whole = new BitSet();

  RedlineTables(TextDiff diff) {
    List<Entry> entries = diff.entries();
    tables = new int[entries.size()];
    int count = 0;
    for (int at = 0; at < tables.length; at++) {
      if (entries.get(at).kind() == TextBlock.Kind.ROW) {
        boolean first = at == 0 || tables[at - 1] == 0 || isHeader(entries.get(at));
        tables[at] = first ? ++count : tables[at - 1];
        whole.set(tables[at], (first || whole.get(tables[at])) && isLike(entries, at, first));
      }
    }
  }

  /** Whether a row came, went or moved, and together with the row before it. */
  private static boolean isLike(List<Entry> entries, int at, boolean first) {
    Entry row = entries.get(at);
    Entry before = entries.get(first ? at : at - 1);
    boolean stayed = row.isInOld() && row.isInNew();
    return !stayed && row.isMovedWith(before);
  }

  /** The table in which the rows change one by one; 0 for a block or a table as a whole. */
  int tableOfRow(int entry) {
    return whole.get(tables[entry]) ? 0 : tables[entry];
  }

  /** From 1 on; 0 for what is no row. */
  int tableOf(int entry) {
    return tables[entry];
  }

  static boolean isHeader(Entry entry) {
    return entry.shown().block().level() == 0;
  }
}
