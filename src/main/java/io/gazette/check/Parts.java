package io.gazette.check;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ListKind;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The clauses of a policy's texts and the rows of its lists, by where they begin.
 *
 * @param byLine the ids, by file and line
 */
public record Parts(Map<String, TreeMap<Integer, String>> byLine) {

  static Parts of(Policy policy) {
    Parts parts = ofLists(policy);
    for (PolicyVersion version : policy.versions()) {
      version.texts().byLanguage().values().stream()
          .flatMap(text -> text.allClauses().stream())
          .forEach(clause -> parts.add(clause.position(), clause.id()));
    }
    return parts;
  }

  /** The rows of lists alone, of a policy whose texts need not be read. */
  static Parts ofLists(Policy policy) {
    Parts parts = new Parts(new HashMap<>());
    for (PolicyVersion version : policy.versions()) {
      for (ListKind list : ListKind.values()) {
        version
            .lists()
            .rowsInFull(list)
            .ifPresent(rows -> rows.forEach(row -> parts.add(row.position(), row.id())));
      }
    }
    return parts;
  }

  private void add(SourcePosition position, String id) {
    byLine.computeIfAbsent(position.file(), any -> new TreeMap<>()).put(position.line(), id);
  }

  /** The clause or row in which a place is; empty before the first. */
  Optional<String> at(SourcePosition position) {
    return Optional.ofNullable(
            byLine.getOrDefault(position.file(), new TreeMap<>()).floorEntry(position.line()))
        .map(Map.Entry::getValue);
  }
}
