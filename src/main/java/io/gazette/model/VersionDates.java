package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a version and where they were written, so that a finding can point there.
 *
 * @param issued when it was published; empty for a draft
 * @param updated when the text was last edited, where that differs from {@code issued}
 * @param effective the first day on which it applies, in the site's time zone; empty only for a
 *     draft
 * @param withdrawn the day from which a version that was announced will never take effect
 * @param file where the file begins in which they are written
 */
public record VersionDates(
    Optional<Located<LocalDate>> issued,
    Optional<Located<LocalDate>> updated,
    Optional<Located<LocalDate>> effective,
    Optional<Located<LocalDate>> withdrawn,
    SourcePosition file) {

  /** The days of a version that nobody withdrew. */
  public VersionDates(
      Optional<Located<LocalDate>> issued,
      Optional<Located<LocalDate>> updated,
      Optional<Located<LocalDate>> effective,
      SourcePosition file) {
    this(issued, updated, effective, Optional.empty(), file);
  }

  /** Where the day of issue stands, or the file in which it is missing. */
  public SourcePosition issuedPosition() {
    return issued.map(Located::position).orElse(file);
  }

  /** Where the effective date stands, or the file in which it is missing. */
  public SourcePosition effectivePosition() {
    return effective.map(Located::position).orElse(file);
  }
}
