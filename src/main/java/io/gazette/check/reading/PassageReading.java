package io.gazette.check.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a rule reads from the words of a passage, worked out once for each wording: the versions of
 * a policy have most of their passages in common.
 *
 * @param <T> what is read; never null
 */
public final class PassageReading<T> {

  private final Function<String, T> read;
  private final Map<String, T> known = new HashMap<>();

  /**
   * A reading of which nothing is known yet.
   *
   * @param read depends on nothing but the words
   */
  public PassageReading(Function<String, T> read) {
    this.read = read;
  }

  /** Of the words of a passage. */
  public T of(Passage passage) {
    return of(passage.words());
  }

  /** Of words that are made of those of a passage. */
  public T of(String words) {
    return known.computeIfAbsent(words, read);
  }
}
