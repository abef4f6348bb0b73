package io.gazette.check;

import io.gazette.diagnostic.SourcePosition;

/**
 * Where the dates of a version were written, so that a finding can point there.
 *
 * @param start of the version's file, for what was not written at all
 * @param issued of the day of issue, or {@code start} if there is none
 * @param effective of the effective date, or {@code start} if there is none
 * @param change of the level of the change, or {@code start} if it is not written
 */
public record VersionPlaces(
    SourcePosition start, SourcePosition issued, SourcePosition effective, SourcePosition change) {

  /** For a version of which only the file is known. */
  public static VersionPlaces of(SourcePosition start) {
    return new VersionPlaces(start, start, start, start);
  }
}
