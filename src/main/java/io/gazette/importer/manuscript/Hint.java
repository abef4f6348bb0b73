package io.gazette.importer.manuscript;

import java.util.Optional;

/** What the format of a file says about a line; pasted text says nothing. */
public sealed interface Hint {

  record None() implements Hint {}

  record Title() implements Hint {}

  /**
   * A heading by its style.
   *
   * @param level 1 for the highest
   * @param id one that the source gives, as {@code {#id}} in Markdown
   * @param label the number that the format would have shown, e.g. {@code （一）}; or empty
   */
  record Heading(int level, Optional<String> id, String label) implements Hint {}

  /**
   * An item of a list.
   *
   * @param depth 1 for the outermost list
   * @param label its number as the format would have shown it; empty for a bullet
   */
  record Item(int depth, String label) implements Hint {}

  /** A paragraph with a number that the format counts, of which it is not known what it is. */
  record Shown(String label) implements Hint {}

  /** A further paragraph of an item. */
  record ItemContinued(int depth) implements Hint {}

  /**
   * A cell of a table.
   *
   * @param table counted from 1 in the file
   * @param row 0 for the first one
   * @param rows how many rows it takes
   * @param columns how many columns it takes
   * @param head whether the format says that it is one of a head
   */
  record Cell(int table, int row, int column, int rows, int columns, boolean head) implements Hint {

    /** A cell of one row and column. */
    public Cell(int table, int row, int column) {
      this(table, row, column, 1, 1, false);
    }
  }

  /** A quotation, or a clause that is key as a whole. */
  record Quote(Part.Look look) implements Hint {}
}
