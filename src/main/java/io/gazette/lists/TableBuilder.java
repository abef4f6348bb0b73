package io.gazette.lists;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.ListKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Makes a table of rows; a column that says nothing for any of them is left out.
 *
 * @param whole how many columns tell of an entry as a whole
 */
record TableBuilder<R>(
    ListKind list,
    int whole,
    List<Column<R>> columns,
    Function<R, Block.RowKey> key,
    Function<R, SourcePosition> place) {

  Block.ListTable build(List<R> rows, ListWords words, SourcePosition position) {
    List<List<List<Inline>>> cells =
        columns.stream().map(column -> rows.stream().map(column.cell()).toList()).toList();
    List<Integer> kept = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      if (cells.get(at).stream().anyMatch(cell -> !cell.isEmpty())) {
        kept.add(at);
      }
    }
    List<Block.Row> body = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      int row = at;
      body.add(
          new Block.Row(
              kept.stream().map(column -> new Block.Cell(cells.get(column).get(row))).toList(),
              place.apply(rows.get(at))));
    }
    List<String> ids = kept.stream().map(column -> columns.get(column).id()).toList();
    Block.Row header = new Block.Row(ids.stream().map(id -> heading(id, words)).toList(), position);
    Block.Table table =
        new Block.Table(
            Collections.nCopies(kept.size(), Block.Alignment.START), header, body, position);
    int wholeKept = (int) kept.stream().filter(column -> column < whole).count();
    return new Block.ListTable(list, ids, wholeKept, table, rows.stream().map(key).toList());
  }

  private Block.Cell heading(String id, ListWords words) {
    return new Block.Cell(Cells.text(words.get(list.id() + "." + id)));
  }
}
