package io.gazette.pipeline;

import io.gazette.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param diagnostics sorted by place
 * @param built empty if a problem kept the output from being replaced
 */
public record Result(List<Diagnostic> diagnostics, Optional<Built> built) {

  public Result {
    diagnostics = List.copyOf(diagnostics);
  }

  /** What the new output holds. */
  public record Built(int policies, int versions, int pages, LocalDate asOf) {}
}
