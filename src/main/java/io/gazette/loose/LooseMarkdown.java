package io.gazette.loose;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlocks;
import io.gazette.markdown.CjkFriendlyEmphasis;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads any Markdown file: CommonMark 0.31.2 with the tables of GitHub and {@link
 * CjkFriendlyEmphasis}.
 *
 * <p>HTML is reduced to what it says: its headings, lists, tables and formats count, its scripts,
 * styles and comments do not; images are their alternative text, or the name of their file, and
 * lead to it as links do. Front matter is a block of code before the text; footnotes stand where
 * they are defined. {@code {#id}} or <code>{: #id}</code> at the end of a heading is the id of its
 * clause. Numbers typed at the beginning of a block become {@linkplain TextBlocks#labelled labels}.
 * Takes any text whatever; safe for use by several threads.
 */
public final class LooseMarkdown {

  /** Blocks and formats stand no deeper in each other; marks beyond it stay text. */
  static final int MAX_DEPTH = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(CjkFriendlyEmphasis.create(), TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_DEPTH)
          .maxInlineNesting(MAX_DEPTH)
          .build();

  private LooseMarkdown() {}

  /**
   * The blocks of a text in reading order.
   *
   * @param file path of the text, for positions
   * @param diagnostics is told where text is hidden by HTML that does not end or stands beyond the
   *     last column of a table, and where nesting is too deep to be kept
   */
  public static List<TextBlock> blocks(String markdown, String file, Diagnostics diagnostics) {
    String unmarked = markdown.startsWith("\uFEFF") ? markdown.substring(1) : markdown;
    String text = FrontMatter.blank(unmarked);
    BlockReader reader = new BlockReader(new Findings(file, text, diagnostics));
    return TextBlocks.labelled(reader.read(FrontMatter.of(unmarked), PARSER.parse(text)));
  }
}
