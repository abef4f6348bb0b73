package io.gazette.render.redline;

import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Op;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of one table of a redline, which has those of both tables. */
final class RowColumns {

  private static final String BOUND = String.valueOf(TextBlock.CELL_BOUND);

  /** A column of one of the tables or of both. */
  private record Column(String name, boolean isGone, boolean isNew) {}

  private final List<Column> columns;
  private final int width;

  /**
   * The columns of the table that an entry is a row of.
   *
   * @param row any of its rows
   */
  RowColumns(TextDiff diff, RedlineTables tables, int row) {
    List<Entry> entries = diff.entries();
    int table = tables.tableOf(row);
    int from = row;
    while (from > 0 && tables.tableOf(from - 1) == table) {
      from--;
    }
    columns = RedlineTables.isHeader(entries.get(from)) ? columns(entries.get(from)) : List.of();
    int most = columns.size();
    for (int at = from; at < entries.size() && tables.tableOf(at) == table; at++) {
      long bounds =
          entries.get(at).edits().stream().filter(edit -> edit.text().equals(BOUND)).count();
      most = Math.max(most, (int) bounds + 1);
    }
    width = most;
  }

  private static List<Column> columns(Entry header) {
    List<Column> columns = new ArrayList<>();
    StringBuilder was = new StringBuilder();
    StringBuilder is = new StringBuilder();
    for (Edit edit : header.edits()) {
      if (edit.text().equals(BOUND)) {
        columns.add(column(was, is));
        was.setLength(0);
        is.setLength(0);
      } else {
        was.append(edit.type() == Edit.Type.INSERTED ? "" : edit.text());
        is.append(edit.type() == Edit.Type.DELETED ? "" : edit.text());
      }
    }
    columns.add(column(was, is));
    return columns;
  }

  private static Column column(CharSequence was, CharSequence is) {
    String name = is.isEmpty() ? was.toString() : is.toString();
    return new Column(name, is.isEmpty() && !was.isEmpty(), was.isEmpty() && !is.isEmpty());
  }

  int width() {
    return width;
  }

  /** Empty where no header names it. */
  String name(int column) {
    return column < columns.size() ? columns.get(column).name() : "";
  }

  /** The cells under each column; empty where the row has none. */
  List<Optional<List<Run>>> cells(Entry entry, List<Run> runs) {
    List<List<Run>> cells = new ArrayList<>();
    cells.add(new ArrayList<>());
    for (Run run : runs) {
      if (run.text().equals(BOUND)) {
        cells.add(new ArrayList<>());
      } else {
        cells.get(cells.size() - 1).add(run);
      }
    }
    boolean old = !entry.isInNew();
    boolean whole = old || entry.op() == Op.ADDED || entry.op() == Op.MOVED_TO;
    long own = columns.stream().filter(column -> old ? !column.isNew() : !column.isGone()).count();
    boolean mapped = whole && cells.size() < columns.size() && own == cells.size();
    List<Optional<List<Run>>> placed = new ArrayList<>();
    int next = 0;
    for (int at = 0; at < width; at++) {
      boolean lacking =
          mapped
              && at < columns.size()
              && (old ? columns.get(at).isNew() : columns.get(at).isGone());
      placed.add(
          lacking || next >= cells.size() ? Optional.empty() : Optional.of(cells.get(next++)));
    }
    return placed;
  }
}
