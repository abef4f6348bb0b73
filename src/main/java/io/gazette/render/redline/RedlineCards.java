package io.gazette.render.redline;

import io.gazette.diff.Entry;
import io.gazette.diff.Op;
import io.gazette.diff.TextDiff;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.redline.Changes.Change;
import io.gazette.render.redline.RunWriter.Sides;
import io.gazette.render.theme.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the rows of a table of many columns, each as a card: what the row is called, its fields
 * that changed, and the others folded away.
 */
final class RedlineCards {

  private final HtmlWriter html;
  private final CellWriter words;
  private final ChangeLine lines;
  private final TextDiff diff;
  private final RedlineTables tables;
  private final Messages messages;

  RedlineCards(
      HtmlWriter html,
      CellWriter words,
      ChangeLine lines,
      TextDiff diff,
      RedlineTables tables,
      Messages messages) {
    this.html = html;
    this.words = words;
    this.lines = lines;
    this.diff = diff;
    this.tables = tables;
    this.messages = messages;
  }

  /**
   * Writes a row. That of the headings stands only where it changed; else the fields have the names
   * of their columns beside them.
   */
  void row(int at, RowColumns columns, List<Run> runs, Sides sides, Optional<Change> change) {
    Entry entry = diff.entries().get(at);
    if (RedlineTables.isHeader(entry) && !entry.isChange()) {
      return;
    }
    Optional<Change> begun = change.filter(whole -> whole.from() == at);
    ChangeLine.open(html, "div", "card ", change, begun);
    begun.ifPresentOrElse(whole -> lines.write(whole, "p"), () -> lines.notes(entry, "p"));
    List<Optional<List<Run>>> cells = columns.cells(entry, runs);
    if (RedlineTables.isHeader(entry)) {
      headings(entry, cells, sides);
    } else {
      fields(at, entry, columns, cells, sides);
    }
    lines.links(entry, "p");
    html.close("div");
  }

  private void headings(Entry entry, List<Optional<List<Run>>> cells, Sides sides) {
    html.open("ul", "class", "card-headings");
    for (int column = 0; column < cells.size(); column++) {
      boolean first = column == 0;
      cells
          .get(column)
          .ifPresent(
              cell -> {
                html.open("li");
                words.write(entry, cell, sides, first);
                html.close("li");
              });
    }
    html.close("ul");
  }

  private void fields(
      int at, Entry entry, RowColumns columns, List<Optional<List<Run>>> cells, Sides sides) {
    html.open("p", "class", "card-name");
    Optional<List<Run>> name = cells.get(0);
    if (!columns.name(0).isEmpty() && !isBlank(name)) {
      html.element("span", columns.name(0), "class", "card-column").text(" ");
    }
    if (isBlank(name)) {
      html.text(nameAbove(at, columns));
    } else {
      words.write(entry, name.orElseThrow(), sides, true);
    }
    html.close("p");
    List<Integer> shown = new ArrayList<>();
    List<Integer> folded = new ArrayList<>();
    for (int column = 1; column < cells.size(); column++) {
      if (!isBlank(cells.get(column))) {
        (isTold(entry, cells.get(column).orElseThrow()) ? shown : folded).add(column);
      }
    }
    list(entry, columns, shown, cells, sides);
    if (!folded.isEmpty()) {
      String key = folded.size() == 1 ? "redline.fields.one" : "redline.fields";
      html.open("details", "class", "card-same")
          .element("summary", messages.text(key, Integer.toString(folded.size())));
      list(entry, columns, folded, cells, sides);
      html.close("details");
    }
  }

  private static boolean isBlank(Optional<List<Run>> cell) {
    return cell.stream().flatMap(List::stream).allMatch(run -> run.text().isBlank());
  }

  /** All of what came or went as a whole, and of what stayed only what changed. */
  private static boolean isTold(Entry entry, List<Run> cell) {
    return entry.op() == Op.ADDED
        || entry.op() == Op.REMOVED
        || cell.stream().anyMatch(run -> run.edit().isChange());
  }

  /** Further rows of one entry leave its name to the first of them. */
  private String nameAbove(int at, RowColumns columns) {
    int table = tables.tableOf(at);
    for (int above = at - 1; above >= 0 && tables.tableOf(above) == table; above--) {
      Entry entry = diff.entries().get(above);
      List<String> cells = entry.shown().block().cells();
      if (!RedlineTables.isHeader(entry)
          && entry.isInNew() == diff.entries().get(at).isInNew()
          && !cells.isEmpty()
          && !cells.get(0).isBlank()) {
        return cells.get(0);
      }
    }
    return columns.name(0);
  }

  private void list(
      Entry entry,
      RowColumns columns,
      List<Integer> which,
      List<Optional<List<Run>>> cells,
      Sides sides) {
    if (which.isEmpty()) {
      return;
    }
    html.open("dl");
    for (int column : which) {
      html.open("div").element("dt", columns.name(column)).open("dd");
      words.write(entry, cells.get(column).orElseThrow(), sides, false);
      html.close("dd").close("div");
    }
    html.close("dl");
  }
}
