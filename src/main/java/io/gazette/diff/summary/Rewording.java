package io.gazette.diff.summary;

import io.gazette.text.Characters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether words that went and words that came may be two ways to say the same. */
final class Rewording {

  /** One Han character, however often, is a particle or a slip of the pen; two are a word. */
  private static final int MOST_HAN = 1;

  private static final int STEM = 4;

  /** What joins and points, and says nothing by itself; longer ones first. */
  private static final Pattern SMALL_HAN =
      Pattern.compile(
          "为了|為了|以及|或者|并且|並且|而且|如果|若是|例如|比如|譬如|根据|根據|依据|依據|按照|依照|遵照|通过|通過|经由|經由|其中|上述|前述"
              + "|下列|以下|如下|相关|相關|有关|有關|我们|我們|您的|他们|他們|它们|它們|这些|這些|该等|該等|此等|其他|其它|进行|進行|予以|加以"
              + "|对于|對於|关于|關於|由于|由於|因此|所以|但是|然而|同时|同時|从而|從而|来自|來自|包括|包含|即可|方可|时候|時候|情况下|情況下"
              + "|帐号|账号|帳號|賬號|登录|登陆|登入");

  private static final Pattern WORD = Pattern.compile("[a-z][a-z'’-]*", Pattern.CASE_INSENSITIVE);

  private static final Set<String> SMALL_WORDS =
      Set.copyOf(
          List.of(
              ("a an the of to in on at by for from with and or as is are was were be been being it its this that these"
                      + " those which who whom whose we us our you your they them their he she his her if when where while"
                      + " then so such any all each other also only both either more most than into upon under over"
                      + " about out up per do does did has have had having i me my  same including include includes"
                      + " e g i.e etc via through because since however therefore please")
                  .split(" +")));

  private Rewording() {}

  /** Whether one side has words that the other has not, and that are more than small words. */
  static boolean saysMore(CharSequence gone, CharSequence come) {
    return saysMoreInHan(gone, come) || saysMoreInWords(gone, come);
  }

  private static boolean saysMoreInHan(CharSequence gone, CharSequence come) {
    Map<Integer, Integer> balance = new HashMap<>();
    count(gone, -1, balance);
    count(come, 1, balance);
    int left = 0;
    int added = 0;
    for (int count : balance.values()) {
      left += count < 0 ? 1 : 0;
      added += count > 0 ? 1 : 0;
    }
    return left > MOST_HAN || added > MOST_HAN;
  }

  private static void count(CharSequence text, int by, Map<Integer, Integer> balance) {
    SMALL_HAN
        .matcher(text)
        .replaceAll("")
        .codePoints()
        .filter(Characters::isHan)
        .forEach(c -> balance.merge(c, by, Integer::sum));
  }

  private static boolean saysMoreInWords(CharSequence gone, CharSequence come) {
    Set<String> old = words(gone);
    Set<String> now = words(come);
    return hasMore(old, now) || hasMore(now, old);
  }

  private static boolean hasMore(Set<String> words, Set<String> others) {
    return words.stream().anyMatch(word -> others.stream().noneMatch(other -> alike(word, other)));
  }

  /** Forms of one word begin alike: process, processing; personalise, personalize. */
  private static boolean alike(String word, String other) {
    int common = Math.min(STEM, Math.min(word.length(), other.length()));
    return word.regionMatches(0, other, 0, common)
        && Math.abs(word.length() - other.length()) <= STEM;
  }

  private static Set<String> words(CharSequence text) {
    List<String> all =
        WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
    Set<String> words = new TreeSet<>(all);
    words.removeAll(SMALL_WORDS);
    words.removeIf(word -> word.length() < 2);
    return words;
  }
}
