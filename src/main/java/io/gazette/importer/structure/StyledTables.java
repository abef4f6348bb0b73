package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Ready;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Part.Grid;
import io.gazette.importer.manuscript.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the cells of a table that the format knows into one element. */
final class StyledTables {

  void collectIn(List<Element> elements) {
    for (int index = 0; index < elements.size(); index++) {
      if (elements.get(index) instanceof Words words
          && words.line().hint() instanceof Hint.Cell cell) {
        int end = index;
        while (end < elements.size() && isOf(elements.get(end), cell.table())) {
          end++;
        }
        List<Element> cells = elements.subList(index, end);
        Ready table = new Ready(words.line(), grid(cells));
        cells.clear();
        elements.add(index, table);
      }
    }
  }

  private static boolean isOf(Element element, int table) {
    return element.line().hint() instanceof Hint.Cell cell
        && cell.table() == table
        && element instanceof Words;
  }

  private static Grid grid(List<Element> cells) {
    int columns = 0;
    int rows = 0;
    for (Element element : cells) {
      Hint.Cell cell = (Hint.Cell) element.line().hint();
      columns = Math.max(columns, cell.column() + 1);
      rows = Math.max(rows, cell.row() + 1);
    }
    List<List<List<Passage>>> grid = empty(rows, columns);
    List<List<List<Passage>>> spread = empty(rows, columns);
    List<List<List<Passage>>> covered = empty(rows, columns);
    for (Element element : cells) {
      Hint.Cell cell = (Hint.Cell) element.line().hint();
      grid.get(cell.row()).get(cell.column()).add(element.line().words());
      for (int row = cell.row(); row < Math.min(rows, cell.row() + cell.rows()); row++) {
        spread.get(row).get(cell.column()).add(element.line().words());
        // The name of a row, however wide, is no value of the columns that it reaches into.
        int across = cell.column() == 0 && cell.row() > 0 ? 1 : cell.columns();
        for (int column = cell.column();
            column < Math.min(columns, cell.column() + across);
            column++) {
          covered.get(row).get(column).add(element.line().words());
        }
      }
    }
    Set<Integer> captions = new HashSet<>();
    for (Element element : cells) {
      Hint.Cell cell = (Hint.Cell) element.line().hint();
      if (isCaption(cell, columns)) {
        captions.add(cell.row());
      }
    }
    return new Grid(grid, spread, covered, captions, heads(cells, rows, columns));
  }

  /**
   * How many rows the head has: as many as the format says, else two where the second divides the
   * wide cells of the first, and all others of the first reach down beside it.
   */
  private static int heads(List<Element> elements, int rows, int columns) {
    List<Hint.Cell> cells =
        elements.stream().map(element -> (Hint.Cell) element.line().hint()).toList();
    int told = 0;
    while (told < rows && isToldHead(cells, told, columns)) {
      told++;
    }
    int heads = told > 1 ? told : rows > 2 && isDivided(cells, columns) ? 2 : 1;
    return heads < rows ? heads : 1;
  }

  private static boolean isToldHead(List<Hint.Cell> cells, int row, int columns) {
    return cells.stream()
        .filter(cell -> cell.row() == row)
        .allMatch(cell -> cell.head() && !isCaption(cell, columns));
  }

  private static boolean isDivided(List<Hint.Cell> cells, int columns) {
    BitSet wide = new BitSet();
    BitSet named = new BitSet();
    for (Hint.Cell cell : cells) {
      if (cell.row() == 0 && cell.columns() > 1 && cell.columns() < columns) {
        wide.set(cell.column(), Math.min(columns, cell.column() + cell.columns()));
      } else if (cell.row() == 0 && cell.rows() == 2) {
        named.set(cell.column());
      } else if (cell.row() == 1 && cell.rows() == 1 && cell.columns() == 1) {
        named.set(cell.column(), named.get(cell.column()) || wide.get(cell.column()));
      }
    }
    return !wide.isEmpty() && named.cardinality() == columns;
  }

  /** Whether a cell is a row of its own below the head. */
  private static boolean isCaption(Hint.Cell cell, int columns) {
    boolean across = columns > 1 && cell.column() == 0 && cell.columns() >= columns;
    return across && cell.row() > 0 && cell.rows() == 1;
  }

  private static List<List<List<Passage>>> empty(int rows, int columns) {
    List<List<List<Passage>>> grid = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<List<Passage>> line = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        line.add(new ArrayList<>());
      }
      grid.add(line);
    }
    return grid;
  }
}
