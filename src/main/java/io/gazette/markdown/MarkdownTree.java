package io.gazette.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses Markdown: CommonMark 0.31.2 with the tables of GitHub and {@link CjkFriendlyEmphasis}; of
 * files that are only compared, with {@link StrikeMarks}.
 */
final class MarkdownTree {

  /**
   * Ends the parser's own nesting, in open blocks and in links and images within each other. The
   * readers stop earlier, with a diagnostic: see {@link Reading}.
   */
  private static final int PARSER_NESTING = 100;

  /** With the marks of a policy: underlined key passages and what stands in braces. */
  private static final Parser POLICY =
      builder(CjkFriendlyEmphasis.withUnderlineMarks())
          .customInlineContentParserFactory(new BracesParser.Factory())
          .build();

  private static final Parser ANY =
      builder(CjkFriendlyEmphasis.create()).customDelimiterProcessor(new StrikeMarks()).build();

  private MarkdownTree() {}

  private static Parser.Builder builder(CjkFriendlyEmphasis emphasis) {
    return Parser.builder()
        .extensions(List.of(emphasis, TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(PARSER_NESTING)
        .maxInlineNesting(PARSER_NESTING);
  }

  static Node ofPolicy(String text) {
    return POLICY.parse(text);
  }

  static Node ofAny(String text) {
    return ANY.parse(text);
  }
}
