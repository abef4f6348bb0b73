package io.gazette.vocabulary;

import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Platform;
import java.util.Optional;

/**
 * What a platform or a vendor says of one of its permissions.
 *
 * @param name as it stands in a manifest; case matters
 * @param level what the platform calls its protection: {@code dangerous}, {@code normal}, {@code
 *     signature} and {@code internal} on Android (the base level), {@code normal} and {@code
 *     system_basic} on HarmonyOS, {@code usage-description} for a key of Info.plist, {@code vendor}
 *     where the definition is not public
 * @param grant who gives it
 * @param since the first version that knows it, e.g. {@code API 33} or {@code iOS 14.0}, where
 *     known
 * @param deprecated the version that deprecates it, where known
 * @param displayNames what people call it; empty for permissions that only the system gets
 * @param source where the facts come from
 */
public record PermissionFact(
    Platform platform,
    String name,
    String level,
    Grant grant,
    Optional<String> since,
    Optional<String> deprecated,
    Localized<String> displayNames,
    String source) {

  /** Whether the person decides about it, so that a policy must say what refusing does. */
  public boolean isUserGranted() {
    return grant == Grant.RUNTIME || grant == Grant.SETTINGS;
  }

  /** What a reader calls it; the name in the manifest where nobody does. */
  public String displayName(Language language) {
    return displayNames.isEmpty() ? name : Names.in(language, displayNames);
  }

  PermissionFact named(String other) {
    return new PermissionFact(
        platform, other, level, grant, since, deprecated, displayNames, source);
  }
}
