package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds words that changed places with what stands between them: no word came or went, and yet it
 * says something else. Not where they only stand in another order among their like.
 */
final class Exchanges {

  private static final Pattern SEPARATED =
      Pattern.compile(
          "(?s)\\s*(?:[、，,；;和及或與与/]|以及|(?:and|or)\\b)(?:.*(?:[、，,；;和及或與与/]|以及|\\b(?:and|or)))?\\s*");

  /** What is longer was rewritten. */
  private static final int LONGEST = 80;

  private Exchanges() {}

  static boolean areIn(List<Edit> edits) {
    for (int at = 0; at + 1 < edits.size(); at++) {
      if (isReplaced(edits, at)) {
        String old = edits.get(at).text().strip();
        String now = edits.get(at + 1).text().strip();
        if (isTurned(old, now)) {
          return true;
        }
        StringBuilder between = new StringBuilder();
        for (int other = at + 2; other + 1 < edits.size(); other++) {
          if (isReplaced(edits, other)
              && old.equals(edits.get(other + 1).text().strip())
              && now.equals(edits.get(other).text().strip())
              && isWord(old)
              && isWord(now)
              && !SEPARATED.matcher(between).matches()) {
            return true;
          }
          between.append(edits.get(other).isChange() ? "" : edits.get(other).text());
        }
      }
    }
    return false;
  }

  private static boolean isReplaced(List<Edit> edits, int at) {
    return edits.get(at).type() == Edit.Type.DELETED
        && edits.get(at + 1).type() == Edit.Type.INSERTED;
  }

  private static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether the first words of a run are its last ones now, and the other way round. */
  private static boolean isTurned(String old, String now) {
    if (old.length() != now.length() || old.length() > LONGEST || old.equals(now)) {
      return false;
    }
    for (int first = 1; first < old.length() - 1; first++) {
      if (now.endsWith(old.substring(0, first)) && isBound(old, first)) {
        for (int last = first + 1; last < old.length(); last++) {
          String between = old.substring(first, last);
          if (now.startsWith(old.substring(last) + between)
              && isBound(old, last)
              && !between.isBlank()
              && isWord(old.substring(0, first))
              && isWord(old.substring(last))
              && !SEPARATED.matcher(between).matches()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether no word of letters is cut at a place. */
  private static boolean isBound(String text, int at) {
    return !isLatin(text.charAt(at - 1)) || !isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
