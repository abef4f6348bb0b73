package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When a person is asked for a permission. */
public enum AskedWhen {
  /** When a function needs it. */
  ON_USE,
  /** At the first start of the app. */
  AT_START,
  /** While the app is installed. */
  AT_INSTALL,
  /** Never: the system grants it without asking. */
  NEVER;

  /** The name in YAML and JSON, e.g. {@code on-use}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<AskedWhen> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(AskedWhen::id).toList();
  }
}
