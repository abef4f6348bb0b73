package io.gazette.check;

import io.gazette.model.PolicyVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A version with both its dates; the order is that of issue. */
record DatedVersion(
    PolicyVersion version, LocalDate issued, LocalDate effective, VersionPlaces places)
    implements Comparable<DatedVersion> {

  private static final Comparator<DatedVersion> BY_ISSUE =
      Comparator.comparing(DatedVersion::issued)
          .thenComparing(DatedVersion::effective)
          .thenComparing(DatedVersion::id);

  static Optional<DatedVersion> of(PolicyVersion version, VersionPlaces places) {
    return version
        .issued()
        .flatMap(
            issued ->
                version
                    .effective()
                    .map(effective -> new DatedVersion(version, issued, effective, places)));
  }

  String id() {
    return version.id();
  }

  @Override
  public int compareTo(DatedVersion other) {
    return BY_ISSUE.compare(this, other);
  }
}
