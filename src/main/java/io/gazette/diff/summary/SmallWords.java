package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small words that say nothing by themselves, but turn a sentence where one takes the place of
 * another: at our cost and at your cost, paid to the driver and by the driver, 不会 and 不得.
 */
final class SmallWords {

  /** Pairs, in either order. */
  private static final Set<String> TURNING =
      Set.of(
          "our your",
          "our their",
          "your their",
          "us you",
          "us them",
          "you them",
          "we you",
          "we they",
          "you they",
          "to from",
          "to by",
          "to of",
          "by from",
          "by with",
          "by for",
          "from for",
          "from in",
          "from on",
          "from about",
          "from with",
          "of and",
          "会 得",
          "會 得",
          "对 和",
          "對 和",
          "对 与",
          "對 與",
          "不会 不得",
          "不會 不得");

  /** What is done to somebody, or for him: to send you, and to send for you. */
  private static final Set<String> BEFORE_SOMEBODY = Set.of("for", "from", "about");

  private static final Pattern SOMEBODY = Pattern.compile(" ?(?:you|us|them|him|her|me)\\b");

  /** Who does something, of what it is done by: of either the other is what it is done to. */
  private static final Pattern BY_WHOM =
      Pattern.compile("\\b(?:is|are|was|were|be|been|being) [a-z]{2,16} by$");

  /** What is done to whoever the sentence is about, with the beginning of the verb. */
  private static final Pattern DONE_TO =
      Pattern.compile("^(?:be|been|being|is|are|was|were) ([a-z]{3})[a-z]{0,14}(?: [^.]{0,60})?$");

  /** “Been” alone makes of those who paid those who were paid. */
  private static final Pattern BEEN = Pattern.compile("^(?:be|been|being)$");

  private SmallWords() {}

  /** Whether one of two wordings says that somebody does what in the other is done to him. */
  private static boolean isTurnedRound(String one, String other) {
    Matcher done = DONE_TO.matcher(one);
    return (done.matches() && other.startsWith(done.group(1)))
        || (other.isEmpty() && BEEN.matcher(one).matches());
  }

  private static boolean isBeforeSomebody(List<Edit> edits, int at) {
    return at < edits.size() && SOMEBODY.matcher(edits.get(at).text()).lookingAt();
  }

  /** Whether nothing but such a word took the place of another somewhere. */
  static boolean turn(List<Edit> edits) {
    for (int from = 0; from < edits.size(); from++) {
      int to = Edit.endOfNews(edits, from);
      if (to > from) {
        String gone = words(edits.subList(from, to), Edit.Type.DELETED);
        String come = words(edits.subList(from, to), Edit.Type.INSERTED);
        if (TURNING.contains(gone + " " + come)
            || TURNING.contains(come + " " + gone)
            || isTurnedRound(gone, come)
            || isTurnedRound(come, gone)
            || BY_WHOM.matcher(gone).find() != BY_WHOM.matcher(come).find()
            || (BEFORE_SOMEBODY.contains(gone + come) && isBeforeSomebody(edits, to))) {
          return true;
        }
        from = to;
      }
    }
    return false;
  }

  private static String words(List<Edit> edits, Edit.Type side) {
    return SameSense.text(edits, side).strip().toLowerCase(Locale.ROOT);
  }
}
