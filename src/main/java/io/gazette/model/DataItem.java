package io.gazette.model;

import java.util.List;
import java.util.Optional;

/**
 * A type of personal data as a row of a list names it.
 *
 * @param type the id in the vocabulary; empty for free words
 * @param name what readers are told, in each language of the policy
 * @param sensitive under PIPL art. 28 and GB/T 45574-2025, or because the row says so
 * @param necessity where the row tells it
 * @param platforms where it is collected; empty for all of the row's
 */
public record DataItem(
    Optional<String> type,
    Localized<String> name,
    boolean sensitive,
    Optional<Necessity> necessity,
    List<Platform> platforms) {

  public DataItem {
    platforms = List.copyOf(platforms);
  }
}
