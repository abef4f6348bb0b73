package io.gazette.importer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy says of one third-party SDK.
 *
 * @param packages each package name on its own
 * @param values what is said otherwise, by field
 */
record SdkEntry(Passage name, List<Passage> packages, Map<SdkField, Passage> values) {

  SdkEntry {
    packages = List.copyOf(packages);
    values = Collections.unmodifiableMap(new EnumMap<>(values));
  }

  Optional<Passage> value(SdkField field) {
    return Optional.ofNullable(values.get(field));
  }

  /** The web address of its policy. */
  Optional<Passage> link() {
    return value(SdkField.LINK).flatMap(Links::first);
  }
}
