package io.gazette.importer.manuscript;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A block of a clause's body. */
public sealed interface Part {

  /** A paragraph, or a quotation or key clause of one. */
  record Paragraph(Passage words, Look look) implements Part {}

  /** How a paragraph is set. */
  enum Look {
    PLAIN,
    QUOTED,
    /** Key as a whole. */
    KEY
  }

  /**
   * A list.
   *
   * @param labels the numbers that its items had in the source, one each; none for bullets
   */
  record Items(Order order, int first, List<List<Part>> items, List<Label> labels) implements Part {
    public Items {
      items = List.copyOf(items);
      labels = List.copyOf(labels);
    }

    /** A list without numbers. */
    public static Items bullets(List<List<Part>> items) {
      return new Items(Order.BULLETS, 1, items, List.of());
    }

    public Items withItems(List<List<Part>> others) {
      return new Items(order, first, others, labels);
    }
  }

  /** Whether the items of a list are counted. */
  enum Order {
    COUNTED,
    BULLETS
  }

  /** A term with what it means. */
  record Definition(Passage term, Passage meaning) implements Part {}

  /**
   * A table; the first row is its head, every row has as many cells, a cell has lines.
   *
   * @param rows with the words of a merged cell in its first row alone
   * @param spread with the words of a merged cell in each of its rows
   * @param covered with the words of a merged cell in each place that it covers; those that name a
   *     row stand in its first column alone
   * @param captions the rows, below the first, that are one cell across all columns
   * @param heads how many rows its head has
   */
  record Grid(
      List<List<List<Passage>>> rows,
      List<List<List<Passage>>> spread,
      List<List<List<Passage>>> covered,
      Set<Integer> captions,
      int heads)
      implements Part {
    public Grid {
      rows = List.copyOf(rows);
      spread = List.copyOf(spread);
      covered = List.copyOf(covered);
      captions = Set.copyOf(captions);
    }

    /**
     * Whether the second row may be one of the head: cells of the first reach into it, or are wider
     * than a column, or are empty as those of a wide one are; and no column is named twice.
     */
    public boolean mayHaveSecondHead() {
      if (heads > 1 || rows.size() < 3) {
        return false;
      }
      List<List<Passage>> first = rows.get(0);
      List<List<Passage>> second = rows.get(1);
      boolean merged = !spread.get(1).equals(second) || !covered.get(0).equals(first);
      boolean beside = first.stream().anyMatch(List::isEmpty) && second.get(0).isEmpty();
      return (merged || beside)
          && second.stream().anyMatch(cell -> !cell.isEmpty())
          && IntStream.range(0, first.size())
              .noneMatch(
                  column ->
                      !first.get(column).isEmpty()
                          && !second.get(column).isEmpty()
                          && merged
                          && !isWide(0, column));
    }

    /** Whether the cell of a row in a column is one with its neighbour. */
    public boolean isWide(int row, int column) {
      List<List<Passage>> cells = covered.get(row);
      boolean before = column > 0 && isOne(cells.get(column - 1), cells.get(column));
      return before
          || (column + 1 < cells.size() && isOne(cells.get(column), cells.get(column + 1)));
    }

    public static boolean isOne(List<Passage> cell, List<Passage> next) {
      return !cell.isEmpty() && cell.equals(next);
    }

    /** A table without merged cells. */
    public Grid(List<List<List<Passage>>> rows) {
      this(rows, rows, rows, Set.of(), 1);
    }
  }

  /**
   * What Gazette makes itself: the contents list, the tables of the lists.
   *
   * @param name as in {@code {{toc}}}
   * @param source the first words of what stood there
   */
  record Placeholder(String name, Passage source) implements Part {}

  static Paragraph paragraph(Passage words) {
    return new Paragraph(words, Look.PLAIN);
  }
}
