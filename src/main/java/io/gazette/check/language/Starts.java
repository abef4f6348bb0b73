package io.gazette.check.language;

import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * From which event a period runs: 自交易结束之日起 is not “from the end of the business relationship”.
 * Which words name one event stands in a file beside this class.
 */
final class Starts {

  private static final List<String[]> ROWS = TabbedRows.beside(Starts.class, "starts.tsv");

  private static final Pattern CHINESE = events(0, "%s");
  private static final Pattern ENGLISH = events(1, "(?i)\\b(?:%s)\\b");

  private static final Pattern FROM_CHINESE =
      Pattern.compile("[自从于][^，。；、]{1,24}?(?:之?日|之?时|当[天日])?(?:开始计?算?)?起(?!诉|草|来|初|诉讼)");
  private static final Sought FROM_ENGLISH =
      Sought.learningWords(
          Pattern.compile(
              "(?i)\\b(?:from|since|after|of (?:\\w{3,12}ing|the (?:day|date|end|completion|receipt)))\\b(?! (?:you|us|our|your|the (?:list|app|page|device|server|album|third|rest|following))\\b)[^.;,]{1,60}"));

  /** What else may stand for an event in English, by its row. */
  private static final Map<Integer, Pattern> LOOSELY =
      IntStream.range(0, ROWS.size())
          .filter(row -> ROWS.get(row).length > 2)
          .boxed()
          .collect(
              Collectors.toMap(
                  row -> row, row -> Pattern.compile("(?i)\\b(?:" + ROWS.get(row)[2] + ")")));

  private static final String STOPS = "，。；";

  private Starts() {}

  private static Pattern events(int column, String frame) {
    return Pattern.compile(
        frame.formatted(
            ROWS.stream().map(row -> "(" + row[column] + ")").collect(Collectors.joining("|"))));
  }

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
    Set<Integer> here = in(CHINESE, from.group());
    Set<Integer> there = in(ENGLISH, beginning);
    if (from.find() || to.find() || here.isEmpty() || there.isEmpty()) {
      return false;
    }
    here.removeAll(in(ENGLISH, english));
    here.removeIf(row -> isLoosely(row, beginning));
    there.removeAll(in(CHINESE, part));
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

  private static Set<Integer> in(Pattern events, String words) {
    Set<Integer> found = new HashSet<>();
    Matcher match = events.matcher(words);
    while (match.find()) {
      IntStream.rangeClosed(1, match.groupCount())
          .filter(group -> match.start(group) >= 0)
          .forEach(group -> found.add(group - 1));
    }
    return found;
  }

  private static boolean isLoosely(int row, String english) {
    return Optional.ofNullable(LOOSELY.get(row))
        .filter(words -> words.matcher(english).find())
        .isPresent();
  }
}
