package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a change that needs consent touches (PIPL art. 14, 17, 22, 23, 29 and 39). */
public enum ChangeReason {
  PURPOSE,
  DATA_TYPES,
  RECIPIENTS,
  RIGHTS,
  CONTROLLER,
  CONTACT,
  TRANSFER;

  /** The name in YAML and Markdown, e.g. {@code data-types}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ChangeReason> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(ChangeReason::id).toList();
  }
}
