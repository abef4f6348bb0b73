package io.gazette.check.language;

import io.gazette.text.TabbedRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The provinces and cities of China that a sentence and its translation name. A translation may
 * leave one out or add one, as addresses do; where each names one that the other does not, or one
 * does in the place of what the other names again, they are not the same. Their names stand in a
 * file beside this class.
 */
final class Cities {

  /** Cities by a name of theirs: 苏州 and 宿州 are both Suzhou. */
  private static final Map<String, Set<Integer>> NAMES = names();

  /** The names by the two characters with which they begin, the longest first. */
  private static final Map<String, List<String>> BY_BEGINNING =
      NAMES.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .collect(Collectors.groupingBy(name -> name.substring(0, 2)));

  private Cities() {}

  private static Map<String, Set<Integer>> names() {
    Map<String, Set<Integer>> names = new HashMap<>();
    List<String[]> rows = TabbedRows.beside(Cities.class, "places.tsv");
    for (int row = 0; row < rows.size(); row++) {
      for (String cell : rows.get(row)) {
        for (String name : cell.split("\\|", -1)) {
          names.computeIfAbsent(name, any -> new HashSet<>()).add(row);
        }
      }
    }
    return names;
  }

  /**
   * Whether each of two sentences names a place that the other does not name, or one does and both
   * name as many: the court of Wuxi and the authority of Changzhou, where the other has Wuxi twice.
   */
  static boolean areOthers(String chinese, String english) {
    List<Set<Integer>> here = in(chinese);
    if (here.isEmpty()) {
      return false;
    }
    List<Set<Integer>> there = in(english.replace('’', '\''));
    boolean anyHere = isAnyAlone(here, there);
    boolean anyThere = isAnyAlone(there, here);
    return (anyHere && anyThere) || (here.size() == there.size() && (anyHere || anyThere));
  }

  private static boolean isAnyAlone(List<Set<Integer>> some, List<Set<Integer>> others) {
    Set<Integer> all = others.stream().flatMap(Collection::stream).collect(Collectors.toSet());
    return some.stream().anyMatch(cities -> cities.stream().noneMatch(all::contains));
  }

  /** For each name in a sentence the cities that have it. */
  private static List<Set<Integer>> in(String sentence) {
    List<Set<Integer>> found = new ArrayList<>();
    for (int at = 0; at + 1 < sentence.length(); at++) {
      if (mayBegin(sentence, at)) {
        for (String name : BY_BEGINNING.getOrDefault(sentence.substring(at, at + 2), List.of())) {
          if (sentence.startsWith(name, at) && ends(sentence, at + name.length())) {
            found.add(NAMES.getOrDefault(name, Set.of()));
            at += name.length() - 1;
            break;
          }
        }
      }
    }
    return found;
  }

  /** Chinese names stand anywhere, those of English at the beginning of words. */
  private static boolean mayBegin(String sentence, int at) {
    char first = sentence.charAt(at);
    return Character.isIdeographic(first)
        || (Character.isUpperCase(first) && (at == 0 || !isLetter(sentence.charAt(at - 1))));
  }

  private static boolean ends(String sentence, int at) {
    return at >= sentence.length()
        || !isLetter(sentence.charAt(at - 1))
        || !isLetter(sentence.charAt(at));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && !Character.isIdeographic(c);
  }
}
