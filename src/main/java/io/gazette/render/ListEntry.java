package io.gazette.render;

import io.gazette.model.Block;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a list's table that belong together.
 *
 * @param name the words of its first cell, shortened if they are many
 */
record ListEntry(String anchor, String name, List<Block.Row> rows) {

  private static final int NAME_WIDTH = 48;

  ListEntry {
    rows = List.copyOf(rows);
  }

  /** The entries of a table, in its order; each takes its anchor. */
  static List<ListEntry> of(Block.ListTable list, RowAnchors anchors) {
    List<ListEntry> entries = new ArrayList<>();
    List<Block.Row> rows = list.table().rows();
    int from = 0;
    for (int at = 1; at <= rows.size(); at++) {
      if (at == rows.size() || list.keys().get(at).first()) {
        String heading = Inline.plainText(rows.get(from).cells().get(0).content());
        String name = Excerpt.cut(heading, NAME_WIDTH);
        String anchor = anchors.next(list.list(), list.keys().get(from).entry());
        entries.add(new ListEntry(anchor, name, rows.subList(from, at)));
        from = at;
      }
    }
    return entries;
  }
}
