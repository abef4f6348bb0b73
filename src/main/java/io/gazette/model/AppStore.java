package io.gazette.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A store from which people install apps, and with which these are registered. */
public enum AppStore {
  GOOGLE_PLAY,
  APP_STORE,
  HUAWEI,
  HONOR,
  XIAOMI,
  OPPO,
  VIVO,
  TENCENT,
  SAMSUNG;

  /** The name in YAML, e.g. {@code google-play}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<AppStore> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(AppStore::id).toList();
  }
}
