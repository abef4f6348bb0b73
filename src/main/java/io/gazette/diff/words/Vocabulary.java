package io.gazette.diff.words;

import java.util.HashMap;
import java.util.Map;

/** Numbers strings, equal ones equally, so that they compare as numbers from then on. */
public final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();

  public int number(String word) {
    Integer known = numbers.putIfAbsent(word, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  int size() {
    return numbers.size();
  }
}
