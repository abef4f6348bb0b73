package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Part.Grid;
import io.gazette.importer.manuscript.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that may be a list: its head, of one row or two, and the rows below it.
 *
 * @param head what stands above each column; of two rows both, the upper one first
 * @param from the first row below the head
 */
record ListGrid(List<List<Passage>> head, int from, Grid grid) {

  static ListGrid of(Grid grid) {
    if (!hasHeadOfTwoRows(grid)) {
      return new ListGrid(grid.rows().get(0), 1, grid);
    }
    List<List<Passage>> head = new ArrayList<>();
    for (int column = 0; column < grid.rows().get(0).size(); column++) {
      List<Passage> above = grid.covered().get(0).get(column);
      List<Passage> below = grid.spread().get(1).get(column);
      List<Passage> both = new ArrayList<>(above);
      below.stream().filter(line -> !above.contains(line)).forEach(both::add);
      head.add(both);
    }
    return new ListGrid(head, 2, grid);
  }

  /** Whether merged cells of the first row reach into a second one, or it divides wide ones. */
  private static boolean hasHeadOfTwoRows(Grid grid) {
    if (grid.rows().size() < 3) {
      return false;
    }
    List<List<Passage>> second = grid.rows().get(1);
    boolean reached = !grid.spread().get(1).equals(second);
    return reached
        || (second.stream().anyMatch(cell -> !cell.isEmpty())
            && IntStream.range(0, second.size())
                .allMatch(column -> second.get(column).isEmpty() != grid.isWide(0, column)));
  }

  /** The column behind those that the cell in a row and a column is one with. */
  int end(int row, int column) {
    List<List<Passage>> cells = grid.covered().get(row);
    int end = column + 1;
    while (end < cells.size() && Grid.isOne(cells.get(column), cells.get(end))) {
      end++;
    }
    return end;
  }

  /** The words of a cell, of all its lines. */
  static Passage words(List<Passage> cell) {
    return Passage.joined(cell.stream());
  }

  /** How the heads of some columns read, one after another. */
  String told(int from, int to) {
    return head.subList(from, to).stream()
        .map(cell -> words(cell).text())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("、"));
  }

  /** What stands above some columns, each thing once. */
  List<Passage> heads(int from, int to) {
    return head.subList(from, to).stream().flatMap(List::stream).distinct().toList();
  }
}
