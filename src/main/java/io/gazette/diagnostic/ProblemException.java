package io.gazette.diagnostic;

import java.util.Optional;

/**
 * A problem that a person can mend, found where nothing can be given instead, such as a file that
 * vanishes while it is read. It ends the command, which reports it as any other.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic problem;

  public ProblemException(Code code, SourcePosition position, String... arguments) {
    super(code.id() + " " + position);
    this.problem = Diagnostic.of(code, position, arguments);
  }

  /** What was found, and nothing came of it. */
  public <T> Outcome<T> outcome() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(problem);
    return Outcome.of(diagnostics, Optional.empty());
  }
}
