package io.gazette.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a type is sensitive personal information in the sense of PIPL article 28. */
public enum Sensitivity {
  /** On no list that Gazette knows. */
  ORDINARY,

  /**
   * Not on the list of GB/T 45574-2025, but it can be sensitive: an older list has it, the list
   * makes it depend on the circumstances, or the general clause of article 28 may reach it.
   */
  CONTEXTUAL,

  /** Named by PIPL article 28 itself or on the list of GB/T 45574-2025. */
  SENSITIVE;

  /** The name in data files, e.g. {@code contextual}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Sensitivity> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Sensitivity::id).toList();
  }
}
