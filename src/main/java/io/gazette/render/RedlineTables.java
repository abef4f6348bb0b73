package io.gazette.render;

import io.gazette.diff.Entry;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextDiff;
import java.util.List;

/** Which entries of a redline are rows of one table. */
final class RedlineTables {

  private final int[] tables;

  RedlineTables(TextDiff diff) {
    List<Entry> entries = diff.entries();
    tables = new int[entries.size()];
    int count = 0;
    for (int at = 0; at < tables.length; at++) {
      if (entries.get(at).kind() == TextBlock.Kind.ROW) {
        boolean first = at == 0 || tables[at - 1] == 0 || isHeader(diff, entries.get(at));
        tables[at] = first ? ++count : tables[at - 1];
      }
    }
  }

  /** From 1 on; 0 for what is no row. */
  int tableOf(int entry) {
    return tables[entry];
  }

  static boolean isHeader(TextDiff diff, Entry entry) {
    return (entry.newIndex().isPresent()
                ? diff.newText().get(entry.newIndex().getAsInt())
                : diff.oldText().get(entry.oldIndex().getAsInt()))
            .level()
        == 0;
  }
}
