package io.gazette.cli;

/** What {@code gazette export} writes. */
enum ExportFormat {
  PDF,
  /** For translators. */
  XLIFF
}
