package io.gazette.markdown.slips;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * What is left as words in a paragraph, a heading or a cell. Whatever was read as markup, or is
 * said to be meant by a backslash, a reference to a character or a code span, is {@link #OPAQUE}.
 */
final class Words {

  /** One character for anything that is no plain word. */
  static final char OPAQUE = '\uFFFC';

  /** Ends a line that is one for readers too; a line feed ends any other. */
  static final char HARD_BREAK = '\u2028';

  /**
   * A line of words.
   *
   * @param start of the line in the words
   * @param soft whether it is joined to the line before
   */
  record Line(int start, String text, boolean soft) {
    int end() {
      return start + text.length();
    }
  }

  private final Node block;
  private final String text;
  private final int[] offsets;
  private final SourceText source;

  /**
   * @param offsets of each character in the source
   */
  Words(Node block, String text, int[] offsets, SourceText source) {
    this.block = block;
    this.text = text;
    this.offsets = offsets;
    this.source = source;
  }

  Node block() {
    return block;
  }

  String text() {
    return text;
  }

  /** Where a character stands in the source. */
  int offset(int at) {
    return offsets[at];
  }

  /** How far the line of a character is indented. */
  int column(int at) {
    return source.column(offsets[at]);
  }

  /** What was written for some of the words, marks included. */
  String written(int from, int to) {
    if (from >= to) {
      return "";
    }
    int end = offsets[to - 1] + 1;
    return offsets[from] < end ? source.text().substring(offsets[from], end) : "";
  }

  /** What was written from a character on, to the end of its line. */
  String writtenFrom(int at) {
    if (at >= text.length()) {
      return "";
    }
    int column = source.position(offsets[at]).column();
    String line = source.line(offsets[at]);
    return line.substring(Math.min(column - 1, line.length())).strip();
  }

  /** The line in which a character stands, as it was written. */
  String writtenLine(int at) {
    return source.line(offsets[at]).strip();
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == HARD_BREAK) {
        boolean soft = start > 0 && text.charAt(start - 1) == '\n';
        lines.add(new Line(start, text.substring(start, at), soft));
        start = at + 1;
      }
    }
    return lines;
  }
}
