package io.gazette.loose;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlockBuilder;
import io.gazette.markdown.BlockHandler;
import io.gazette.model.Block;
import io.gazette.model.Block.Alignment;
import io.gazette.model.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes leaves of the blocks that it is told of, and knows where in lists, quotations and clauses
 * the next one stands.
 */
final class Leaves implements BlockHandler {

  private final List<TextBlock> blocks = new ArrayList<>();
  private final Deque<Format> around = new ArrayDeque<>();
  private String clauseId = "";
  private int depth;
  private ListStart list = new ListStart(Optional.empty(), "");

  /** How many items of the list have begun. */
  private int items;

  /** The number of an item that has begun and says nothing yet; null where none has. */
  private @Nullable String label;

  List<TextBlock> blocks() {
    return blocks;
  }

  @Override
  public void heading(int level, String id, List<Inline> words, SourcePosition position) {
    settleItem();
    clauseId = id;
    add(start(Kind.HEADING).level(level).id(id).inlines(words).build());
  }

  /** Running text: the first of an item is the item, what follows stands below it. */
  @Override
  public void paragraph(List<Inline> content, SourcePosition position) {
    TextBlockBuilder leaf = start(label == null ? Kind.PARAGRAPH : Kind.ITEM);
    leaf.level(depth).label(label == null ? "" : label);
    around.forEach(leaf::begin);
    leaf.inlines(content);
    around.forEach(format -> leaf.end());
    TextBlock block = leaf.build();
    if (!block.body().isEmpty()) {
      label = null;
      blocks.add(block);
    }
  }

  @Override
  public void code(String lines, SourcePosition position) {
    settleItem();
    add(start(Kind.CODE).level(depth).literal(lines).build());
  }

  /** Says nothing that could be compared. */
  @Override
  public void divider(SourcePosition position) {}

  /** Whatever row comes first opens the table. */
  @Override
  public void table(
      List<Alignment> columns,
      Optional<Block.Row> header,
      List<Block.Row> rows,
      SourcePosition position) {
    settleItem();
    int level = 0;
    List<Block.Row> all = new ArrayList<>(header.stream().toList());
    all.addAll(rows);
    for (Block.Row row : all) {
      if (!row.cells().isEmpty()) {
        blocks.add(row(level, row.cells()));
        level = 1;
      }
    }
  }

  private TextBlock row(int level, List<Block.Cell> cells) {
    TextBlockBuilder leaf = start(Kind.ROW).level(level);
    leaf.inlines(cells.get(0).content());
    for (Block.Cell cell : cells.subList(1, cells.size())) {
      leaf.nextCell().inlines(cell.content());
    }
    return leaf.build();
  }

  @Override
  public void quote(Runnable content, SourcePosition position) {
    within(Format.QUOTE, content);
  }

  @Override
  public void keyClause(Runnable content, SourcePosition position) {
    within(Format.KEY_CLAUSE, content);
  }

  private void within(Format format, Runnable content) {
    around.addLast(format);
    content.run();
    around.removeLast();
  }

  @Override
  public void list(ListStart start, Runnable content, SourcePosition position) {
    ListStart outer = list;
    int outerItems = items;
    list = start;
    items = 0;
    content.run();
    list = outer;
    items = outerItems;
  }

  @Override
  public void item(Runnable content, SourcePosition position) {
    settleItem();
    depth++;
    int index = items++;
    label = list.first().map(first -> first + index + list.delimiter()).orElse("");
    content.run();
    settleItem();
    depth--;
  }

  @Override
  public void betweenItems(Runnable content, SourcePosition position) {
    content.run();
  }

  /** What comes now is no text of the item: if the item has none, its number stands alone. */
  private void settleItem() {
    if (label != null && !label.isEmpty()) {
      blocks.add(start(Kind.ITEM).level(depth).label(label).build());
    }
    label = null;
  }

  private TextBlockBuilder start(Kind kind) {
    return TextBlockBuilder.of(kind).clause(clauseId);
  }

  private void add(TextBlock block) {
    if (!block.body().isEmpty()) {
      blocks.add(block);
    }
  }
}
