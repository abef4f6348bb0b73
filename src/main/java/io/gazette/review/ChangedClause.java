package io.gazette.review;

import io.gazette.diff.ClauseChange;
import io.gazette.diff.Entry;
import io.gazette.diff.HeadingIndex;
import io.gazette.diff.TextDiff;
import java.util.List;
import java.util.Set;

/**
 * A clause that changed.
 *
 * @param heading with its number
 * @param entries the blocks that changed
 */
public record ChangedClause(String heading, Set<ClauseChange.Kind> kinds, List<Entry> entries) {

  public ChangedClause {
    entries = List.copyOf(entries);
  }

  static List<ChangedClause> of(TextDiff diff) {
    HeadingIndex headings = new HeadingIndex(diff, "");
    return diff.clauses().stream()
        .map(
            clause ->
                new ChangedClause(
                    headings.of(clause),
                    clause.kinds(),
                    clause.entries().stream()
                        .map(diff.entries()::get)
                        .filter(Entry::isChange)
                        .toList()))
        .toList();
  }
}
