package io.gazette.markdown;

import io.gazette.diagnostic.Diagnostics;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the Markdown of a policy: CommonMark 0.31.2 with the tables of GitHub, {@link
 * CjkFriendlyEmphasis} and the marks of a policy (ids and roles of clauses, key passages,
 * placeholders, links by id).
 *
 * <p>Takes any text whatever: problems are diagnostics with an exact position, and the rest of the
 * text is read all the same, so that all problems show in one run. What comes out has no HTML and
 * no link but to a clause, a policy or an http, https, mailto or tel address. Safe for use by
 * several threads.
 */
public final class PolicyMarkdown {

  /**
   * Ends the parser's own nesting, in open blocks and in links and images within each other. The
   * readers stop earlier, with a diagnostic: {@link BlockReader#MAX_DEPTH} and {@link
   * InlineReader#MAX_DEPTH}.
   */
  private static final int PARSER_NESTING = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(CjkFriendlyEmphasis.withUnderlineMarks(), TablesExtension.create()))
          .customInlineContentParserFactory(new BracesParser.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(PARSER_NESTING)
          .maxInlineNesting(PARSER_NESTING)
          .build();

  private PolicyMarkdown() {}

  /**
   * Reads one text.
   *
   * @param file path of the text, for positions
   * @param diagnostics is told about every problem
   */
  public static ParsedText parse(String source, String file, Diagnostics diagnostics) {
    // Editors do not count a byte order mark as a column.
    String text = source.startsWith("\uFEFF") ? source.substring(1) : source;
    return new OutlineReader(new Source(file, text, diagnostics)).read(PARSER.parse(text));
  }
}
