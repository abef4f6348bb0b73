package io.gazette.render.body;

import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.render.html.Excerpt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a list's table that belong together.
 *
 * @param name the words of its first cell, or a short form
 */
record ListEntry(String anchor, String name, List<Block.Row> rows) {

  private static final int NAME_WIDTH = 72;

  ListEntry {
    rows = List.copyOf(rows);
  }

  /** The entries of a table, in its order; each takes its anchor. */
  static List<ListEntry> of(Block.ListTable list, RowAnchors anchors) {
    List<ListEntry> entries = new ArrayList<>();
    List<Block.Row> rows = list.table().rows();
    List<String> names = names(list);
    int from = 0;
    for (int at = 1; at <= rows.size(); at++) {
      if (at == rows.size() || list.keys().get(at).first()) {
        String anchor = anchors.next(list.list(), list.keys().get(from).entry());
        entries.add(new ListEntry(anchor, name(list, from, names), rows.subList(from, at)));
        from = at;
      }
    }
    return entries;
  }

  /** Where entries share a name, as one recipient's may, the next cell tells them apart. */
  private static String name(Block.ListTable list, int row, List<String> names) {
    String name = words(list, row, 0);
    boolean shared = list.columns().size() > 1 && Collections.frequency(names, name) > 1;
    String more = shared ? words(list, row, 1) : "";
    return Excerpt.cut(more.isEmpty() ? name : name + " · " + more, NAME_WIDTH);
  }

  private static List<String> names(Block.ListTable list) {
    return IntStream.range(0, list.keys().size())
        .filter(row -> list.keys().get(row).first())
        .mapToObj(row -> words(list, row, 0))
        .toList();
  }

  private static String words(Block.ListTable list, int row, int column) {
    return Inline.plainText(list.table().rows().get(row).cells().get(column).content());
  }
}
