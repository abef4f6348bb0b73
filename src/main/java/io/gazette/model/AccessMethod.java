package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a third party comes by the data (MIIT 信管函〔2021〕292号 asks for it). */
public enum AccessMethod {
  /** Code of the third party inside the app. */
  SDK,
  /** A page of the third party inside the app. */
  H5,
  /** Our server hands it over. */
  SERVER;

  /** The name in YAML and JSON, e.g. {@code h5}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<AccessMethod> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(AccessMethod::id).toList();
  }
}
