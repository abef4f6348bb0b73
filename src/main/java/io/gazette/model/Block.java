package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.List;

/** A block of a clause's body. */
public sealed interface Block {

  /** Where the block begins in its file. */
  SourcePosition position();

  /** Does with the block what a visitor does with its kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * What to do with each kind of block: whoever walks a text implements it, so that a new kind does
   * not compile before every walk knows it.
   *
   * @param <R> what comes of a block
   */
  interface Visitor<R> {

    R paragraph(Paragraph paragraph);

    R keyClause(KeyClause keyClause);

    R quote(Quote quote);

    R bulletList(BulletList bulletList);

    R orderedList(OrderedList orderedList);

    R table(Table table);

    R listTable(ListTable listTable);

    R codeBlock(CodeBlock codeBlock);

    R divider(Divider divider);

    R contents(Contents contents);
  }

  record Paragraph(List<Inline> content, SourcePosition position) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** {@code > [!IMPORTANT]}: a clause that is key as a whole. */
  record KeyClause(List<Block> content, SourcePosition position) implements Block {
    public KeyClause {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.keyClause(this);
    }
  }

  record Quote(List<Block> content, SourcePosition position) implements Block {
    public Quote {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  record BulletList(List<Item> items, SourcePosition position) implements Block {
    public BulletList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bulletList(this);
    }
  }

  record OrderedList(List<Item> items, SourcePosition position) implements Block {
    public OrderedList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.orderedList(this);
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

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
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

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.listTable(this);
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

  record CodeBlock(String text, SourcePosition position) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.codeBlock(this);
    }
  }

  record Divider(SourcePosition position) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.divider(this);
    }
  }

  /** The contents list, where the author wants it: {@code {{toc}}}. */
  record Contents(SourcePosition position) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.contents(this);
    }
  }
}
