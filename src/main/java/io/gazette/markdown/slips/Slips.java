package io.gazette.markdown.slips;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Numbering;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Reports the slips of a text.
 *
 * <p>Every finding has the place and the form to write instead; it is an error where readers would
 * certainly see a mark or miss words, else a warning. Takes any text whatever, in time linear in
 * its length.
 */
public final class Slips {

  private final SourceText source;
  private final Findings findings;
  private final List<Rule> rules;

  private Slips(SourceText source, Numbering numbering, Findings findings) {
    this.source = source;
    this.findings = findings;
    // Where two rules see the same words, the first one says what is wrong with them.
    this.rules =
        List.of(
            new HeadingMarks(),
            new UnderlinedHeadings(source),
            new KeyClauseMarks(source),
            new TableLines(source),
            new LinkMarks(source),
            new LostDefinitions(source),
            new ShownMarks(),
            new EmphasisMarks(),
            new VanishedStars(source),
            new HtmlWords(),
            new TypedNumbers(numbering, source),
            new TypedReferences(numbering),
            new ListLines(),
            new ListNesting(source),
            new Indentation(source),
            new Blanks());
  }

  /**
   * Reports what is found in a parsed text.
   *
   * @param document as it was parsed, with the places of blocks and inlines
   * @param text what was parsed
   * @param file its path, for positions
   * @param numbering by which its clauses and items will be numbered
   * @return the headings of which enough is said, so that nobody need miss their ids as well
   */
  public static Set<Node> report(
      Node document, String text, String file, Numbering numbering, Diagnostics diagnostics) {
    SourceText source = new SourceText(file, text);
    Findings findings = new Findings(source, diagnostics);
    new Slips(source, numbering, findings).visit(document);
    return findings.settled();
  }

  /** Nesting is bounded by the parser. */
  private void visit(Node node) {
    for (Rule rule : rules) {
      rule.check(node, findings);
    }
    if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
      check(WordsReader.read(node, source));
    } else if (node instanceof HtmlBlock html) {
      check(HtmlBlockWords.read(html, source));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child);
    }
  }

  private void check(Words words) {
    findings.beginWords();
    for (Rule rule : rules) {
      rule.check(words, findings);
    }
  }
}
