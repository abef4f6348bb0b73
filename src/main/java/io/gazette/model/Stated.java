package io.gazette.model;

import java.util.Optional;

/**
 * What a row of a list says in one of its fields: a value, expressly none, or nothing at all.
 *
 * <p>The difference matters: readers are told “none” only where somebody wrote {@code none}; what
 * was left out is a finding for the checks.
 */
public sealed interface Stated<T> {

  record Value<T>(T get) implements Stated<T> {}

  /** {@code none}; of a vendor {@code unknown}. */
  record None<T>() implements Stated<T> {}

  record Nothing<T>() implements Stated<T> {}

  static <T> Stated<T> of(T value) {
    return new Value<>(value);
  }

  static <T> Stated<T> none() {
    return new None<>();
  }

  static <T> Stated<T> nothing() {
    return new Nothing<>();
  }

  default Optional<T> value() {
    return this instanceof Value<T> stated ? Optional.of(stated.get()) : Optional.empty();
  }

  /** This, or what another says where this says nothing. */
  default Stated<T> or(Stated<T> other) {
    return isStated() ? this : other;
  }

  /** Whether somebody said something, if only that there is none. */
  default boolean isStated() {
    return !(this instanceof Nothing<T>);
  }
}
