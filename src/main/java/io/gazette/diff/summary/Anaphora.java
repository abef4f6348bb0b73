package io.gazette.diff.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds that a sentence speaks of what another sentence says than it did: 该费用 is the one before it,
 * and after two were exchanged that is another one.
 */
final class Anaphora {

  /** What speaks of one thing, which the sentence before says. */
  private static final Pattern ONE =
      Pattern.compile(
          "[对對将將就把]?(?:[该該](?![等类類些])|此(?![外前后後类類等处處])|其(?![他它余餘中次实實])|[后後前]者|[前上](?:述|款|一?句)(?!各|所有))"
              + "|因此|由此|[^，。；]{0,20}?[因由]此[产產造引发發导導]|[为為]此|在此(?:情[况況形]|[时時期])|[这這]种?(?:情[况況形]|[时時])"
              + "|(?i:such (?!as\\b)|this |that |it (?!is\\b)|its |the (?:(?:latter|former) |(?:preceding|previous|foregoing) sentence\\b)|(?:in|of|for|on|by) (?:that|this|such) |therefore\\b|accordingly\\b)");

  /** What speaks of several, of which any may have been said before. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "[对對将將就把]?(?:[该該此][等类類些]|[上前]述|[这這]些|[它他她]们|它們|他們|她們|[两兩二]者)|(?i:(?:such|these|those) [a-z]+s\\b|(?:these|those|they|both) )");

  private Anaphora() {}

  /** Whether a sentence that stayed as it was stands behind another one that both texts have. */
  static boolean isOfOther(String oldText, String newText) {
    List<String> before = sentences(oldText);
    List<String> after = sentences(newText);
    for (int at = 1; at < after.size(); at++) {
      String sentence = after.get(at);
      int was = before.indexOf(sentence);
      if (was < 1 || was != before.lastIndexOf(sentence) || at != after.lastIndexOf(sentence)) {
        continue;
      }
      boolean several = SEVERAL.matcher(sentence).lookingAt();
      Set<String> old = Set.copyOf(before.subList(several ? 0 : was - 1, was));
      Set<String> now = Set.copyOf(after.subList(several ? 0 : at - 1, at));
      if (!old.equals(now)
          && after.containsAll(old)
          && before.containsAll(now)
          && (several || ONE.matcher(sentence).lookingAt())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = Sentences.end(text, from, text.length());
      String sentence = text.substring(from, to).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      from = to;
    }
    return sentences;
  }
}
