package io.gazette.diff.summary;

import io.gazette.diff.TextBlock;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;

/** The sentences of a text in which something changed. */
final class Sentences {

  private static final String ENDS = "。！？；;!?\n" + TextBlock.CELL_BOUND;

  /** Characters {@code from} to {@code to} (exclusive) of a text. */
  record Range(int from, int to) {

    boolean overlaps(Range other) {
      return from < other.to && other.from < to;
    }

    /** Whether any of its characters is one of some. */
    boolean isIn(BitSet characters) {
      int next = characters.nextSetBit(from);
      return next >= 0 && next < to;
    }

    /** Whether all of them are. */
    boolean isWithin(BitSet characters) {
      return characters.nextClearBit(from) >= to;
    }

    String of(String text) {
      return text.substring(from, to);
    }

    /** The matches in a text of which a part lies in it, looked for so far around it. */
    List<MatchResult> matches(Sought pattern, String text, int around) {
      return pattern
          .in(text, Math.max(0, from - around), Math.min(text.length(), to + around))
          .all()
          .filter(match -> overlaps(new Range(match.start(), match.end())))
          .toList();
    }
  }

  private Sentences() {}

  /** A text without the mark at its end. */
  static String unmarked(String text) {
    int to = text.length();
    while (to > 0 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(0, to);
  }

  /** The characters of some ranges. */
  static BitSet characters(List<Range> ranges) {
    BitSet characters = new BitSet();
    ranges.forEach(range -> characters.set(range.from, range.to));
    return characters;
  }

  /**
   * Each sentence, or cell, of which anything changed, once and with its end.
   *
   * @param changed in order
   */
  static List<Range> around(String text, List<Range> changed) {
    List<Range> found = new ArrayList<>();
    int done = 0;
    for (Range change : changed) {
      int from = beginning(text, change.from, done);
      while (from < change.to) {
        done = end(text, from, text.length());
        found.add(new Range(from, done));
        from = done;
      }
    }
    return found;
  }

  private static int beginning(String text, int within, int done) {
    int at = Math.max(done, within);
    while (at > done && !isEnd(text, at - 1)) {
      at--;
    }
    return at;
  }

  /** Where the sentence that goes on at a place ends; at the latest where it is told to. */
  static int end(String text, int from, int latest) {
    int at = from;
    while (at < latest && !isEnd(text, at)) {
      at++;
    }
    return Math.min(at + 1, latest);
  }

  /** A point ends a sentence where another one begins with a capital. */
  private static boolean isEnd(String text, int at) {
    return ENDS.indexOf(text.charAt(at)) >= 0
        || (text.startsWith(". ", at)
            && at + 2 < text.length()
            && Character.isUpperCase(text.charAt(at + 2)));
  }
}
