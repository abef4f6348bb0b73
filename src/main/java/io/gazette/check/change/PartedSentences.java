package io.gazette.check.change;

import io.gazette.check.language.Rewording;
import io.gazette.check.language.SameWords;
import io.gazette.check.language.Stance;
import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that together say what one of another version says, and deny as much: it was split, or
 * they were joined.
 */
final class PartedSentences {

  /** So much less alike, two may still say together what one of them says but in part. */
  private static final double LOSS = 0.02;

  /** As many of its words in a sentence says that a part may come from it. */
  private static final double OF_IT = 0.5;

  /** More sentences of one clause are not compared each with each. */
  private static final int MOST = 20;

  private PartedSentences() {}

  /** Some sentences, of which those are one that stand for one of the others. */
  static List<String> joined(List<String> some, List<String> others) {
    if (some.size() <= others.size() || others.isEmpty() || some.size() > MOST) {
      return some;
    }
    List<String> all = new ArrayList<>(some);
    List<String> read = others.stream().map(SameWords::in).toList();
    for (int at = 0; at + 1 < all.size() && all.size() > others.size(); ) {
      String both = beside(all.get(at), all.get(at + 1));
      if (areOne(
          SameWords.in(all.get(at)), SameWords.in(all.get(at + 1)), SameWords.in(both), read)) {
        all.set(at, both);
        all.remove(at + 1);
      } else {
        at++;
      }
    }
    return List.copyOf(all);
  }

  private static String beside(String first, String second) {
    boolean latin = Characters.isLatin(second.charAt(0));
    return latin ? first + ' ' + second : first + second;
  }

  private static boolean areOne(String first, String second, String both, List<String> others) {
    boolean items = ClauseChange.isEntry(first) && ClauseChange.isEntry(second);
    return !items
        && others.stream()
            .filter(whole -> isOf(first, whole) && isOf(second, whole))
            .anyMatch(
                whole ->
                    new Rewording(both, whole).isAlike()
                        && Stance.of(both).denials() == Stance.of(whole).denials()
                        && Rewording.common(whole, both)
                            > Math.max(
                                Rewording.common(whole, first), Rewording.common(whole, second))
                        && alike(both, whole) + LOSS
                            > Math.max(alike(first, whole), alike(second, whole)));
  }

  private static double alike(String sentence, String other) {
    return new Rewording(sentence, other).alike();
  }

  private static boolean isOf(String part, String whole) {
    return Rewording.common(part, whole) >= OF_IT;
  }
}
