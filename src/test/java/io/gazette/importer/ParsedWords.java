package io.gazette.importer;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.markdown.Filler;
import io.gazette.markdown.ParsedText;
import io.gazette.markdown.Placeholder;
import io.gazette.markdown.PolicyMarkdown;
import io.gazette.markdown.Section;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.Numbering;
import java.util.List;

/** All words of a text, as the reader of policies understands its Markdown. */
public final class ParsedWords {

  private final StringBuilder words = new StringBuilder();

  private ParsedWords() {}

  public static String of(String markdown, Diagnostics diagnostics) {
    return of(
        new PolicyMarkdown(Numbering.NONE)
            .parse(markdown, "p.md", title -> new NoValues(), diagnostics));
  }

  /** Values are no words of the text. */
  private record NoValues() implements Filler {

    @Override
    public Inline inline(Placeholder placeholder) {
      return new Inline.Text("");
    }

    @Override
    public Block block(Placeholder placeholder) {
      return new Block.Paragraph(List.of(), placeholder.position());
    }
  }

  private static String of(ParsedText text) {
    ParsedWords parsed = new ParsedWords();
    parsed.words.append(text.title().orElse(""));
    parsed.blocks(text.preamble());
    text.sections().forEach(parsed::section);
    return parsed.words.toString();
  }

  private void section(Section section) {
    inlines(section.heading());
    blocks(section.body());
    section.children().forEach(this::section);
  }

  private void inlines(List<Inline> inlines) {
    words.append(Inline.plainText(inlines)).append('\n');
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        inlines(paragraph.content());
      } else if (block instanceof Block.KeyClause clause) {
        blocks(clause.content());
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.content());
      } else if (block instanceof Block.BulletList list) {
        list.items().forEach(item -> blocks(item.content()));
      } else if (block instanceof Block.OrderedList list) {
        list.items().forEach(item -> blocks(item.content()));
      } else if (block instanceof Block.Table table) {
        table.header().cells().forEach(cell -> inlines(cell.content()));
        table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
      } else {
        throw new AssertionError("the importer never writes " + block);
      }
    }
  }
}
