package io.gazette.importer.manuscript;

import java.util.List;
import java.util.Set;

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
   */
  record Grid(
      List<List<List<Passage>>> rows,
      List<List<List<Passage>>> spread,
      List<List<List<Passage>>> covered,
      Set<Integer> captions)
      implements Part {
    public Grid {
      rows = List.copyOf(rows);
      spread = List.copyOf(spread);
      covered = List.copyOf(covered);
      captions = Set.copyOf(captions);
    }

    /** A table without merged cells. */
    public Grid(List<List<List<Passage>>> rows) {
      this(rows, rows, rows, Set.of());
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
