package io.gazette.model;

import java.util.Optional;

/**
 * What a policy's publisher says of the product and no text tells: some checks depend on it, and
 * are silent where nothing is said.
 *
 * @param children whether it admits children under 14
 * @param people how many people's data is handled
 * @param transferAbroad whether data leaves the country in which it is collected
 */
public record ProductFacts(
    Optional<Boolean> children, Optional<Integer> people, Optional<Boolean> transferAbroad) {

  /** From so many people on, the officer for the protection of their data is named (CAC). */
  public static final int MANY = 1_000_000;

  public static final ProductFacts UNSAID =
      new ProductFacts(Optional.empty(), Optional.empty(), Optional.empty());
}
