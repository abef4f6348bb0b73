package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a product runs. */
public enum Platform {
  ANDROID,
  IOS,
  HARMONYOS,
  WEB,
  WINDOWS,
  MACOS,
  LINUX,
  MINI_PROGRAM,
  TV;

  /** The name in YAML and Markdown, e.g. {@code ios}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Platform> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Platform::id).toList();
  }
}
