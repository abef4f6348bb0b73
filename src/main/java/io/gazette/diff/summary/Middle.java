package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.summary.Sentences.Range;
import java.util.List;

/** What differs between two texts that begin and end alike, in whole words. */
record Middle(String old, Range gone, String now, Range come) {

  static Middle of(String old, String now) {
    int from = shared(old, now);
    int to = shared(reversed(old.substring(from)), reversed(now.substring(from)));
    return new Middle(
        old, new Range(from, old.length() - to), now, new Range(from, now.length() - to));
  }

  List<Edit> edits() {
    return List.of(
            Edit.equal(old.substring(0, gone.from())),
            Edit.deleted(gone.of(old)),
            Edit.inserted(come.of(now)),
            Edit.equal(old.substring(gone.to())))
        .stream()
        .filter(edit -> !edit.text().isEmpty())
        .toList();
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** With how many characters both begin, up to the end of a word. */
  private static int shared(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int end = 0;
    while (end < most && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    while (isWithinWord(one, end) || isWithinWord(other, end)) {
      end--;
    }
    return end;
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isLetter(text.charAt(at - 1))
        && isLetter(text.charAt(at));
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
