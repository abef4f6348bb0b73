package io.gazette.loose;

import io.gazette.diagnostic.Code;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Gathers blocks of HTML that follow each other, as the parts of a table between blank lines do,
 * and reads them as one.
 */
final class HtmlReader {

  /** What opens a block that only a certain mark ends (CommonMark 4.6, kinds 1 to 5). */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(<!--|<\\?|<!\\[CDATA\\[|<(script|style|textarea)(?=[\\s>]|$))",
          Pattern.CASE_INSENSITIVE);

  /** Stands after a block to see whether text would still be read there as text. */
  private static final String PROBE = "\uE000";

  private final Leaves leaves;
  private final Findings findings;
  private final StringBuilder gathered = new StringBuilder();

  HtmlReader(Leaves leaves, Findings findings) {
    this.leaves = leaves;
    this.findings = findings;
  }

  void add(HtmlBlock block) {
    String html = block.getLiteral();
    if (warnedOfUnclosed(block)) {
      gathered.append(html).append('\n');
      finish();
    } else if (endsInText(html)) {
      gathered.append(html).append('\n');
    } else {
      // A tag without its end would swallow words: better the markup in sight than words lost.
      finish();
      leaves.paragraph(leaf -> leaf.text(html));
    }
  }

  void finish() {
    if (!gathered.isEmpty()) {
      List<Node> nodes = parse(gathered.toString());
      gathered.setLength(0);
      new HtmlFlow(leaves, HtmlFlow.containers(nodes)).readAll(nodes);
    }
  }

  private static List<Node> parse(String html) {
    // The state of a parser is that of one run.
    return Parser.htmlParser().parseFragmentInput(html, new Element("body"), "");
  }

  private boolean warnedOfUnclosed(HtmlBlock block) {
    Matcher opening = OPENING.matcher(block.getLiteral());
    if (!opening.lookingAt()) {
      return false;
    }
    String mark = opening.group(1).toLowerCase(Locale.ROOT);
    String closing =
        switch (mark) {
          case "<!--" -> "-->";
          case "<?" -> "?>";
          case "<![cdata[" -> "]]>";
          default -> "</" + mark.substring(1) + ">";
        };
    String rest = block.getLiteral().substring(opening.start(1) + 2).toLowerCase(Locale.ROOT);
    if (rest.contains(closing)) {
      return false;
    }
    findings.warn(Code.HTML_UNCLOSED, block, opening.group(2) == null ? mark : mark + ">", closing);
    return true;
  }

  private static boolean endsInText(String html) {
    boolean[] found = {false};
    NodeVisitor search =
        (node, depth) -> found[0] |= node instanceof TextNode text && isProbe(text);
    parse(html + PROBE).forEach(node -> node.traverse(search));
    return found[0];
  }

  private static boolean isProbe(TextNode text) {
    if (!text.getWholeText().endsWith(PROBE)) {
      return false;
    }
    for (Node at = text.parent(); at != null; at = at.parent()) {
      if (Tags.isHidden(at.normalName())) {
        return false;
      }
    }
    return true;
  }
}
