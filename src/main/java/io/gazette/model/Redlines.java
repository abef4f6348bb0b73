package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which versions of a policy are compared with each other; always those that follow each other. */
public enum Redlines {
  /** No others. */
  NEIGHBOURS,
  /** And every earlier version with the one in effect. */
  TO_CURRENT,
  /** Every version with every later one. */
  ALL;

  /** The name in YAML, e.g. {@code to-current}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Redlines> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Redlines::id).toList();
  }
}
