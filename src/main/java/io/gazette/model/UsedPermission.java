package io.gazette.model;

import java.util.Optional;

/**
 * A permission that a third party uses: by its name on the platform, or in free words.
 *
 * @param value empty where there are words
 * @param words empty where there is a value
 */
public record UsedPermission(Optional<PermissionValue> value, Localized<String> words) {

  public static UsedPermission of(PermissionValue value) {
    return new UsedPermission(Optional.of(value), Localized.empty());
  }

  public static UsedPermission of(Localized<String> words) {
    return new UsedPermission(Optional.empty(), words);
  }
}
