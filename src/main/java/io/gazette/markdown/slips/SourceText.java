package io.gazette.markdown.slips;

import io.gazette.diagnostic.SourcePosition;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A text as it was written, by offsets. */
final class SourceText {

  private final String file;
  private final String text;

  /** Where lines begin. */
  private final int[] lines;

  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    int[] starts = new int[16];
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      if (endsLine(at)) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = at + 1;
      }
    }
    this.lines = Arrays.copyOf(starts, count);
  }

  private boolean endsLine(int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
  }

  String text() {
    return text;
  }

  SourcePosition position(int offset) {
    int line = lineOf(offset);
    return new SourcePosition(file, line + 1, offset - lines[line] + 1);
  }

  /** What to write for a character that is meant to be seen: CommonMark 2.4 and 2.5. */
  String meant(int offset) {
    int character = text.codePointAt(Math.min(offset, text.length() - 1));
    boolean escapable = character < 0x80 && !Character.isLetterOrDigit(character);
    return escapable ? "\\" + Character.toString(character) : "&#" + character + ";";
  }

  /** The index of the line that holds an offset. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The line that holds an offset, without its end. */
  String line(int offset) {
    int line = lineOf(offset);
    int end = line + 1 < lines.length ? lines[line + 1] : text.length();
    return text.substring(lines[line], end).stripTrailing();
  }

  /** How far an offset is from the beginning of its line; a tab goes on to the next fourth. */
  int column(int offset) {
    int column = 0;
    for (int at = lines[lineOf(offset)]; at < offset; at++) {
      column += text.charAt(at) == '\t' ? 4 - column % 4 : 1;
    }
    return column;
  }

  /** Where the first character of a node stands that is no space; -1 for a node without any. */
  int start(Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      for (int at = span.getInputIndex(); at < end(span); at++) {
        if (text.charAt(at) != ' ' && text.charAt(at) != '\t') {
          return at;
        }
      }
    }
    return -1;
  }

  /** The lines of a block, whole from the beginning of the first one. */
  String lines(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    if (spans.isEmpty()) {
      return "";
    }
    int from = lines[lineOf(spans.get(0).getInputIndex())];
    int last = lineOf(Math.max(end(spans.get(spans.size() - 1)) - 1, from));
    return text.substring(from, last + 1 < lines.length ? lines[last + 1] : text.length());
  }

  static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }
}
