package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Hint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Counts the rows and columns of the tables that are open. Only the outermost is a table. */
final class HtmlTables {

  private static final int MOST_COLUMNS = 100;
  private static final int MOST_ROWS = 10_000;

  private final Deque<Element> open = new ArrayDeque<>();
  private int tables;
  private int row;
  private int column;
  private boolean inCell;

  /** For each column, the first row that no cell from above reaches into. */
  private int[] free = new int[0];

  HtmlTables(int before) {
    this.tables = before;
  }

  int count() {
    return tables;
  }

  boolean isInCell() {
    return inCell;
  }

  /** What a cell says about its lines; empty for what is no cell of a table that counts. */
  Optional<Hint> enter(Element element) {
    String name = element.normalName();
    if (name.equals("table")) {
      if (!open.isEmpty() || !HtmlElements.isLayout(element)) {
        open.push(element);
        if (open.size() == 1) {
          tables++;
          row = -1;
          free = new int[MOST_COLUMNS + 1];
        }
      }
    } else if (open.size() == 1 && name.equals("tr")) {
      row++;
      column = -1;
    } else if (open.size() == 1 && (name.equals("td") || name.equals("th"))) {
      inCell = true;
      return Optional.of(cell(element));
    }
    return Optional.empty();
  }

  /** The next place that no merged cell takes. */
  private Hint.Cell cell(Element element) {
    int here = Math.max(row, 0);
    column = Math.min(column + 1, MOST_COLUMNS);
    while (column < MOST_COLUMNS && free[column] > here) {
      column++;
    }
    int first = column;
    int rows = span(element, "rowspan", MOST_ROWS);
    int columns = span(element, "colspan", MOST_COLUMNS);
    for (int at = first; at < Math.min(first + columns, MOST_COLUMNS + 1); at++) {
      free[at] = here + rows;
    }
    column = Math.min(first + columns - 1, MOST_COLUMNS);
    return new Hint.Cell(tables, here, first, rows, columns, element.normalName().equals("th"));
  }

  /** A rowspan of 0 reaches to the end of the table. */
  private static int span(Element element, String name, int most) {
    String written = element.attr(name).strip();
    if (!written.matches("\\d{1,5}")) {
      return 1;
    }
    int span = Integer.parseInt(written);
    return span == 0 && name.equals("rowspan") ? most : Math.max(1, Math.min(span, most));
  }

  void leave(Element element) {
    String name = element.normalName();
    if (!open.isEmpty() && open.element().equals(element)) {
      open.pop();
      inCell = inCell && !open.isEmpty();
    } else if (open.size() == 1 && (name.equals("td") || name.equals("th"))) {
      inCell = false;
    }
  }
}
