package io.gazette.diff.summary;

import io.gazette.text.TabbedRows;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of which one is not the other, by which headings and the words before lists part what they
 * stand above: 工作日 and 周末, required and optional.
 */
final class Alternatives {

  private static final List<Pattern> GROUPS =
      TabbedRows.beside(Alternatives.class, "alternatives.tsv").stream()
          .map(Alternatives::group)
          .toList();

  private Alternatives() {}

  /** Each word of a group is one group of the pattern; of those at one place the longest. */
  private static Pattern group(String[] words) {
    return Pattern.compile(
        Arrays.stream(words)
            .map(word -> "(" + word + ")")
            .collect(
                Collectors.joining("|", "(?i)(?<![\\p{IsLatin}不非未])(?:", ")(?![\\p{IsLatin}])")));
  }

  /** Whether the one names something and the other what is not that. */
  static boolean areIn(String one, String other) {
    return GROUPS.stream()
        .anyMatch(
            group -> {
              Set<Integer> here = named(group, one);
              Set<Integer> there = named(group, other);
              return here.size() == 1 && there.size() == 1 && !here.equals(there);
            });
  }

  private static Set<Integer> named(Pattern group, String words) {
    Set<Integer> found = new HashSet<>();
    group.matcher(words).results().forEach(match -> found.add(number(match)));
    return found;
  }

  private static int number(MatchResult match) {
    int number = 1;
    while (match.group(number) == null) {
      number++;
    }
    return number;
  }
}
