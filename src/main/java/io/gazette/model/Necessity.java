package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a function works without a piece of data (PIPL art. 16; App 认定方法). */
public enum Necessity {
  REQUIRED,
  OPTIONAL;

  /** The name in YAML and JSON, e.g. {@code required}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Necessity> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Necessity::id).toList();
  }
}
