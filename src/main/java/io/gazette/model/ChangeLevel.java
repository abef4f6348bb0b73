package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a version changes for readers, from least to most: what an app must do about it. */
public enum ChangeLevel {
  EDITORIAL,
  NOTICE,
  CONSENT,
  SEPARATE_CONSENT;

  /** Whether readers must agree before the change applies to them. */
  public boolean needsConsent() {
    return compareTo(CONSENT) >= 0;
  }

  /** Whether readers must be told before the change takes effect. */
  public boolean needsNotice() {
    return compareTo(NOTICE) >= 0;
  }

  /** The name in YAML and Markdown, e.g. {@code notice}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ChangeLevel> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(ChangeLevel::id).toList();
  }
}
