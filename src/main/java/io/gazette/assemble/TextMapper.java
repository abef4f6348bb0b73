package io.gazette.assemble;

import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.PolicyText;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Goes through a text and replaces some of its blocks and inlines, from the inside out. Where
 * nothing is replaced, everything stays the very same object: a walk that changes little costs
 * little.
 */
@SuppressWarnings("ReferenceEquality") // Whether it is the very same object is the question here.
abstract class TextMapper implements Block.Visitor<Block>, Inline.Visitor<Inline> {

  final PolicyText map(PolicyText text) {
    List<Block> preamble = blocks(text.preamble());
    List<Clause> clauses = each(text.clauses(), this::clause);
    return preamble == text.preamble() && clauses == text.clauses()
        ? text
        : new PolicyText(text.language(), text.title(), preamble, clauses);
  }

  private Clause clause(Clause clause) {
    List<Inline> heading = inlines(clause.heading());
    List<Block> body = blocks(clause.body());
    List<Clause> children = each(clause.children(), this::clause);
    return heading == clause.heading() && body == clause.body() && children == clause.children()
        ? clause
        : new Clause(
            clause.id(),
            clause.level(),
            clause.label(),
            heading,
            clause.roles(),
            body,
            children,
            clause.position());
  }

  final List<Block> blocks(List<Block> blocks) {
    return each(blocks, block -> block.accept(this));
  }

  final List<Inline> inlines(List<Inline> inlines) {
    return each(inlines, inline -> inline.accept(this));
  }

  /** What takes the place of an item; its content is not mapped yet. */
  Block.Item item(Block.Item item) {
    List<Block> content = blocks(item.content());
    return content == item.content()
        ? item
        : new Block.Item(item.label(), content, item.position());
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    List<Inline> content = inlines(paragraph.content());
    return content == paragraph.content()
        ? paragraph
        : new Block.Paragraph(content, paragraph.position());
  }

  @Override
  public Block keyClause(Block.KeyClause key) {
    List<Block> content = blocks(key.content());
    return content == key.content() ? key : new Block.KeyClause(content, key.position());
  }

  @Override
  public Block quote(Block.Quote quote) {
    List<Block> content = blocks(quote.content());
    return content == quote.content() ? quote : new Block.Quote(content, quote.position());
  }

  @Override
  public Block bulletList(Block.BulletList list) {
    List<Block.Item> items = each(list.items(), this::item);
    return items == list.items() ? list : new Block.BulletList(items, list.position());
  }

  @Override
  public Block orderedList(Block.OrderedList list) {
    List<Block.Item> items = each(list.items(), this::item);
    return items == list.items() ? list : new Block.OrderedList(items, list.position());
  }

  @Override
  public Block table(Block.Table table) {
    return rows(table);
  }

  @Override
  public Block listTable(Block.ListTable list) {
    Block.Table table = rows(list.table());
    return table == list.table()
        ? list
        : new Block.ListTable(list.list(), list.columns(), list.whole(), table, list.keys());
  }

  private Block.Table rows(Block.Table table) {
    Block.Row header = row(table.header());
    List<Block.Row> rows = each(table.rows(), this::row);
    return header == table.header() && rows == table.rows()
        ? table
        : new Block.Table(table.columns(), header, rows, table.position());
  }

  private Block.Row row(Block.Row row) {
    List<Block.Cell> cells = each(row.cells(), this::cell);
    return cells == row.cells() ? row : new Block.Row(cells, row.position());
  }

  private Block.Cell cell(Block.Cell cell) {
    List<Inline> content = inlines(cell.content());
    return content == cell.content() ? cell : new Block.Cell(content);
  }

  @Override
  public Block codeBlock(Block.CodeBlock code) {
    return code;
  }

  @Override
  public Block divider(Block.Divider divider) {
    return divider;
  }

  @Override
  public Block contents(Block.Contents contents) {
    return contents;
  }

  @Override
  public Inline text(Inline.Text text) {
    return text;
  }

  @Override
  public Inline emphasis(Inline.Emphasis emphasis) {
    List<Inline> content = inlines(emphasis.content());
    return content == emphasis.content() ? emphasis : new Inline.Emphasis(content);
  }

  @Override
  public Inline key(Inline.Key key) {
    List<Inline> content = inlines(key.content());
    return content == key.content() ? key : new Inline.Key(key.style(), content);
  }

  @Override
  public Inline format(Inline.Format format) {
    List<Inline> content = inlines(format.content());
    return content == format.content() ? format : new Inline.Format(format.kind(), content);
  }

  @Override
  public Inline code(Inline.Code code) {
    return code;
  }

  @Override
  public Inline link(Inline.Link link) {
    List<Inline> content = inlines(link.content());
    return content == link.content()
        ? link
        : new Inline.Link(link.target(), content, link.position());
  }

  @Override
  public Inline lineBreak(Inline.LineBreak lineBreak) {
    return lineBreak;
  }

  /** The list itself if every element is replaced by itself. */
  private static <T> List<T> each(List<T> list, UnaryOperator<T> replacement) {
    List<T> mapped = list.stream().map(replacement).toList();
    for (int at = 0; at < list.size(); at++) {
      if (list.get(at) != mapped.get(at)) {
        return mapped;
      }
    }
    return list;
  }
}
