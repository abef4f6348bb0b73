package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
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
    if (!marker.lookingAt() || !mayStand(marker, text, source.reading())) {
      return false;
    }
    if (!marker.group(1).equalsIgnoreCase("important")) {
      source.reportWords(Code.QUOTE_MARKER_UNKNOWN, source.position(text), marker.group());
      return false;
    }
    remove(paragraph, text, marker.end());
    return true;
  }

  /** Code hosts show the marker as words unless it has a line of its own. */
  private static boolean mayStand(Matcher marker, Text text, Reading reading) {
    boolean apart =
        marker.end() == text.getLiteral().length()
            && (text.getNext() == null || text.getNext() instanceof SoftLineBreak);
    return apart || reading.isStrict();
  }

  /** What is left begins after the marker, or in the next line. */
  private static void remove(Paragraph paragraph, Text text, int length) {
    List<SourceSpan> lines = new ArrayList<>(paragraph.getSourceSpans());
    if (length < text.getLiteral().length()) {
      text.setLiteral(text.getLiteral().substring(length));
      lines.set(0, lines.get(0).subSpan(length));
    } else {
      Node next = text.getNext();
      text.unlink();
      if (next instanceof SoftLineBreak || next instanceof HardLineBreak) {
        next.unlink();
        lines.remove(0);
      }
    }
    paragraph.setSourceSpans(lines);
  }
}
