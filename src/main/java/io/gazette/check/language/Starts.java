package io.gazette.check.language;

import io.gazette.text.Sought;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From which event a period runs: 自交易结束之日起 is not “from the end of the business relationship”.
 * Which words name one event stands in a file beside this class.
 */
final class Starts {

  private static final NameRows EVENTS = NameRows.beside(Starts.class, "starts.tsv", 0);

  private static final Pattern FROM_CHINESE =
      Pattern.compile("[自从于][^，。；、]{1,24}?(?:之?日|之?时|当[天日])?(?:开始计?算?)?起(?!诉|草|来|初|诉讼)");
  private static final Sought FROM_ENGLISH =
      Sought.learningWords(
          Pattern.compile(
              "(?i)\\b(?:from|since|after|of (?:\\w{3,12}ing|the (?:day|date|end|completion|receipt)))\\b(?! (?:you|us|our|your|the (?:list|app|page|device|server|album|third|rest|following))\\b)[^.;,]{1,60}"));

  private static final String STOPS = "，。；";

  private Starts() {}

  /** Whether a period runs from another event in the translation. */
  static boolean areOthers(String chinese, String english) {
    if (chinese.indexOf('起') < 0) {
      return false;
    }
    Matcher from = FROM_CHINESE.matcher(chinese);
    if (!from.find()) {
      return false;
    }
    Sought.Matches to = FROM_ENGLISH.in(english);
    if (!to.find()) {
      return false;
    }
    String beginning = to.match().group();
    String part = part(chinese, from.start(), from.end());
    Set<Integer> here = EVENTS.inChinese(from.group());
    Set<Integer> there = EVENTS.inEnglish(beginning);
    if (from.find() || to.find() || here.isEmpty() || there.isEmpty()) {
      return false;
    }
    here.removeAll(EVENTS.inEnglish(english));
    here.removeIf(row -> EVENTS.isLoosely(row, beginning));
    there.removeAll(EVENTS.inChinese(part));
    return !here.isEmpty() && !there.isEmpty();
  }

  /** What stands between the commas around some words. */
  private static String part(String sentence, int from, int to) {
    int start = from;
    while (start > 0 && STOPS.indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    int end = to;
    while (end < sentence.length() && STOPS.indexOf(sentence.charAt(end)) < 0) {
      end++;
    }
    return sentence.substring(start, end);
  }
}
