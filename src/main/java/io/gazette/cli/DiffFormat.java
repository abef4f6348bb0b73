package io.gazette.cli;

/** How {@code gazette diff} prints. */
enum DiffFormat {
  TEXT,
  JSON,
  HTML
}
