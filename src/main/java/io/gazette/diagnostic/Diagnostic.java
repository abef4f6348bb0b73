package io.gazette.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One finding about what people wrote: what is wrong, where, and how to mend it.
 *
 * <p>The words are not stored but made on demand from the code's texts, so that one build can be
 * read in Chinese or in English.
 *
 * @param arguments fill the {@code {0}}, {@code {1}} … of the code's message and hint
 */
public record Diagnostic(
    Code code, Severity severity, SourcePosition position, List<String> arguments)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::code)
          .thenComparing(diagnostic -> String.join("\u0000", diagnostic.arguments()));

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** A diagnostic with its code's own severity. */
  public static Diagnostic of(Code code, SourcePosition position, String... arguments) {
    return new Diagnostic(code, code.severity(), position, List.of(arguments));
  }

  /** What is wrong, in the given words. */
  public String message(DiagnosticText text) {
    return text.message(code, arguments);
  }

  /** How to mend it, in the given words. */
  public String hint(DiagnosticText text) {
    return text.hint(code, arguments);
  }

  /** Order of the report: by place, then code, then arguments. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
