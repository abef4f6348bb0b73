package io.gazette.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What came of something that may fail for reasons that a person can mend.
 *
 * @param diagnostics sorted by place; a result may come with warnings
 * @param result empty if a problem kept what was asked from being done
 */
public record Outcome<T>(List<Diagnostic> diagnostics, Optional<T> result) {

  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Everything that was reported, and what came of it. */
  public static <T> Outcome<T> of(Diagnostics reported, Optional<T> result) {
    return new Outcome<>(reported.sorted(), result);
  }
}
