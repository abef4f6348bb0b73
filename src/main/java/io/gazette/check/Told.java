package io.gazette.check;

import io.gazette.diagnostic.Diagnostic;
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
record Told(Map<String, NavigableSet<Integer>> lines) {

  static Told of(List<Diagnostic> findings) {
    Map<String, NavigableSet<Integer>> lines = new HashMap<>();
    for (Diagnostic finding : findings) {
      lines
          .computeIfAbsent(finding.position().file(), file -> new TreeSet<>())
          .add(finding.position().line());
    }
    return new Told(lines);
  }

  /** Whether anything is told of lines from one up to another, which does not count. */
  boolean of(String file, int from, int to) {
    Integer first = lines.getOrDefault(file, new TreeSet<>()).ceiling(from);
    return first != null && first < Math.max(to, from + 1);
  }
}
