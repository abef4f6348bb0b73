package io.gazette.diagnostic;

/** How grave a diagnostic is; only an {@link #ERROR} stops a build. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
