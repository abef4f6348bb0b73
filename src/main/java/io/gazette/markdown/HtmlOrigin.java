package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Blocks of HTML that are read as one, in their text: where their nodes are, and who is told about
 * problems.
 *
 * @param html all of them, line by line as in the text
 */
record HtmlOrigin(Source source, HtmlBlock first, String html, List<SourceSpan> lines) {

  static HtmlOrigin of(List<HtmlBlock> blocks, Source source) {
    String html = blocks.stream().map(HtmlBlock::getLiteral).collect(Collectors.joining("\n"));
    List<SourceSpan> lines =
        blocks.stream().flatMap(block -> block.getSourceSpans().stream()).toList();
    return new HtmlOrigin(source, blocks.get(0), html, lines);
  }

  /** Where a node begins; a text begins with its first word. */
  SourcePosition position(Node node) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      return new HtmlTextPositions(this, text).at(words.length() - words.stripLeading().length());
    }
    return start(node);
  }

  /** Where a line of the block begins, counted from 1. */
  SourcePosition line(int number) {
    return source.position(lines.get(Math.min(number, lines.size()) - 1), 0);
  }

  /** Where the source of a node begins, be it with space. */
  SourcePosition start(Node node) {
    for (Node at = node; at != null; at = at.parent()) {
      Range.Position start = at.sourceRange().start();
      if (at.sourceRange().isTracked() && start.lineNumber() <= lines.size()) {
        return source.position(lines.get(start.lineNumber() - 1), start.columnNumber() - 1);
      }
    }
    return source.position(first);
  }

  void reportRemoved(Element element) {
    source.report(Code.HTML_REMOVED, position(element), "<" + element.normalName() + ">");
  }

  void reportAttributes(Element element) {
    HtmlTags.removedAttributes(element.normalName(), element.attributes())
        .ifPresent(removed -> source.report(Code.HTML_REMOVED, position(element), removed));
  }

  /** Of what is neither element nor text, a comment is welcome; so is what belongs to a script. */
  void reportUnlessNote(Node node) {
    Range range = node.sourceRange();
    String written = html.substring(range.start().pos(), range.end().pos());
    if (!(node instanceof DataNode) && !written.startsWith("<!--")) {
      source.reportWords(Code.HTML_REMOVED, position(node), written);
    }
  }

  /** Whether an element is deeper than can be read; reported. */
  boolean isTooDeep(Node node, int depth) {
    if (depth < source.reading().inlineDepth()) {
      return false;
    }
    source.report(
        Code.NESTING_TOO_DEEP, position(node), Integer.toString(source.reading().inlineDepth()));
    return true;
  }
}
