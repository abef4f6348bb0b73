package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A block of a clause's body. */
public sealed interface Block {

  /** Where the block begins in its file. */
  SourcePosition position();

  record Paragraph(List<Inline> content, SourcePosition position) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /** {@code > [!IMPORTANT]}: a clause that is key as a whole. */
  record KeyClause(List<Block> content, SourcePosition position) implements Block {
    public KeyClause {
      content = List.copyOf(content);
    }
  }

  record Quote(List<Block> content, SourcePosition position) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  record BulletList(List<Item> items, SourcePosition position) implements Block {
    public BulletList {
      items = List.copyOf(items);
    }
  }

  record OrderedList(List<Item> items, SourcePosition position) implements Block {
    public OrderedList {
      items = List.copyOf(items);
    }
  }

  /**
   * An item of a list.
   *
   * @param label in an ordered list its number as readers see it, e.g. {@code （1）}; else empty
   */
  record Item(String label, List<Block> content, SourcePosition position) {
    public Item {
      content = List.copyOf(content);
    }
  }

  /** A table whose rows all have as many cells as its header. */
  record Table(List<Alignment> columns, Row header, List<Row> rows, SourcePosition position)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  record Row(List<Cell> cells, SourcePosition position) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  record Cell(List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /**
   * Rows of one of the policy's lists as a table: the words that readers see, and what each row is.
   *
   * <p>Several rows that follow each other may belong to one entry of the list (a group of
   * permissions has a row for each value). Their cells in the columns that tell of the whole entry
   * stand in the first of them; below it these cells are empty.
   *
   * @param list which list it shows
   * @param columns ids of the table's columns, e.g. {@code purpose}, for style and exports
   * @param whole how many columns, from the first on, tell of the entry as a whole
   * @param keys what each row of the table is, in the same order
   */
  record ListTable(ListKind list, List<String> columns, int whole, Table table, List<RowKey> keys)
      implements Block {
    public ListTable {
      columns = List.copyOf(columns);
      keys = List.copyOf(keys);
      if (keys.size() != table.rows().size() || columns.size() != table.columns().size()) {
        throw new IllegalArgumentException("a key for each row and an id for each column");
      }
    }

    @Override
    public SourcePosition position() {
      return table.position();
    }
  }

  /**
   * What a row of a {@link ListTable} is.
   *
   * @param entry the {@linkplain ListRow#id id} of the list's row
   * @param part which of the entry's rows it is, e.g. the permission's name; empty where an entry
   *     has one row
   * @param first whether it is the first row of its entry
   */
  record RowKey(String entry, String part, boolean first) {}

  /** How a column's cells are set. */
  enum Alignment {
    START,
    CENTER,
    END
  }

  record CodeBlock(String text, SourcePosition position) implements Block {}

  record Divider(SourcePosition position) implements Block {}

  /** The contents list, where the author wants it: {@code {{toc}}}. */
  record Contents(SourcePosition position) implements Block {}

  /** {@code {{name key=value}}} alone in a paragraph. No stage after assembly ever sees one. */
  record Placeholder(String name, SortedMap<String, String> arguments, SourcePosition position)
      implements Block {
    public Placeholder {
      arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }
  }
}
