package io.gazette.markdown;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.LinkTarget;
import io.gazette.model.Numbering;
import java.util.ArrayList;
import java.util.List;

/** Everything in a parsed text that a test may want to look at: its addresses and positions. */
final class ModelWalk {

  final List<String> addresses = new ArrayList<>();
  final List<SourcePosition> positions = new ArrayList<>();
  final StringBuilder words = new StringBuilder();

  static ModelWalk ofMarkdown(String markdown, Diagnostics diagnostics) {
    AsWritten filler = new AsWritten();
    ModelWalk walk =
        of(
            new PolicyMarkdown(Numbering.NONE)
                .parse(markdown, "x.md", title -> filler, diagnostics));
    walk.positions.addAll(filler.positions);
    return walk;
  }

  static ModelWalk of(ParsedText text) {
    ModelWalk walk = new ModelWalk();
    text.preamble().forEach(walk::block);
    text.sections().forEach(walk::section);
    return walk;
  }

  private void section(Section section) {
    positions.add(section.position());
    section.heading().forEach(this::inline);
    section.body().forEach(this::block);
    section.children().forEach(this::section);
  }

  private void block(Block block) {
    positions.add(block.position());
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.content().forEach(this::inline);
    } else if (block instanceof Block.KeyClause clause) {
      clause.content().forEach(this::block);
    } else if (block instanceof Block.Quote quote) {
      quote.content().forEach(this::block);
    } else if (block instanceof Block.BulletList list) {
      list.items().forEach(this::item);
    } else if (block instanceof Block.OrderedList list) {
      list.items().forEach(this::item);
    } else if (block instanceof Block.Table table) {
      row(table.header(), table.columns().size());
      table.rows().forEach(row -> row(row, table.columns().size()));
    } else if (block instanceof Block.CodeBlock code) {
      words.append(code.text());
    }
  }

  private void item(Block.Item item) {
    positions.add(item.position());
    item.content().forEach(this::block);
  }

  private void row(Block.Row row, int columns) {
    if (row.cells().size() != columns) {
      throw new AssertionError("a row of " + row.cells().size() + " cells, not " + columns);
    }
    positions.add(row.position());
    row.cells().forEach(cell -> cell.content().forEach(this::inline));
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      words.append(text.text());
    } else if (inline instanceof Inline.Code code) {
      words.append(code.text());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      emphasis.content().forEach(this::inline);
    } else if (inline instanceof Inline.Key key) {
      key.content().forEach(this::inline);
    } else if (inline instanceof Inline.Format format) {
      format.content().forEach(this::inline);
    } else if (inline instanceof Inline.Link link) {
      positions.add(link.position());
      addresses.add(address(link.target()));
      link.content().forEach(this::inline);
    }
  }

  private static String address(LinkTarget target) {
    if (target instanceof LinkTarget.ToClause clause) {
      return "#" + clause.clauseId();
    } else if (target instanceof LinkTarget.ToPolicy policy) {
      return "policy:" + policy.policyId() + policy.version() + policy.clauseId();
    }
    return ((LinkTarget.ToWeb) target).uri();
  }
}
