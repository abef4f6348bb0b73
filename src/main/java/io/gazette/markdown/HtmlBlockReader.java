package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.model.Block;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

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

  private final Source source;

  HtmlBlockReader(Source source) {
    this.source = source;
  }

  void read(HtmlBlock block, List<Block> out) {
    reportUnclosed(block);
    HtmlOrigin origin = new HtmlOrigin(source, block);
    HtmlFlow flow = new HtmlFlow(origin, new HtmlPhrasing(origin), out, 0);
    // The state of a jsoup parser is that of one run.
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    for (Node node : parser.parseFragmentInput(block.getLiteral(), new Element("body"), "")) {
      flow.read(node);
    }
    flow.endLine();
  }

  private void reportUnclosed(HtmlBlock block) {
    Matcher opening = OPENING.matcher(block.getLiteral());
    if (!opening.lookingAt()) {
      return;
    }
    String mark = opening.group(1).toLowerCase(Locale.ROOT);
    String closing = closing(mark);
    // The shortest comment is <!-->, whose ends share their hyphens.
    String rest = block.getLiteral().substring(opening.start(1) + 2).toLowerCase(Locale.ROOT);
    if (!rest.contains(closing)) {
      source.report(
          Code.HTML_UNCLOSED, block, closing.startsWith("</") ? mark + ">" : mark, closing);
    } else if (closing.equals(">")) {
      // jsoup passes over a declaration in silence.
      source.reportWords(Code.HTML_REMOVED, source.position(block), block.getLiteral());
    }
  }

  private static String closing(String mark) {
    return switch (mark.charAt(1)) {
      case '!' -> mark.equals("<!--") ? "-->" : mark.equals("<![cdata[") ? "]]>" : ">";
      case '?' -> "?>";
      default -> "</" + mark.substring(1) + ">";
    };
  }
}
