package io.gazette.diagnostic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of something that may fail for reasons that a person can mend.
 *
 * @param diagnostics sorted by place; a result may come with warnings
 * @param lines that the shown diagnostics are about, as they were read
 * @param sealed places in files that must not be changed any more
 * @param result empty if a problem kept what was asked from being done
 */
public record Outcome<T>(
    List<Diagnostic> diagnostics,
    Map<SourcePosition, String> lines,
    Set<SourcePosition> sealed,
    Optional<T> result) {

  private static final int SHOWN_OF_A_FILE = 200;

  public Outcome {
    diagnostics = List.copyOf(diagnostics);
    lines = Map.copyOf(lines);
    sealed = Set.copyOf(sealed);
  }

  /** Everything that was reported, and what came of it. */
  public static <T> Outcome<T> of(Diagnostics reported, Optional<T> result) {
    List<Diagnostic> diagnostics = reported.sorted();
    Set<SourcePosition> sealed =
        shown(diagnostics).stream()
            .map(Diagnostic::position)
            .filter(reported::isSealed)
            .collect(Collectors.toSet());
    return new Outcome<>(diagnostics, reported.linesOf(diagnostics), sealed, result);
  }

  /**
   * What is worth showing: of each file no more than some hundred problems, errors before warnings,
   * in the order of all. A small file can have millions.
   */
  public List<Diagnostic> shown() {
    return shown(diagnostics);
  }

  static List<Diagnostic> shown(List<Diagnostic> diagnostics) {
    Map<String, Integer> counts = new HashMap<>();
    Set<Diagnostic> shown = new HashSet<>();
    for (Severity severity : Severity.values()) {
      for (Diagnostic diagnostic : diagnostics) {
        if (diagnostic.severity() == severity
            && counts.merge(diagnostic.position().file(), 1, Integer::sum) <= SHOWN_OF_A_FILE) {
          shown.add(diagnostic);
        }
      }
    }
    return diagnostics.stream().filter(shown::contains).toList();
  }

  /** How many problems of each file are not shown. */
  public SortedMap<String, Integer> leftOut() {
    SortedMap<String, Integer> left = new TreeMap<>();
    diagnostics.forEach(found -> left.merge(found.position().file(), 1, Integer::sum));
    left.values().removeIf(count -> count <= SHOWN_OF_A_FILE);
    left.replaceAll((file, count) -> count - SHOWN_OF_A_FILE);
    return left;
  }

  /** How a finding of these is mended; a file that is sealed is not. */
  public String hint(Diagnostic finding, DiagnosticText text) {
    return sealed.contains(finding.position()) ? text.sealedHint() : finding.hint(text);
  }

  /** Whether anything must be mended, with or without a result. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
