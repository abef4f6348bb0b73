package io.gazette.check.language;

import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A sentence and what became of it in another version.
 *
 * @param before as it was
 * @param now what stands for it
 */
public record Rewording(String before, String now) {

  /** Less alike, two sentences are about different things. */
  private static final double ALIKE = 0.6;

  /** With less in common, what stands for a sentence says quite another thing. */
  private static final double APART = 0.3;

  /** And with fewer of its words. */
  private static final double FEW_WORDS = 0.45;

  /** More sentences of one clause are not compared each with each. */
  private static final int MOST = 40;

  private static final int LONGEST = 1_000;

  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_STEM = 4;

  private record Candidate(int before, int now, double alike) {}

  /** Pairs of sentences that are about the same thing, each sentence in one pair at most. */
  public static List<Rewording> of(List<String> before, List<String> now) {
    if (before.size() == 1 && now.size() == 1) {
      return List.of(new Rewording(before.get(0), now.get(0)));
    }
    List<Map<String, Integer>> old =
        before.stream().limit(MOST).map(each -> pairs(SameWords.in(each))).toList();
    List<Map<String, Integer>> fresh =
        now.stream().limit(MOST).map(each -> pairs(SameWords.in(each))).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      for (int j = 0; j < fresh.size(); j++) {
        double alike = alike(old.get(i), fresh.get(j));
        if (alike >= ALIKE) {
          candidates.add(new Candidate(i, j, alike));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::alike).reversed());
    boolean[] taken = new boolean[old.size()];
    boolean[] given = new boolean[fresh.size()];
    List<Rewording> rewordings = new ArrayList<>();
    for (Candidate each : candidates) {
      if (!taken[each.before()] && !given[each.now()]) {
        taken[each.before()] = true;
        given[each.now()] = true;
        rewordings.add(new Rewording(before.get(each.before()), now.get(each.now())));
      }
    }
    return rewordings;
  }

  /** Whether both are about the same thing. */
  public boolean isAlike() {
    return alike() >= ALIKE;
  }

  /** How much the two have in common, from 0 to 1. */
  public double alike() {
    return alike(before, now);
  }

  /** The two with one word for all that mean the same. */
  public Rewording inSameWords() {
    return new Rewording(SameWords.in(before), SameWords.in(now));
  }

  /**
   * Whether another sentence stands in the place of this one, which is gone: neither says as much
   * as half of what the other does, and no number of the one is in the other.
   */
  public boolean isApart() {
    return alike() < APART
        && common(before, now) < FEW_WORDS
        && common(now, before) < FEW_WORDS
        && Facts.in(before).stream()
            .noneMatch(fact -> Facts.in(now).stream().anyMatch(fact::isSame));
  }

  /** Whether each says about half of what the other does, in whatever order. */
  public boolean isAkin() {
    return common(before, now) >= FEW_WORDS && common(now, before) >= FEW_WORDS;
  }

  /** How much of a sentence stands in some words, from 0 to 1: in pairs of neighbouring words. */
  public static double kept(String sentence, String words) {
    return kept(neighbours(sentence), neighbours(words));
  }

  /** The same of what was counted before. */
  public static double kept(Map<String, Integer> sentence, Map<String, Integer> words) {
    return (double) common(sentence, words) / Math.max(1, count(sentence));
  }

  /** How often each two neighbouring words stand in a text. */
  public static Map<String, Integer> neighbours(String text) {
    Map<String, Integer> pairs = new HashMap<>();
    String last = "";
    for (String word : words(text)) {
      if (!last.isEmpty()) {
        pairs.merge(last + ' ' + word, 1, Integer::sum);
      }
      last = word;
    }
    return pairs;
  }

  /**
   * How many of a sentence's words stand in some words, from 0 to 1, in whatever form and order.
   */
  public static double common(String sentence, String words) {
    return common(sentence, stemsOf(words));
  }

  /** The same of words by their {@linkplain #stemsOf beginnings}. */
  public static double common(String sentence, Set<String> others) {
    Set<String> own = stemsOf(sentence);
    return (double) own.stream().filter(others::contains).count() / Math.max(1, own.size());
  }

  /** Whether all words of some stand in others, in whatever form and order. */
  public static boolean hasAll(String words, String others) {
    Set<String> said = Set.copyOf(words(others));
    return stemsOf(others).containsAll(stemsOf(words))
        && words(words).stream()
            .allMatch(word -> word.length() >= SHORTEST_STEM || said.contains(word));
  }

  /** Whether no word of some stands in others; of Chinese, no two characters. */
  static boolean haveNone(String words, String others) {
    return words.codePoints().anyMatch(Character::isIdeographic)
        ? alike(words, others) == 0
        : Collections.disjoint(stemsOf(words), stemsOf(others));
  }

  /** The words of a text by their beginnings, without the small ones; of Chinese each character. */
  public static Set<String> stemsOf(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : words(text)) {
      if (Characters.isHan(word.charAt(0))) {
        stems.add(word);
      } else if (word.length() >= SHORTEST_STEM) {
        stems.add(word.substring(0, Math.min(LONGEST_STEM, word.length())));
      }
    }
    return stems;
  }

  /** A Han character counts as a word. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  /** Where the word at a place ends; the place if there is none. */
  private static int wordEnd(String text, int from) {
    if (Characters.isHan(text.charAt(from))) {
      return from + 1;
    }
    int end = from;
    while (end < text.length()
        && Character.isLetterOrDigit(text.charAt(end))
        && !Characters.isHan(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** How much two texts have in common, from 0 to 1. */
  static double alike(String text, String other) {
    return alike(pairs(text), pairs(other));
  }

  /** How often each two neighbouring characters stand in a sentence. */
  private static Map<String, Integer> pairs(String sentence) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int at = 0; at + 1 < Math.min(sentence.length(), LONGEST); at++) {
      pairs.merge(sentence.substring(at, at + 2), 1, Integer::sum);
    }
    return pairs;
  }

  private static double alike(Map<String, Integer> pairs, Map<String, Integer> others) {
    return 2.0 * common(pairs, others) / Math.max(1, count(pairs) + count(others));
  }

  private static int common(Map<String, Integer> pairs, Map<String, Integer> others) {
    int common = 0;
    for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
      common += Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0));
    }
    return common;
  }

  private static int count(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }
}
