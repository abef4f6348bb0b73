package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** A block of HTML in its text: where its nodes are, and who is told about problems. */
record HtmlOrigin(Source source, HtmlBlock block) {

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
    List<SourceSpan> lines = block.getSourceSpans();
    return source.position(lines.get(Math.min(number, lines.size()) - 1), 0);
  }

  /** Where the source of a node begins, be it with space. */
  SourcePosition start(Node node) {
    for (Node at = node; at != null; at = at.parent()) {
      Range.Position start = at.sourceRange().start();
      List<SourceSpan> lines = block.getSourceSpans();
      if (at.sourceRange().isTracked() && start.lineNumber() <= lines.size()) {
        return source.position(lines.get(start.lineNumber() - 1), start.columnNumber() - 1);
      }
    }
    return source.position(block);
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
    String written = block.getLiteral().substring(range.start().pos(), range.end().pos());
    if (!(node instanceof DataNode) && !written.startsWith("<!--")) {
      source.reportWords(Code.HTML_REMOVED, position(node), written);
    }
  }

  /** Whether an element is deeper than can be read; reported. */
  boolean isTooDeep(Node node, int depth) {
    if (depth < InlineReader.MAX_DEPTH) {
      return false;
    }
    source.report(Code.NESTING_TOO_DEEP, position(node), Integer.toString(InlineReader.MAX_DEPTH));
    return true;
  }
}
