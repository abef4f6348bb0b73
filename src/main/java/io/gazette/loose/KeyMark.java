package io.gazette.loose;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The line {@code [!IMPORTANT]} that makes a key clause of a quotation. */
final class KeyMark {

  private static final String MARK = "[!IMPORTANT]";

  private KeyMark() {}

  /** Whether a quotation begins with the mark, which is then taken away. */
  static boolean take(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)) {
      return false;
    }
    StringBuilder line = new StringBuilder();
    Node node = first.getFirstChild();
    while (node instanceof Text text && line.length() <= MARK.length()) {
      line.append(text.getLiteral());
      node = node.getNext();
    }
    boolean marked =
        line.toString().strip().equalsIgnoreCase(MARK)
            && (node == null || node instanceof SoftLineBreak);
    if (marked) {
      Node rest = node == null ? null : node.getNext();
      while (first.getFirstChild() != null && first.getFirstChild() != rest) {
        first.getFirstChild().unlink();
      }
    }
    return marked;
  }
}
