package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads {@code [!IMPORTANT]}, with which a quotation begins that is a key clause. */
final class KeyClauseMarker {

  private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z]+)][ \\t]*");

  private KeyClauseMarker() {}

  /** Whether the marker is there; if so, it is taken away. Another marker is reported. */
  static boolean take(Node quote, Source source) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)
        || !(paragraph.getFirstChild() instanceof Text text)) {
      return false;
    }
    Matcher marker = MARKER.matcher(text.getLiteral());
    if (!marker.lookingAt()) {
      return false;
    }
    if (!marker.group(1).equalsIgnoreCase("important")) {
      source.reportWords(Code.QUOTE_MARKER_UNKNOWN, source.position(text), marker.group());
      return false;
    }
    remove(text, marker.end());
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
    return true;
  }

  private static void remove(Text text, int length) {
    text.setLiteral(text.getLiteral().substring(length));
    if (text.getLiteral().isEmpty()) {
      Node next = text.getNext();
      text.unlink();
      if (next instanceof SoftLineBreak || next instanceof HardLineBreak) {
        next.unlink();
      }
    }
  }
}
