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
