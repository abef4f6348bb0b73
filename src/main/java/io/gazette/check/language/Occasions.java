package io.gazette.check.language;

import io.gazette.text.ChineseScript;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** When a sentence says that something is done, and until when: 在您提交后, until the term ends. */
public final class Occasions {

  private static final Pattern WHEN =
      Pattern.compile(
          "(?<=在|于|自|从)[^，。；、在于自从]{3,20}?(?:[之以]?[前后]|时)"
              + "|(?<=在)[^，。；、在于自从]{2,20}?(?:期间|过程中)"
              + "|(?<=[存留放储][至到]|直到|直至)[^，。；、至到]{3,16}?(?=[，。；]|为止|$)"
              + "|(?i)\\b(?:when|whenever|once|until|unless|as soon as|after|before) [^,.;]{3,60}");

  private static final Pattern SMALL =
      Pattern.compile(
          "(?i)\\b(?:when|whenever|once|until|unless|as soon as|after|before|them|the|an?|you|your|our|we|they|their|it|its|is|are|was|were|be|been|has|have|had)\\b");

  /** What says in other words that people agreed. */
  private static final Pattern AGREED =
      Pattern.compile("同意|授权|许可|允许|(?i)\\b(?:consent|agree|permi|allow|accept|opt)\\w*");

  private static final int FEWEST_HAN = 3;

  private Occasions() {}

  /**
   * Whether two versions of a sentence say the same of quite another occasion, each in more than
   * one word: one word may only be another for the same.
   */
  public static boolean areOthers(String before, String now) {
    String old = ChineseScript.simplified(before);
    String words = ChineseScript.simplified(now);
    List<MatchResult> was = WHEN.matcher(old).results().toList();
    List<MatchResult> is = WHEN.matcher(words).results().toList();
    return was.size() == is.size()
        && rest(old, was).equals(rest(words, is))
        && IntStream.range(0, is.size())
            .anyMatch(at -> isOther(content(was.get(at).group()), content(is.get(at).group())));
  }

  /** Whether two cells, in a column of when something is done, say quite other times. */
  public static boolean areOtherTimes(String before, String now) {
    String old = content(ChineseScript.simplified(before));
    String words = content(ChineseScript.simplified(now));
    return (isPhrase(old) || isPhrase(words)) && Rewording.haveNone(old, words);
  }

  private static boolean isOther(String old, String now) {
    return isPhrase(old)
        && isPhrase(now)
        && !(AGREED.matcher(old).find() && AGREED.matcher(now).find())
        && Rewording.haveNone(old, now);
  }

  private static boolean isPhrase(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic)
        ? words.length() >= FEWEST_HAN
        : words.indexOf(' ') > 0;
  }

  private static String content(String words) {
    return SMALL.matcher(words).replaceAll(" ").strip().replaceAll(" {2,}", " ");
  }

  private static String rest(String sentence, List<MatchResult> found) {
    StringBuilder rest = new StringBuilder(sentence);
    for (int at = found.size() - 1; at >= 0; at--) {
      rest.delete(found.get(at).start(), found.get(at).end());
    }
    return rest.toString();
  }
}
