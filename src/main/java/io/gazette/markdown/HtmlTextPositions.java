package io.gazette.markdown;

import io.gazette.diagnostic.SourcePosition;
import org.jsoup.nodes.TextNode;

/**
 * Places within a text of HTML, asked for from front to back; in a line with entities as near as
 * can be known.
 */
final class HtmlTextPositions {

  private final HtmlOrigin origin;
  private final String text;
  private final int firstLine;
  private SourcePosition lineStart;
  private int lineOffset;
  private int lines;

  HtmlTextPositions(HtmlOrigin origin, TextNode node) {
    this.origin = origin;
    this.text = node.getWholeText();
    this.firstLine = node.sourceRange().start().lineNumber();
    this.lineStart = origin.start(node);
  }

  SourcePosition at(int offset) {
    int lineBreak = text.indexOf('\n', lineOffset);
    while (lineBreak >= 0 && lineBreak < offset) {
      lines++;
      lineOffset = lineBreak + 1;
      lineStart = origin.line(firstLine + lines);
      lineBreak = text.indexOf('\n', lineOffset);
    }
    return new SourcePosition(
        lineStart.file(), lineStart.line(), lineStart.column() + offset - lineOffset);
  }
}
