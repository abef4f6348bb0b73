package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads a block of HTML: what the model can say is kept, the rest reported. */
final class HtmlBlockReader {

  /**
   * How the kinds of block begin that end with a certain mark, not with an empty line, and so run
   * to the end of the text if it is forgotten (CommonMark 4.6, kinds 1 to 5).
   */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(<!--|<\\?|<!\\[CDATA\\[|<![a-z]|<(?:script|style|pre|textarea)(?=[\\s>]|$))",
          Pattern.CASE_INSENSITIVE);

  /** Stands after a block to see whether text would still be read there as text. */
  private static final String PROBE = "\uE000";

  private final Source source;
  private final BlockHandler handler;

  HtmlBlockReader(Source source, BlockHandler handler) {
    this.source = source;
    this.handler = handler;
  }

  /**
   * Reads a block, and gives the last one that was read with it: where nothing may be lost, blocks
   * that follow each other are read as one, as the parts of a table between blank lines are meant.
   */
  HtmlBlock read(HtmlBlock first) {
    if (source.reading().isStrict()) {
      reportUnclosed(first);
      readAsOne(List.of(first));
      return first;
    }
    List<HtmlBlock> gathered = new ArrayList<>();
    HtmlBlock last = first;
    for (Node node = first; node instanceof HtmlBlock block; node = block.getNext()) {
      last = block;
      boolean unclosed = reportUnclosed(block);
      boolean whole = unclosed || endsInText(block);
      if (whole) {
        gathered.add(block);
      }
      if (unclosed || !whole) {
        readAsOne(gathered);
        gathered.clear();
      }
      if (!whole) {
        // A tag without its end would swallow words: better the markup in sight than words lost.
        handler.paragraph(List.of(new Inline.Text(block.getLiteral())), source.position(block));
      }
    }
    readAsOne(gathered);
    return last;
  }

  private void readAsOne(List<HtmlBlock> blocks) {
    if (!blocks.isEmpty()) {
      HtmlOrigin origin = HtmlOrigin.of(blocks, source);
      List<org.jsoup.nodes.Node> nodes = parse(origin.html());
      new HtmlFlow(origin, handler, nodes).readAll(nodes);
    }
  }

  private static List<org.jsoup.nodes.Node> parse(String html) {
    // The state of a jsoup parser is that of one run.
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return parser.parseFragmentInput(html, new Element("body"), "");
  }

  private boolean endsInText(HtmlBlock block) {
    boolean[] found = {false};
    NodeVisitor search =
        (node, depth) -> found[0] |= node instanceof TextNode text && isProbe(text);
    parse(block.getLiteral() + PROBE).forEach(node -> node.traverse(search));
    return found[0];
  }

  private boolean isProbe(TextNode text) {
    if (!text.getWholeText().endsWith(PROBE)) {
      return false;
    }
    for (org.jsoup.nodes.Node at = text.parent(); at != null; at = at.parent()) {
      if (source.reading().hides(at.normalName())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a block runs to the end of the text; reported. */
  private boolean reportUnclosed(HtmlBlock block) {
    Matcher opening = OPENING.matcher(block.getLiteral());
    if (!opening.lookingAt()) {
      return false;
    }
    String mark = opening.group(1).toLowerCase(Locale.ROOT);
    String closing = closing(mark);
    // The shortest comment is <!-->, whose ends share their hyphens.
    String rest = block.getLiteral().substring(opening.start(1) + 2).toLowerCase(Locale.ROOT);
    boolean unclosed = !rest.contains(closing);
    if (unclosed && mark.equals("<pre") && !source.reading().isStrict()) {
      // What stands in it is not hidden.
      return false;
    }
    if (unclosed) {
      source.report(
          Code.HTML_UNCLOSED, block, closing.startsWith("</") ? mark + ">" : mark, closing);
    } else if (closing.equals(">")) {
      // jsoup passes over a declaration in silence.
      source.reportWords(Code.HTML_REMOVED, source.position(block), block.getLiteral());
    }
    return unclosed;
  }

  private static String closing(String mark) {
    return switch (mark.charAt(1)) {
      case '!' -> mark.equals("<!--") ? "-->" : mark.equals("<![cdata[") ? "]]>" : ">";
      case '?' -> "?>";
      default -> "</" + mark.substring(1) + ">";
    };
  }
}
