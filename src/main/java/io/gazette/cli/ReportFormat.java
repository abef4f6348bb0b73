package io.gazette.cli;

import io.gazette.findings.FindingsFormat;
import java.util.Optional;

/** How {@code gazette check} and {@code gazette build} tell what they find. */
enum ReportFormat {
  TEXT(Optional.empty()),
  JSON(Optional.of(FindingsFormat.JSON)),
  SARIF(Optional.of(FindingsFormat.SARIF)),
  JUNIT(Optional.of(FindingsFormat.JUNIT)),
  HTML(Optional.of(FindingsFormat.HTML));

  private final Optional<FindingsFormat> forPrograms;

  ReportFormat(Optional<FindingsFormat> forPrograms) {
    this.forPrograms = forPrograms;
  }

  /** Empty for people. */
  Optional<FindingsFormat> forPrograms() {
    return forPrograms;
  }
}
