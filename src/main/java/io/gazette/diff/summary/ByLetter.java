package io.gazette.diff.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of a pattern by their first letters: of a hundred words that may stand at a place, those
 * that begin otherwise are passed over at once.
 */
final class ByLetter {

  private static final String OPTIONAL = "?*+{";

  private ByLetter() {}

  /**
   * The same words as alternatives of a pattern, in another order only where no two of them can
   * match.
   *
   * @param words alternatives, parted by strokes
   */
  static String of(String words) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String word : alternatives(words)) {
      boolean plain =
          !word.isEmpty()
              && Character.isLetter(word.charAt(0))
              && (word.length() == 1 || OPTIONAL.indexOf(word.charAt(1)) < 0);
      String first = plain ? word.substring(0, 1) : "";
      groups.computeIfAbsent(first, any -> new ArrayList<>()).add(word.substring(first.length()));
    }
    List<String> all = new ArrayList<>();
    groups.forEach(
        (first, rest) -> {
          String joined = String.join("|", rest);
          all.add(first.isEmpty() ? joined : first + "(?:" + joined + ")");
        });
    return String.join("|", all);
  }

  /** What strokes part that stand in no brackets. */
  private static List<String> alternatives(String words) {
    List<String> all = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < words.length(); at++) {
      switch (words.charAt(at)) {
        case '\\' -> at++;
        case '(', '[' -> depth++;
        case ')', ']' -> depth--;
        case '|' -> {
          if (depth == 0) {
            all.add(words.substring(from, at));
            from = at + 1;
          }
        }
        default -> {}
      }
    }
    all.add(words.substring(from));
    return all;
  }
}
