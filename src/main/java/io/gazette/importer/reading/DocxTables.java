package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Hint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the paragraphs of a table until it ends; a table of one column only lays out. */
final class DocxTables {

  private static final int MOST_COLUMNS = 100;

  private final List<DocxParagraph> paragraphs = new ArrayList<>();
  private int depth;
  private int tables;
  private int row;
  private int column;
  private int span;

  /** The first row of the merged cell that each column is in, and its last row so far. */
  private final Map<Integer, int[]> merged = new HashMap<>();

  private final Map<List<Integer>, Integer> heights = new HashMap<>();
  private int widest;

  /**
   * A table, row or cell begins; only those of the outermost table count.
   *
   * @param outside whether no paragraph is open, as one is around a text box
   */
  void start(String name, boolean outside) {
    if (name.equals("tbl")) {
      if (depth == 0 && outside) {
        tables++;
        row = -1;
        widest = 0;
        merged.clear();
        heights.clear();
      }
      depth++;
    } else if (depth == 1 && name.equals("tr")) {
      row++;
      column = -1;
      span = 1;
    } else if (depth == 1) {
      column = Math.min(column + span, MOST_COLUMNS);
      span = 1;
      widest = Math.max(widest, column);
    }
  }

  /** A cell is the first of those that are merged from top to bottom. */
  void beginMerged() {
    if (depth == 1) {
      merged.put(column, new int[] {row});
    }
  }

  /** A cell goes on with the one above it. */
  void continueMerged() {
    int[] first = depth == 1 ? merged.get(column) : null;
    if (first != null) {
      heights.put(List.of(first[0], column), row - first[0] + 1);
    }
  }

  /** Columns that a row leaves out at its beginning. */
  void skip(int columns) {
    if (depth == 1 && column < 0) {
      column = Math.min(Math.max(0, columns), MOST_COLUMNS) - 1;
    }
  }

  void span(int columns) {
    if (depth == 1) {
      span = Math.max(1, Math.min(columns, MOST_COLUMNS));
    }
  }

  /** Whether a cell is open, so that a table that begins is within it. */
  boolean isInCell() {
    return depth > 0 && column >= 0;
  }

  /** What the table says about a paragraph that begins. */
  Hint hint() {
    return depth > 0 && row >= 0
        ? new Hint.Cell(tables, row, Math.max(column, 0), 1, span, false)
        : new Hint.None();
  }

  /** Takes a paragraph if a table is open. */
  boolean add(DocxParagraph paragraph) {
    return depth > 0 && paragraphs.add(paragraph);
  }

  /** The paragraphs of the table that ends; none if nothing or only a part of it ends. */
  List<DocxParagraph> end(String name) {
    if (!name.equals("tbl") || depth == 0) {
      return List.of();
    }
    depth--;
    if (depth > 0) {
      return List.of();
    }
    List<DocxParagraph> all = List.copyOf(paragraphs);
    paragraphs.clear();
    for (DocxParagraph paragraph : all) {
      if (widest == 0) {
        paragraph.cell = new Hint.None();
      } else if (paragraph.cell instanceof Hint.Cell cell) {
        int rows = heights.getOrDefault(List.of(cell.row(), cell.column()), 1);
        paragraph.cell =
            new Hint.Cell(cell.table(), cell.row(), cell.column(), rows, cell.columns(), false);
      }
    }
    return all;
  }
}
