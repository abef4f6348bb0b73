package io.gazette.assemble;

import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.PolicyText;
import java.util.List;

/**
 * Rebuilds a text with some of its blocks and inlines replaced; what it does not replace stays as
 * it is.
 */
abstract class TextMapper {

  /** The replacement of a block whose content is mapped already. */
  Block replace(Block block) {
    return block;
  }

  /** The replacement of an inline whose content is mapped already. */
  Inline replace(Inline inline) {
    return inline;
  }

  final PolicyText map(PolicyText text) {
    return new PolicyText(
        text.language(),
        text.title(),
        blocks(text.preamble()),
        text.clauses().stream().map(this::clause).toList());
  }

  private Clause clause(Clause clause) {
    return new Clause(
        clause.id(),
        clause.level(),
        clause.label(),
        inlines(clause.heading()),
        clause.roles(),
        blocks(clause.body()),
        clause.children().stream().map(this::clause).toList(),
        clause.position());
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return replace(new Block.Paragraph(inlines(paragraph.content()), paragraph.position()));
    }
    if (block instanceof Block.KeyClause key) {
      return replace(new Block.KeyClause(blocks(key.content()), key.position()));
    }
    if (block instanceof Block.Quote quote) {
      return replace(new Block.Quote(blocks(quote.content()), quote.position()));
    }
    if (block instanceof Block.BulletList list) {
      return replace(new Block.BulletList(items(list.items()), list.position()));
    }
    if (block instanceof Block.OrderedList list) {
      return replace(new Block.OrderedList(items(list.items()), list.position()));
    }
    if (block instanceof Block.Table table) {
      return replace(table(table));
    }
    if (block instanceof Block.ListTable list) {
      return replace(
          new Block.ListTable(
              list.list(), list.columns(), list.whole(), table(list.table()), list.keys()));
    }
    return replace(block);
  }

  private Block.Table table(Block.Table table) {
    return new Block.Table(
        table.columns(),
        row(table.header()),
        table.rows().stream().map(this::row).toList(),
        table.position());
  }

  private List<Block.Item> items(List<Block.Item> items) {
    return items.stream()
        .map(item -> new Block.Item(item.label(), blocks(item.content()), item.position()))
        .toList();
  }

  private Block.Row row(Block.Row row) {
    return new Block.Row(
        row.cells().stream().map(cell -> new Block.Cell(inlines(cell.content()))).toList(),
        row.position());
  }

  private List<Inline> inlines(List<Inline> inlines) {
    return inlines.stream().map(this::inline).toList();
  }

  private Inline inline(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return replace(new Inline.Emphasis(inlines(emphasis.content())));
    }
    if (inline instanceof Inline.Key key) {
      return replace(new Inline.Key(key.style(), inlines(key.content())));
    }
    if (inline instanceof Inline.Format format) {
      return replace(new Inline.Format(format.kind(), inlines(format.content())));
    }
    if (inline instanceof Inline.Link link) {
      return replace(new Inline.Link(link.target(), inlines(link.content()), link.position()));
    }
    return replace(inline);
  }
}
