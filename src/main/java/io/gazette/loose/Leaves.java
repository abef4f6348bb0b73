package io.gazette.loose;

import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlockBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The blocks read so far, and where in lists, quotations and clauses the next one stands. */
final class Leaves {

  private final List<TextBlock> blocks = new ArrayList<>();
  private final Deque<Format> around = new ArrayDeque<>();
  private String clauseId = "";
  private int depth;

  /** The number of an item that has begun and says nothing yet; null where none has. */
  private @Nullable String label;

  List<TextBlock> blocks() {
    return blocks;
  }

  void heading(int level, String id, Consumer<TextBlockBuilder> content) {
    settleItem();
    TextBlockBuilder leaf = TextBlockBuilder.of(Kind.HEADING).level(level).id(id).clause(id);
    clauseId = id;
    content.accept(leaf);
    add(leaf.build());
  }

  /** Running text: the first of an item is the item, what follows stands below it. */
  void paragraph(Consumer<TextBlockBuilder> content) {
    TextBlockBuilder leaf = start(label == null ? Kind.PARAGRAPH : Kind.ITEM);
    leaf.level(depth).label(label == null ? "" : label);
    around.forEach(leaf::begin);
    content.accept(leaf);
    around.forEach(format -> leaf.end());
    TextBlock block = leaf.build();
    if (!block.body().isEmpty()) {
      label = null;
      blocks.add(block);
    }
  }

  void code(String lines) {
    settleItem();
    add(start(Kind.CODE).level(depth).literal(lines).build());
  }

  /** A row of a table; the header is the first one. */
  void row(int level, Consumer<TextBlockBuilder> cells) {
    settleItem();
    TextBlockBuilder leaf = start(Kind.ROW).level(level);
    cells.accept(leaf);
    blocks.add(leaf.build());
  }

  void within(Format format, Runnable content) {
    around.addLast(format);
    content.run();
    around.removeLast();
  }

  void item(String itsLabel, Runnable content) {
    settleItem();
    depth++;
    label = itsLabel;
    content.run();
    settleItem();
    depth--;
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
