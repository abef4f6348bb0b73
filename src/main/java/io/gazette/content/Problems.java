package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import java.util.Optional;
import java.util.function.Supplier;

/** What one load has to say. Nothing is built after an error, but reading goes on. */
final class Problems {

  private final Diagnostics diagnostics;
  private boolean errors;

  Problems(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void report(Code code, SourcePosition position, String... arguments) {
    errors |= code.severity() == Severity.ERROR;
    diagnostics.report(code, position, arguments);
  }

  /**
   * Builds a value unless an error was reported, wherever it was. A reader gives an empty Optional
   * for a required value only after reporting why, so the builder may rely on all it was given.
   */
  <T> Optional<T> unlessAny(Supplier<T> builder) {
    return errors ? Optional.empty() : Optional.of(builder.get());
  }
}
