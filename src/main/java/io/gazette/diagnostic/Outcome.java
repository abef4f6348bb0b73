package io.gazette.diagnostic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of something that may fail for reasons that a person can mend.
 *
 * @param diagnostics sorted by place; a result may come with warnings
 * @param lines that the diagnostics are about, as they were read
 * @param sealed places in files that must not be changed any more
 * @param result empty if a problem kept what was asked from being done
 */
public record Outcome<T>(
    List<Diagnostic> diagnostics,
    Map<SourcePosition, String> lines,
    Set<SourcePosition> sealed,
    Optional<T> result) {

  public Outcome {
    diagnostics = List.copyOf(diagnostics);
    lines = Map.copyOf(lines);
    sealed = Set.copyOf(sealed);
  }

  /** Everything that was reported, and what came of it. */
  public static <T> Outcome<T> of(Diagnostics reported, Optional<T> result) {
    List<Diagnostic> diagnostics = reported.sorted();
    Map<SourcePosition, String> lines = new HashMap<>();
    Set<SourcePosition> sealed = new HashSet<>();
    for (Diagnostic diagnostic : diagnostics) {
      SourcePosition position = diagnostic.position();
      reported.line(position).ifPresent(line -> lines.put(position, line));
      if (reported.isSealed(position)) {
        sealed.add(position);
      }
    }
    return new Outcome<>(diagnostics, lines, sealed, result);
  }

  /** Whether anything must be mended, with or without a result. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
