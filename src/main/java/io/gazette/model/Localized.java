package io.gazette.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One value a language, in the order in which the site declares its languages.
 *
 * @param byLanguage never reordered, so that iteration may reach output bytes
 */
public record Localized<T>(Map<Language, T> byLanguage) {

  public Localized {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  public static <T> Localized<T> empty() {
    return new Localized<>(Map.of());
  }

  public List<Language> languages() {
    return List.copyOf(byLanguage.keySet());
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  public Optional<T> find(Language language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /**
   * The value for a language that is known to have one.
   *
   * @throws IllegalArgumentException if there is none, which is a bug of the caller
   */
  public T get(Language language) {
    return find(language)
        .orElseThrow(
            () -> new IllegalArgumentException("no value for " + language + " in " + languages()));
  }

  /** The value for a language, or else that of the first language that has one. */
  public T nearest(Language language) {
    return find(language).orElseGet(() -> byLanguage.values().iterator().next());
  }

  public <R> Localized<R> map(Function<? super T, ? extends R> function) {
    Map<Language, R> mapped = new LinkedHashMap<>();
    byLanguage.forEach((language, value) -> mapped.put(language, function.apply(value)));
    return new Localized<>(mapped);
  }
}
