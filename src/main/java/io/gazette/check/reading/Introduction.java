package io.gazette.check.reading;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands before the first clause of a text, read as a clause without a heading and an id. */
public final class Introduction {

  private Introduction() {}

  private static Clause of(Policy policy, PolicyVersion version, PolicyText text) {
    SourcePosition start = SourcePosition.startOf(Published.file(policy, version, text));
    return new Clause("", 1, "", List.of(), Set.of(), text.preamble(), List.of(), start);
  }

  /** The same part of two texts. */
  public record Pair(Clause here, Clause there) {}

  /**
   * The introduction and the clauses that two texts of a version have both, in the order of the
   * second. Where one of them has no clauses, its introduction is no translation of the other.
   */
  public static Stream<Pair> pairs(
      Policy policy, PolicyVersion version, PolicyText text, PolicyText other) {
    Stream<Pair> introductions =
        text.clauses().isEmpty() == other.clauses().isEmpty()
            ? Stream.of(new Pair(of(policy, version, text), of(policy, version, other)))
            : Stream.empty();
    return Stream.concat(
        introductions,
        other.allClauses().stream()
            .flatMap(
                clause -> text.clause(clause.id()).map(same -> new Pair(same, clause)).stream()));
  }

  /** What reports call a clause; for an introduction, a term of the diagnostics. */
  public static String nameOf(Clause clause) {
    return clause.id().isEmpty() ? "@text-beginning" : clause.title();
  }

  /** As {@link #nameOf(Clause)}, of the clause in which a passage stands. */
  public static String nameOf(Passage passage) {
    return passage.clause().map(Introduction::nameOf).orElse("@text-beginning");
  }

  /** The id of the clause in which a passage stands, that of the introduction otherwise. */
  public static String idOf(Passage passage) {
    return passage.clause().map(Clause::id).orElse("");
  }
}
