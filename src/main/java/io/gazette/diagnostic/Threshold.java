package io.gazette.diagnostic;

import java.util.List;

/** How grave a finding must be for a command to count as failed. */
public enum Threshold {
  ERROR,
  WARNING,
  INFO,
  /** Findings are told, and fail nothing. */
  NEVER;

  public boolean isReachedBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.INFO;
      case INFO -> true;
      case NEVER -> false;
    };
  }

  public boolean isReachedBy(List<Diagnostic> findings) {
    return findings.stream().map(Diagnostic::severity).anyMatch(this::isReachedBy);
  }
}
