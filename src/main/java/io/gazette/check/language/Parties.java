package io.gazette.check.language;

import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Companies and authorities that a sentence and its translation name. A name may be left out, or be
 * “they”; but where each language names somebody whom the other does not, they are not the same.
 * Which names are one stands in a file beside this class.
 */
final class Parties {

  private static final List<String[]> ROWS = TabbedRows.beside(Parties.class, "parties.tsv");
  private static final Sought CHINESE = sought(1, "%s");
  private static final Sought ENGLISH = sought(2, "\\b(?:%s)\\b");

  /** A name in Latin letters in the midst of Chinese, which no translation changes. */
  private static final Pattern LATIN = Pattern.compile("(?<![\\w“「])[A-Z][A-Za-z]{3,20}(?!\\w)");

  private Parties() {}

  /** One pattern with a group for each of them. */
  private static Sought sought(int column, String frame) {
    Pattern all =
        Pattern.compile(
            frame.formatted(
                ROWS.stream()
                    .map(row -> "(" + row[column] + ")")
                    .collect(Collectors.joining("|"))));
    return column == 1 ? Sought.learning(all) : Sought.learningWords(all);
  }

  /** Whether a sentence and its translation name others. */
  static boolean areOthers(String chinese, String english) {
    Set<Integer> here = in(chinese, CHINESE);
    here.addAll(in(chinese, ENGLISH));
    Set<Integer> there = in(english, ENGLISH);
    return here.stream()
            .filter(one -> !there.contains(one))
            .anyMatch(
                one ->
                    there.stream()
                        .anyMatch(
                            other ->
                                !here.contains(other)
                                    && ROWS.get(one)[0].equals(ROWS.get(other)[0])))
        || (here.equals(there) && ProperNames.areOthers(latin(chinese), english, chinese));
  }

  private static Set<Integer> in(String sentence, Sought sought) {
    Set<Integer> rows = new HashSet<>();
    Sought.Matches found = sought.in(sentence);
    while (found.find()) {
      Matcher match = found.match();
      for (int group = 1; group <= match.groupCount(); group++) {
        if (match.start(group) >= 0) {
          rows.add(group - 1);
        }
      }
    }
    return rows;
  }

  private static Set<String> latin(String chinese) {
    return LATIN.matcher(chinese).results().map(found -> found.group()).collect(Collectors.toSet());
  }
}
