package io.gazette.render.redline;

import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Op;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextDiff;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.html.Numbered;
import io.gazette.render.redline.Changes.Change;
import io.gazette.render.redline.RunWriter.Side;
import io.gazette.render.redline.RunWriter.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the tables of a redline, or the parts of them that stand between folded rows. Cells are
 * compared in place at any width: two narrow tables side by side would be read by nobody.
 */
final class RedlineRows {

  private static final String BOUND = String.valueOf(TextBlock.CELL_BOUND);
  private static final int MOST_COLUMNS_IN_MEASURE = 3;

  private final HtmlWriter html;
  private final RunWriter words;
  private final ChangeLine lines;
  private final TextDiff diff;
  private final RedlineTables tables;
  private List<Column> columns = List.of();
  private int width;

  RedlineRows(
      HtmlWriter html, RunWriter words, ChangeLine lines, TextDiff diff, RedlineTables tables) {
    this.html = html;
    this.words = words;
    this.lines = lines;
    this.diff = diff;
    this.tables = tables;
  }

  /** A column of the redline, which has those of both tables. */
  private record Column(String name, boolean isGone, boolean isNew) {}

  /** Begins the part of a table that an entry is the first row of. */
  void open(int first, String name) {
    int table = tables.tableOf(first);
    int from = first;
    while (from > 0 && tables.tableOf(from - 1) == table) {
      from--;
    }
    measure(from, table);
    String style = width > MOST_COLUMNS_IN_MEASURE ? "table wide" : "table";
    html.open("div", "class", style, "role", "group", "aria-label", name, "tabindex", "0")
        .open("table");
    if (!isHeader(first)) {
      repeatHeader();
      html.open("tbody");
    }
  }

  private boolean isHeader(int entry) {
    return RedlineTables.isHeader(diff.entries().get(entry));
  }

  private void measure(int from, int table) {
    columns = isHeader(from) ? columns(diff.entries().get(from)) : List.of();
    width = columns.size();
    for (int at = from; at < diff.entries().size() && tables.tableOf(at) == table; at++) {
      int bounds =
          (int)
              diff.entries().get(at).edits().stream()
                  .filter(edit -> edit.text().equals(BOUND))
                  .count();
      width = Math.max(width, bounds + 1);
    }
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

  private void repeatHeader() {
    html.open("thead", "class", "again").open("tr");
    for (int at = 0; at < width; at++) {
      html.element("th", name(at), "scope", "col");
    }
    html.close("tr").close("thead");
  }

  private String name(int column) {
    return column < columns.size() ? columns.get(column).name() : "";
  }

  /**
   * Writes a row.
   *
   * @param change what it is a part of
   */
  void row(int at, Entry entry, List<Run> runs, Sides sides, Optional<Change> change) {
    boolean header = isHeader(at);
    if (header) {
      html.open("thead");
    }
    Optional<Change> begun = change.filter(whole -> whole.from() == at);
    openRow(change, begun);
    List<Optional<List<Run>>> cells = cells(entry, runs);
    for (int column = 0; column < width; column++) {
      openCell(header, column);
      if (column == 0) {
        begun.ifPresentOrElse(
            whole -> lines.write(whole, "span"), () -> lines.notes(entry, "span"));
      }
      cell(entry, cells.get(column), sides, column == 0);
      if (column == 0) {
        lines.links(entry, "span");
      }
      html.close(header ? "th" : "td");
    }
    html.close("tr");
    if (header) {
      html.close("thead").open("tbody");
    }
  }

  private void openRow(Optional<Change> change, Optional<Change> begun) {
    if (change.isEmpty()) {
      html.open("tr");
    } else if (begun.isEmpty()) {
      html.open("tr", "class", "change " + ChangeLine.style(change.get()));
    } else {
      html.open(
          "tr", "class", "change " + ChangeLine.style(change.get()), "id", change.get().anchor());
    }
  }

  private void openCell(boolean header, int column) {
    if (header) {
      html.open("th", "scope", "col");
    } else if (name(column).isEmpty()) {
      html.open("td");
    } else {
      html.open("td", "data-label", name(column));
    }
  }

  private void cell(Entry entry, Optional<List<Run>> cell, Sides sides, boolean first) {
    boolean removed = entry.op() == Op.REMOVED;
    if (cell.isEmpty()) {
      return;
    }
    if (entry.op() == Op.MOVED_FROM) {
      label(sides.old(), first);
      words.plain(cell.get(), Side.OLD, sides);
    } else if (removed || entry.op() == Op.ADDED) {
      Edit.Type type = removed ? Edit.Type.DELETED : Edit.Type.INSERTED;
      Side side = removed ? Side.OLD : Side.NEW;
      if (!cell.get().isEmpty()) {
        words.open(type);
        label(sides.of(side), first);
        words.plain(cell.get(), side, sides);
        words.close(type);
      }
    } else {
      label(sides.now(), first);
      words.redline(cell.get(), sides);
    }
  }

  private void label(TextBlock row, boolean first) {
    if (first && !row.label().isEmpty()) {
      html.element("span", row.label(), "class", "no").text(Numbered.gap(row.label()));
    }
  }

  /** The cells under each column; empty where the row has none. */
  private List<Optional<List<Run>>> cells(Entry entry, List<Run> runs) {
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

  void close() {
    html.close("tbody").close("table").close("div");
  }
}
