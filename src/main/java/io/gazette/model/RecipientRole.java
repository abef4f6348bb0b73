package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a recipient is towards the data: GDPR art. 4(8) and 26; PIPL art. 20, 21 and 23. */
public enum RecipientRole {
  /** Works on our instructions. */
  PROCESSOR,
  /** Decides together with us. */
  JOINT,
  /** Decides by itself. */
  INDEPENDENT;

  /** The name in YAML and JSON, e.g. {@code processor}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<RecipientRole> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(RecipientRole::id).toList();
  }
}
