package io.gazette.check.reading;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.LineStarts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown of a text as its author wrote it, in which words of a passage are found again: marks
 * and line breaks may stand between their characters. A place is told only where it is certain;
 * otherwise a finding stays at the beginning of its paragraph. For one thread.
 */
final class Manuscript {

  /** Of a text of which nobody knows how it was written. */
  static final Manuscript UNKNOWN = new Manuscript("");

  /** Marks of Markdown that may stand between the characters of a word. */
  private static final String MARKS = "*_~+`\\[#>|";

  /** As many characters of some words as are looked for; if they are not found, then fewer. */
  private static final int[] LENGTHS = {24, 12, 6, 3, 2, 1};

  /** How often a file may be gone through, so that no text takes more than linear time. */
  private static final int READINGS = 64;

  private final String text;
  private int @Nullable [] lines;
  private long budget;

  Manuscript(String text) {
    this.text = text;
    this.budget = (long) READINGS * text.length();
  }

  /**
   * Where the words of a passage at a place in it are written.
   *
   * @param at a place in its words
   */
  SourcePosition place(Passage passage, int at) {
    if (budget <= 0) {
      return passage.position();
    }
    int from = start(passage.position().line());
    int to = end(passage);
    Words words = Words.of(passage.words(), at);
    for (int length : LENGTHS) {
      budget -= words.text().length() + (to - from) + 1L;
      Optional<SourcePosition> found =
          length <= words.text().length() - words.at()
              ? find(words, length, from, to, passage.position())
              : Optional.empty();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return passage.position();
  }

  /**
   * The words of a passage without blanks.
   *
   * @param at the place that is looked for
   */
  private record Words(String text, int at) {

    static Words of(String words, int at) {
      StringBuilder text = new StringBuilder(words.length());
      int place = 0;
      for (int each = 0; each < words.length(); each++) {
        if (!Character.isWhitespace(words.charAt(each))) {
          text.append(words.charAt(each));
          place += each < at ? 1 : 0;
        }
      }
      return new Words(text.toString(), place);
    }
  }

  /** Empty unless the words are as often in the passage as in what was written. */
  private Optional<SourcePosition> find(
      Words words, int length, int from, int to, SourcePosition start) {
    String sought = words.text().substring(words.at(), words.at() + length);
    int before = 0;
    int all = 0;
    for (int at = words.text().indexOf(sought);
        at >= 0;
        at = words.text().indexOf(sought, at + 1)) {
      before += at < words.at() ? 1 : 0;
      all++;
    }
    int found = -1;
    int written = 0;
    for (int at = text.indexOf(sought.charAt(0), from);
        at >= 0 && at < to;
        at = text.indexOf(sought.charAt(0), at + 1)) {
      if (isAt(at, sought, to)) {
        found = written == before ? at : found;
        written++;
      }
    }
    return written == all && found >= 0 ? Optional.of(position(start, found)) : Optional.empty();
  }

  /** Whether words begin at a place, with nothing but blanks and marks between their characters. */
  private boolean isAt(int place, String words, int to) {
    int at = place;
    for (int next = 0; next < words.length(); next++) {
      while (at < to && text.charAt(at) != words.charAt(next)) {
        int after = afterMark(at, to);
        if (after == at) {
          return false;
        }
        at = after;
      }
      if (at >= to) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** The place behind a mark or blank; the same place if there is none. */
  private int afterMark(int at, int to) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || MARKS.indexOf(c) >= 0) {
      return at + 1;
    }
    if (c == ']') {
      boolean target = at + 1 < to && text.charAt(at + 1) == '(';
      return target ? behind(')', at + 1, to) : at + 1;
    }
    boolean attributes = c == '{' && at + 1 < to && text.charAt(at + 1) == '#';
    return c == '<' ? behind('>', at, to) : attributes ? behind('}', at, to) : at;
  }

  /** The place behind the next of a character on the same line; the same place if there is none. */
  private int behind(char last, int at, int to) {
    for (int end = at; end < to && text.charAt(end) != '\n'; end++) {
      if (text.charAt(end) == last) {
        return end + 1;
      }
    }
    return at;
  }

  private SourcePosition position(SourcePosition start, int found) {
    int line = start.line();
    while (start(line + 1) <= found) {
      line++;
    }
    return new SourcePosition(start.file(), line, found - start(line) + 1);
  }

  /** Where a line begins; the end of the text for one that it does not have. */
  private int start(int line) {
    int[] starts = lines();
    return line > starts.length ? text.length() : starts[line - 1];
  }

  /** Where the lines begin, looked for when there is a first finding. */
  private int[] lines() {
    if (lines == null) {
      lines = LineStarts.of(text);
    }
    return lines;
  }

  /** A passage ends before the next one, at the latest at an empty line. */
  private int end(Passage passage) {
    int line = passage.position().line() + 1;
    while (line < passage.next()
        && line <= lines().length
        && !text.substring(start(line), start(line + 1)).isBlank()) {
      line++;
    }
    return start(line);
  }
}
