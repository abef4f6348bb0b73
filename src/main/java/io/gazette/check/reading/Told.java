package io.gazette.check.reading;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.PolicyText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The lines of which something is told already: what else follows there has the same cause.
 *
 * @param lines by file
 */
public record Told(Map<String, NavigableSet<Integer>> lines) {

  public static Told of(List<Diagnostic> findings) {
    Map<String, NavigableSet<Integer>> lines = new HashMap<>();
    for (Diagnostic finding : findings) {
      lines
          .computeIfAbsent(finding.position().file(), file -> new TreeSet<>())
          .add(finding.position().line());
    }
    return new Told(lines);
  }

  /** Whether anything is told of a clause, without those below it. */
  public boolean of(Clause clause, PolicyText text) {
    int from = clause.position().line();
    int next =
        text.allClauses().stream()
            .mapToInt(other -> other.position().line())
            .filter(line -> line > from)
            .min()
            .orElse(Integer.MAX_VALUE);
    return of(clause.position().file(), from, next);
  }

  /** Whether anything is told of lines from one up to another, which does not count. */
  public boolean of(String file, int from, int to) {
    Integer first = lines.getOrDefault(file, new TreeSet<>()).ceiling(from);
    return first != null && first < Math.max(to, from + 1);
  }
}
