package io.gazette.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who gives an app a permission, and when. */
public enum Grant {
  /** The person is asked while the app runs (Android dangerous, HarmonyOS user_grant, iOS keys). */
  RUNTIME,

  /** The person gives it on a page of the system settings (Android special app access). */
  SETTINGS,

  /** The system gives it at installation, without asking. */
  INSTALL,

  /** Only apps of the system or of the same signer get it. */
  SYSTEM;

  /** The name in data files, e.g. {@code runtime}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Grant> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Grant::id).toList();
  }
}
