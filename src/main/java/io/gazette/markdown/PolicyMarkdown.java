package io.gazette.markdown;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.markdown.slips.Slips;
import io.gazette.model.Numbering;
import io.gazette.text.Decoder;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Node;

/**
 * Reads the Markdown of a policy: CommonMark 0.31.2 with the tables of GitHub, {@link
 * CjkFriendlyEmphasis} and the marks of a policy (ids and roles of clauses, key passages,
 * placeholders, links by id).
 *
 * <p>Takes any text whatever: problems are diagnostics with an exact position, and the rest of the
 * text is read all the same, so that all problems show in one run. What comes out has no HTML and
 * no link but to a clause, a policy or an http, https, mailto or tel address.
 *
 * <p>One object reads the texts of one policy: what their versions have in common is judged once.
 * For one thread.
 */
public final class PolicyMarkdown {

  private final Slips slips;

  /**
   * A reader of texts that are numbered alike.
   *
   * @param numbering by which their clauses and items will be numbered, so that nobody types a
   *     number as well
   */
  public PolicyMarkdown(Numbering numbering) {
    this.slips = new Slips(numbering);
  }

  /**
   * Reads one text.
   *
   * @param file path of the text, for positions
   * @param fillers given the title that the text begins with, if it does, knows what stands for its
   *     placeholders; called at most once
   * @param diagnostics is told about every problem
   */
  public ParsedText parse(
      String source,
      String file,
      Function<Optional<String>, Filler> fillers,
      Diagnostics diagnostics) {
    String text = Decoder.unmarked(source);
    Node document = MarkdownTree.ofPolicy(text);
    // Reading takes away from the tree what it understands.
    Set<Node> settled = slips.report(document, text, file, diagnostics);
    return new OutlineReader(file, text, settled, fillers, diagnostics).read(document);
  }

  /**
   * As {@link #parse}, but silent about slips: of a text that is published, which stays as it is.
   */
  public static ParsedText parsePublished(
      String source,
      String file,
      Function<Optional<String>, Filler> fillers,
      Diagnostics diagnostics) {
    String text = Decoder.unmarked(source);
    return new OutlineReader(file, text, Set.of(), fillers, diagnostics)
        .read(MarkdownTree.ofPolicy(text));
  }
}
