package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** A block of HTML in its text: where its nodes are, and who is told about problems. */
record HtmlOrigin(Source source, HtmlBlock block) {

  SourcePosition position(Node node) {
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

  /** Whether an element is deeper than can be read; reported. */
  boolean isTooDeep(Node node, int depth) {
    if (depth < InlineReader.MAX_DEPTH) {
      return false;
    }
    source.report(Code.NESTING_TOO_DEEP, position(node), Integer.toString(InlineReader.MAX_DEPTH));
    return true;
  }
}
