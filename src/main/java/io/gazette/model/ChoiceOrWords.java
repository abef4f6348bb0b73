package io.gazette.model;

import java.util.List;

/**
 * What a field says by known words, or else in free ones.
 *
 * @param choices empty where there are words
 * @param words empty where there are choices
 */
public record ChoiceOrWords<E extends Choice>(List<E> choices, Localized<String> words) {

  public ChoiceOrWords {
    choices = List.copyOf(choices);
  }

  public static <E extends Choice> ChoiceOrWords<E> of(List<E> choices) {
    return new ChoiceOrWords<>(choices, Localized.empty());
  }

  public static <E extends Choice> ChoiceOrWords<E> of(Localized<String> words) {
    return new ChoiceOrWords<>(List.of(), words);
  }
}
