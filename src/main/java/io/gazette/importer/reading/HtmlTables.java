package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Hint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Counts the rows and columns of the tables that are open. Only the outermost is a table. */
final class HtmlTables {

  private static final int MOST_COLUMNS = 100;

  private final Deque<Element> open = new ArrayDeque<>();
  private int tables;
  private int row;
  private int column;
  private boolean inCell;

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
        }
      }
    } else if (open.size() == 1 && name.equals("tr")) {
      row++;
      column = -1;
    } else if (open.size() == 1 && (name.equals("td") || name.equals("th"))) {
      column = Math.min(column + 1, MOST_COLUMNS);
      inCell = true;
      return Optional.of(new Hint.Cell(tables, Math.max(row, 0), column));
    }
    return Optional.empty();
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
