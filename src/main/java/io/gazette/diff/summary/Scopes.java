package io.gazette.diff.summary;

import io.gazette.text.Characters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds that a negation denies other words than it did, as where 可以不经通知 became 不可以经通知: as many of
 * them stand there, and each before something that was there already.
 */
final class Scopes {

  /** What is longer was rewritten. */
  private static final int LONGEST = 48;

  private Scopes() {}

  /**
   * Whether a negation of a change moved to another of its words.
   *
   * @param old the old text, of which a range changed
   * @param gone the negations in it
   * @param now the new text, of which another did
   * @param come the negations in it
   */
  static boolean areOther(
      String old,
      Sentences.Range changed,
      List<Sentences.Range> gone,
      String now,
      Sentences.Range news,
      List<Sentences.Range> come) {
    if (gone.isEmpty()
        || come.isEmpty()
        || Math.max(changed.to() - changed.from(), news.to() - news.from()) > LONGEST) {
      return false;
    }
    Set<String> was = denied(old, gone);
    Set<String> is = denied(now, come);
    return isFree(was, is, now, news, come) && isFree(is, was, old, changed, gone);
  }

  /** Whether something that one side denies stands in the other, and is not denied there. */
  private static boolean isFree(
      Set<String> own,
      Set<String> others,
      String text,
      Sentences.Range range,
      List<Sentences.Range> negations) {
    for (int at = range.from(); at <= range.to() && at < text.length(); at++) {
      int place = at;
      if (isBeginning(text, at)
          && negations.stream().noneMatch(each -> each.from() <= place && place < each.to())) {
        String word = word(text, at);
        if (own.contains(word) && !others.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words right behind some negations. */
  private static Set<String> denied(String text, List<Sentences.Range> negations) {
    Set<String> words = new HashSet<>();
    for (Sentences.Range negation : negations) {
      int at = negation.to();
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      words.add(word(text, at));
    }
    words.remove("");
    return words;
  }

  private static boolean isBeginning(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0
            || Characters.isHan(text.charAt(at))
            || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** A character of Chinese, or a word of letters. */
  private static String word(String text, int from) {
    int to = from;
    while (to < text.length()
        && Character.isLetterOrDigit(text.charAt(to))
        && !(to > from && Characters.isHan(text.charAt(to)))) {
      to++;
      if (Characters.isHan(text.charAt(from))) {
        break;
      }
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
