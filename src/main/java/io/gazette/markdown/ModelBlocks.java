package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Block.Alignment;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes blocks of the model. */
final class ModelBlocks implements BlockHandler {

  private static final Block.Cell EMPTY = new Block.Cell(List.of());

  private final Source source;
  private List<Block> blocks = new ArrayList<>();

  /** Of the list being read. */
  private List<Block.Item> items = new ArrayList<>();

  private ListStart start = ListStart.BULLETS;

  ModelBlocks(Source source) {
    this.source = source;
  }

  /** From here on blocks go elsewhere. */
  void into(List<Block> other) {
    blocks = other;
  }

  /** Headings that divide the text are read apart; any other is out of place. */
  @Override
  public void heading(int level, String id, List<Inline> words, SourcePosition position) {
    source.report(Code.HEADING_MISPLACED, position);
    paragraph(words, position);
  }

  @Override
  public void paragraph(List<Inline> content, SourcePosition position) {
    if (!content.isEmpty()) {
      blocks.add(new Block.Paragraph(content, position));
    }
  }

  @Override
  public void filled(Block block) {
    blocks.add(block);
  }

  @Override
  public void code(String lines, SourcePosition position) {
    blocks.add(new Block.CodeBlock(lines, position));
  }

  @Override
  public void divider(SourcePosition position) {
    blocks.add(new Block.Divider(position));
  }

  /** Short rows are filled up; a table without a header has an empty one. */
  @Override
  public void table(
      List<Alignment> columns,
      Optional<Block.Row> header,
      List<Block.Row> rows,
      SourcePosition position) {
    int width = columns.size();
    Block.Row head = header.orElseGet(() -> new Block.Row(List.of(), position));
    List<Block.Row> body = rows.stream().map(row -> filledUp(row, width)).toList();
    blocks.add(new Block.Table(columns, filledUp(head, width), body, position));
  }

  private static Block.Row filledUp(Block.Row row, int width) {
    List<Block.Cell> cells = new ArrayList<>(row.cells());
    cells.addAll(Collections.nCopies(width - cells.size(), EMPTY));
    return new Block.Row(cells, row.position());
  }

  @Override
  public void quote(Runnable content, SourcePosition position) {
    List<Block> inside = inside(content);
    if (!inside.isEmpty()) {
      blocks.add(new Block.Quote(inside, position));
    }
  }

  @Override
  public void keyClause(Runnable content, SourcePosition position) {
    List<Block> inside = inside(content);
    if (inside.isEmpty()) {
      source.report(Code.KEY_CLAUSE_EMPTY, position);
    } else {
      blocks.add(new Block.KeyClause(inside, position));
    }
  }

  @Override
  public void list(ListStart itsStart, Runnable content, SourcePosition position) {
    List<Block.Item> outer = items;
    ListStart outerStart = start;
    items = new ArrayList<>();
    start = itsStart;
    content.run();
    blocks.add(
        start.first().isPresent()
            ? new Block.OrderedList(items, position)
            : new Block.BulletList(items, position));
    items = outer;
    start = outerStart;
  }

  @Override
  public void item(Runnable content, SourcePosition position) {
    addItem(inside(content), position);
  }

  /** Words between items are read as one. */
  @Override
  public void betweenItems(Runnable content, SourcePosition position) {
    List<Block> inside = inside(content);
    if (!inside.isEmpty()) {
      addItem(inside, position);
    }
  }

  /** A label is the plain ordinal, which counts up from the first one. */
  private void addItem(List<Block> content, SourcePosition position) {
    String label =
        start.first().map(first -> Long.toString((long) first + items.size())).orElse("");
    items.add(new Block.Item(label, content, position));
  }

  private List<Block> inside(Runnable content) {
    List<Block> outer = blocks;
    List<Block> inside = new ArrayList<>();
    blocks = inside;
    content.run();
    blocks = outer;
    return inside;
  }
}
