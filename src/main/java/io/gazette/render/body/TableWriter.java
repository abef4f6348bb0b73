package io.gazette.render.body;

import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.render.html.HtmlWriter;
import java.util.List;
import java.util.Locale;

/**
 * Writes a table into a container that scrolls by itself. Each cell also names its column, so that
 * the style can set the rows as cards where a table has no room.
 */
final class TableWriter {

  /** A table with more columns may be wider than the text. */
  private static final int MOST_COLUMNS_IN_MEASURE = 3;

  private final HtmlWriter html;
  private final InlineWriter inlines;

  TableWriter(HtmlWriter html, InlineWriter inlines) {
    this.html = html;
    this.inlines = inlines;
  }

  void write(Block.Table table, String name) {
    int columns = table.columns().size();
    String width = columns > MOST_COLUMNS_IN_MEASURE ? "table wide" : "table";
    html.open("div", "class", width, "role", "region", "aria-label", name, "tabindex", "0")
        .open("table")
        .open("thead")
        .open("tr");
    for (int column = 0; column < columns; column++) {
      headerCell(table, column);
    }
    html.close("tr").close("thead").open("tbody");
    table.rows().forEach(row -> row(table, row));
    html.close("tbody").close("table").close("div");
  }

  private void headerCell(Block.Table table, int column) {
    String alignment = alignment(table, column);
    if (alignment.isEmpty()) {
      html.open("th", "scope", "col");
    } else {
      html.open("th", "scope", "col", "class", alignment);
    }
    inlines.write(table.header().cells().get(column).content());
    html.close("th");
  }

  private void row(Block.Table table, Block.Row row) {
    html.open("tr");
    for (int column = 0; column < row.cells().size(); column++) {
      cell(table, column, row.cells().get(column).content());
    }
    html.close("tr");
  }

  private void cell(Block.Table table, int column, List<Inline> content) {
    String alignment = alignment(table, column);
    String name = Inline.plainText(table.header().cells().get(column).content());
    if (alignment.isEmpty()) {
      html.open("td", "data-label", name);
    } else {
      html.open("td", "class", alignment, "data-label", name);
    }
    inlines.write(content);
    html.close("td");
  }

  private static String alignment(Block.Table table, int column) {
    Block.Alignment alignment = table.columns().get(column);
    return alignment == Block.Alignment.START ? "" : alignment.name().toLowerCase(Locale.ROOT);
  }
}
