package io.gazette.markdown;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.LinkTarget;
import io.gazette.text.Decoder;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Reads any Markdown file, for comparison: CommonMark 0.31.2 with the tables of GitHub and {@link
 * CjkFriendlyEmphasis}.
 *
 * <p>Whatever a reader sees is kept. HTML is reduced to what it says: its headings, lists, tables
 * and formats count; its scripts, styles and comments, and what else readers do not see ({@link
 * UnseenWords}), are blocks of code before the text. Images are their alternative text, or the name
 * of their file, and lead to it as links do. Front matter is a block of code before the text;
 * footnotes stand where they are defined. {@code {#id}} or <code>{: #id}</code> at the end of a
 * heading is its id. Links are {@link LinkTarget.Unchecked}. Takes any text whatever; safe for use
 * by several threads.
 */
public final class AnyMarkdown {

  private AnyMarkdown() {}

  /**
   * Reads one text.
   *
   * @param file path of the text, for positions
   * @param handler is told of the blocks
   * @param diagnostics is told, as warnings, where text is hidden by HTML that does not end or
   *     stands beyond the last column of a table, and where nesting is too deep to be kept
   */
  public static void read(
      String source, String file, BlockHandler handler, Diagnostics diagnostics) {
    String unmarked = Decoder.unmarked(source);
    String text = FrontMatter.blank(unmarked);
    Node document = MarkdownTree.ofAny(text);
    List<String> unseen = UnseenWords.of(document);
    SeenWords.putInto(document);
    Source read = new Source(file, text, Reading.LENIENT, AnyMarkdown::noFiller, diagnostics);
    String frontMatter = FrontMatter.of(unmarked);
    if (!frontMatter.isEmpty()) {
      handler.code(frontMatter, SourcePosition.startOf(file));
    }
    unseen.forEach(words -> handler.code(words, SourcePosition.startOf(file)));
    new BlockReader(read, new InlineReader(read), handler).readAll(document);
  }

  private static Filler noFiller() {
    throw new IllegalStateException("placeholders are words in a text that is only compared");
  }
}
