package io.gazette.diff.flatten;

import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlockBuilder;
import io.gazette.model.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Turns the nested blocks of a clause into leaves. */
public final class BlockFlattener {

  private final String clauseId;
  private final List<TextBlock> leaves;
  private final Deque<Format> around = new ArrayDeque<>();
  private int depth;

  public BlockFlattener(String clauseId, List<TextBlock> leaves) {
    this.clauseId = clauseId;
    this.leaves = leaves;
  }

  public void addAll(List<Block> blocks) {
    blocks.forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      addParagraph(Kind.PARAGRAPH, "", paragraph);
    } else if (block instanceof Block.KeyClause key) {
      addWithin(Format.KEY_CLAUSE, key.content());
    } else if (block instanceof Block.Quote quote) {
      addWithin(Format.QUOTE, quote.content());
    } else if (block instanceof Block.BulletList list) {
      list.items().forEach(this::addItem);
    } else if (block instanceof Block.OrderedList list) {
      list.items().forEach(this::addItem);
    } else if (block instanceof Block.Table table) {
      addRow(0, "", table.header());
      table.rows().forEach(row -> addRow(1, "", row));
    } else if (block instanceof Block.ListTable list) {
      addList(list);
    } else if (block instanceof Block.CodeBlock code) {
      leaves.add(start(Kind.CODE).literal(code.text()).build());
    } else if (block instanceof Block.Placeholder placeholder) {
      throw new IllegalArgumentException("not assembled: " + placeholder);
    }
  }

  private void addWithin(Format format, List<Block> content) {
    around.addLast(format);
    addAll(content);
    around.removeLast();
  }

  /** The first paragraph of an item is the item; what follows stands below it. */
  private void addItem(Block.Item item) {
    depth++;
    Iterator<Block> content = item.content().iterator();
    if (!content.hasNext() || !(item.content().get(0) instanceof Block.Paragraph first)) {
      leaves.add(start(Kind.ITEM).label(item.label()).build());
    } else {
      addParagraph(Kind.ITEM, item.label(), first);
      content.next();
    }
    content.forEachRemaining(this::add);
    depth--;
  }

  private void addParagraph(Kind kind, String label, Block.Paragraph paragraph) {
    TextBlockBuilder leaf = start(kind).label(label);
    around.forEach(leaf::begin);
    new InlineFlattener(leaf).addAll(paragraph.content());
    around.forEach(format -> leaf.end());
    leaves.add(leaf.build());
  }

  /** Rows of a list have names of their own, so that no likeness of words pairs them wrongly. */
  private void addList(Block.ListTable list) {
    String name = "list:" + list.list().id();
    addRow(0, name, list.table().header());
    for (int row = 0; row < list.keys().size(); row++) {
      Block.RowKey key = list.keys().get(row);
      addRow(1, name + "/" + key.entry() + "/" + key.part(), list.table().rows().get(row));
    }
  }

  private void addRow(int level, String id, Block.Row row) {
    TextBlockBuilder leaf = start(Kind.ROW).id(id).level(level);
    Iterator<Block.Cell> cells = row.cells().iterator();
    while (cells.hasNext()) {
      new InlineFlattener(leaf).addAll(cells.next().content());
      if (cells.hasNext()) {
        leaf.nextCell();
      }
    }
    leaves.add(leaf.build());
  }

  private TextBlockBuilder start(Kind kind) {
    return TextBlockBuilder.of(kind).clause(clauseId).level(depth);
  }
}
