package io.gazette.markdown.slips;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Numbering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Reports the slips of texts that are numbered alike, such as those of a policy's versions.
 *
 * <p>Every finding has the place and the form to write instead; it is an error where readers would
 * certainly see a mark or miss words, else a warning. Takes any text whatever, in time linear in
 * its length. Versions have most of their words in common: a block in which nothing was found is
 * not looked at again where it is written the same. For one thread.
 */
public final class Slips {

  private final Numbering numbering;
  private final Set<Place> sound = new HashSet<>();

  /**
   * What the rules for words look at: the lines of a block, and what it is there.
   *
   * @param words empty where they follow from the lines
   * @param first whether nothing stands before it in the block above
   */
  private record Place(
      String lines, int column, String words, Class<?> block, Class<?> above, boolean first) {}

  /**
   * @param numbering by which clauses and items will be numbered
   */
  public Slips(Numbering numbering) {
    this.numbering = numbering;
  }

  /**
   * Reports what is found in a parsed text.
   *
   * @param document as it was parsed, with the places of blocks and inlines
   * @param text what was parsed
   * @param file its path, for positions
   * @return the headings of which enough is said, so that nobody need miss their ids as well
   */
  public Set<Node> report(Node document, String text, String file, Diagnostics diagnostics) {
    SourceText source = new SourceText(file, text);
    Findings findings = new Findings(source, diagnostics);
    new Search(source, findings).visit(document);
    return findings.settled();
  }

  /** The search of one text. */
  private final class Search {

    private final SourceText source;
    private final Findings findings;
    private final TypedNumbers numbers;
    private final List<Rule> rules;

    private Search(SourceText source, Findings findings) {
      this.source = source;
      this.findings = findings;
      this.numbers = new TypedNumbers(numbering, source);
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
              numbers,
              new TypedReferences(numbering),
              new ListLines(),
              new ListNesting(source),
              new Indentation(source),
              new Blanks());
    }

    /** Nesting is bounded by the parser. */
    private void visit(Node node) {
      for (Rule rule : rules) {
        rule.check(node, findings);
      }
      if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
        checkBlock(node);
      } else if (node instanceof HtmlBlock html) {
        check(HtmlBlockWords.read(html, source));
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        visit(child);
      }
    }

    private void checkBlock(Node block) {
      String lines = source.lines(block);
      // Whether brackets are a link can depend on a definition anywhere.
      boolean alone = lines.indexOf('[') < 0;
      if (alone && !numbers.looksAt(block) && sound.contains(place(block, lines, ""))) {
        return;
      }
      Words words = WordsReader.read(block, source);
      Place place = place(block, lines, alone ? "" : words.text());
      if (sound.contains(place)) {
        findings.beginWords();
        numbers.check(words, findings);
      } else if (check(words)) {
        sound.add(place);
      }
    }

    private Place place(Node block, String lines, String words) {
      return new Place(
          lines,
          source.column(Math.max(source.start(block), 0)),
          words,
          block.getClass(),
          block.getParent().getClass(),
          block.getPrevious() == null);
    }

    /** Whether nothing was found. */
    private boolean check(Words words) {
      int before = findings.count();
      findings.beginWords();
      for (Rule rule : rules) {
        rule.check(words, findings);
      }
      return findings.count() == before;
    }
  }
}
