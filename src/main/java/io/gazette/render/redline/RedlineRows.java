package io.gazette.render.redline;

import io.gazette.diff.Entry;
import io.gazette.diff.TextDiff;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.redline.Changes.Change;
import io.gazette.render.redline.RunWriter.Sides;
import io.gazette.render.theme.Messages;
import java.util.List;
import java.util.Optional;

/**
 * Writes the tables of a redline, or the parts of them that stand between folded rows. Cells are
 * compared in place at any width: two narrow tables side by side would be read by nobody.
 *
 * <p>More columns than a page has room for would leave a letter a line; their rows are {@linkplain
 * RedlineCards cards}.
 */
final class RedlineRows {

  private static final int MOST_COLUMNS = 3;

  private final HtmlWriter html;
  private final CellWriter words;
  private final ChangeLine lines;
  private final TextDiff diff;
  private final RedlineTables tables;
  private final RedlineCards cards;

  private Optional<RowColumns> open = Optional.empty();

  RedlineRows(
      HtmlWriter html,
      RunWriter words,
      ChangeLine lines,
      TextDiff diff,
      RedlineTables tables,
      Messages messages) {
    this.html = html;
    this.words = new CellWriter(html, words);
    this.lines = lines;
    this.diff = diff;
    this.tables = tables;
    this.cards = new RedlineCards(html, this.words, lines, diff, tables, messages);
  }

  /** Begins the part of a table that an entry is the first row of. */
  void open(int first, String name) {
    RowColumns columns = new RowColumns(diff, tables, first);
    open = Optional.of(columns);
    if (isCards(columns)) {
      html.open("div", "class", "cards", "role", "group", "aria-label", name);
      return;
    }
    html.open("div", "class", "table", "role", "group", "aria-label", name, "tabindex", "0")
        .open("table");
    if (!isHeader(first)) {
      repeatHeader(columns);
      html.open("tbody");
    }
  }

  private static boolean isCards(RowColumns columns) {
    return columns.width() > MOST_COLUMNS;
  }

  private boolean isHeader(int entry) {
    return RedlineTables.isHeader(diff.entries().get(entry));
  }

  private void repeatHeader(RowColumns columns) {
    html.open("thead", "class", "again").open("tr");
    for (int at = 0; at < columns.width(); at++) {
      html.element("th", columns.name(at), "scope", "col");
    }
    html.close("tr").close("thead");
  }

  /**
   * Writes a row.
   *
   * @param change what it is a part of
   */
  void row(int at, Entry entry, List<Run> runs, Sides sides, Optional<Change> change) {
    RowColumns columns = open.orElseThrow();
    if (isCards(columns)) {
      cards.row(at, columns, runs, sides, change);
    } else {
      tableRow(at, entry, columns, runs, sides, change);
    }
  }

  private void tableRow(
      int at,
      Entry entry,
      RowColumns columns,
      List<Run> runs,
      Sides sides,
      Optional<Change> change) {
    boolean header = isHeader(at);
    if (header) {
      html.open("thead");
    }
    Optional<Change> begun = change.filter(whole -> whole.from() == at);
    ChangeLine.open(html, "tr", "", change, begun);
    List<Optional<List<Run>>> cells = columns.cells(entry, runs);
    for (int column = 0; column < columns.width(); column++) {
      openCell(header, columns.name(column));
      boolean first = column == 0;
      if (first) {
        begun.ifPresentOrElse(
            whole -> lines.write(whole, "span"), () -> lines.notes(entry, "span"));
      }
      cells.get(column).ifPresent(cell -> words.write(entry, cell, sides, first));
      if (first) {
        lines.links(entry, "span");
      }
      html.close(header ? "th" : "td");
    }
    html.close("tr");
    if (header) {
      html.close("thead").open("tbody");
    }
  }

  private void openCell(boolean header, String name) {
    if (header) {
      html.open("th", "scope", "col");
    } else if (name.isEmpty()) {
      html.open("td");
    } else {
      html.open("td", "data-label", name);
    }
  }

  void close() {
    if (isCards(open.orElseThrow())) {
      html.close("div");
    } else {
      html.close("tbody").close("table").close("div");
    }
    open = Optional.empty();
  }
}
