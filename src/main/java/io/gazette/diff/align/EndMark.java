package io.gazette.diff.align;

import java.util.List;

/**
 * What ends a paragraph or an item of a list: a full stop, or a mark with or without a word that
 * leads on to the next item. An item that became the last, or no longer is, has another one and is
 * the same.
 */
final class EndMark {

  private static final String MARKS = "；;。．.，,、：:！!？?";

  private static final List<String> LEADING_ON =
      List.of("and/or", "and", "or", "以及", "或者", "并且", "和", "或", "及", "并", "與", "与");

  private EndMark() {}

  /** A text without what ends it; the text itself if nothing else stands there. */
  static String without(String text) {
    String open = text.stripTrailing();
    for (String word : LEADING_ON) {
      String before = open.substring(0, Math.max(0, open.length() - word.length())).stripTrailing();
      if (open.endsWith(word) && isAtEndOf(before)) {
        open = before;
        break;
      }
    }
    int end = open.length();
    while (end > 0 && MARKS.indexOf(open.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? text : open.substring(0, end);
  }

  static boolean isAtEndOf(String text) {
    return !text.isEmpty() && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
