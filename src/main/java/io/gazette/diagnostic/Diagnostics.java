package io.gazette.diagnostic;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Collects what the stages of one run have to say, so that a person sees all problems at once.
 *
 * <p>Safe for use by several threads; the list it gives is sorted and without repetition, whatever
 * the order of reporting.
 */
public final class Diagnostics {

  private final ConcurrentLinkedQueue<Diagnostic> reported = new ConcurrentLinkedQueue<>();

  /** Reports a problem with the severity its code has by default. */
  public void report(Code code, SourcePosition position, String... arguments) {
    report(Diagnostic.of(code, position, arguments));
  }

  public void report(Diagnostic diagnostic) {
    reported.add(diagnostic);
  }

  /** Whether anything was reported that must stop the build. */
  public boolean hasErrors() {
    return reported.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }

  /** Everything reported so far, sorted by place, each finding once. */
  public List<Diagnostic> sorted() {
    return reported.stream().distinct().sorted().toList();
  }
}
