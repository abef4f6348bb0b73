package io.gazette.check.translation;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The clauses of a version stand in the same order and on the same level in every language: else
 * one clause has two numbers, and whoever cites it cites another.
 */
final class ClauseOrderRule implements Rule {

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.versions().stream().flatMap(version -> check(version).stream()).toList();
  }

  private static List<Diagnostic> check(PolicyVersion version) {
    List<Diagnostic> findings = new ArrayList<>();
    List<PolicyText> texts = List.copyOf(version.texts().byLanguage().values());
    for (PolicyText other : texts.subList(Math.min(1, texts.size()), texts.size())) {
      new Comparison(texts.get(0), other, findings).compare();
    }
    return findings;
  }

  /**
   * Two texts of one version.
   *
   * @param first the one that the other is held against
   */
  private record Comparison(PolicyText first, PolicyText other, List<Diagnostic> findings) {

    void compare() {
      Map<String, Integer> places = new LinkedHashMap<>();
      Map<String, Integer> levels = new LinkedHashMap<>();
      first
          .allClauses()
          .forEach(
              clause -> {
                places.putIfAbsent(clause.id(), places.size());
                levels.putIfAbsent(clause.id(), clause.level());
              });
      compareLevels(other.clauses(), 0, levels);
      compareOrder(
          other.allClauses().stream().filter(clause -> places.containsKey(clause.id())).toList(),
          places);
    }

    /**
     * Of a clause that moved to another level, those below it moved with it.
     *
     * @param above how many levels deeper the clause above stands here
     */
    private void compareLevels(List<Clause> clauses, int above, Map<String, Integer> levels) {
      for (Clause clause : clauses) {
        Integer level = levels.get(clause.id());
        int deeper = level == null ? above : clause.level() - level;
        if (deeper != above) {
          report(Code.CLAUSE_LEVEL, clause, marks(clause.level()), marks(clause.level() - deeper));
        }
        compareLevels(clause.children(), deeper, levels);
      }
    }

    private static String marks(int level) {
      return "#".repeat(level + 1);
    }

    /** Reports as few clauses as must move for the others to be in order. */
    private void compareOrder(List<Clause> clauses, Map<String, Integer> places) {
      List<Integer> order =
          clauses.stream().map(clause -> places.getOrDefault(clause.id(), 0)).toList();
      List<Integer> inOrder = LongestRise.of(order);
      for (int at = 0; at < clauses.size(); at++) {
        if (!inOrder.contains(at)) {
          report(Code.CLAUSE_ORDER, clauses.get(at));
        }
      }
    }

    private void report(Code code, Clause clause, String... more) {
      List<String> arguments = new ArrayList<>(List.of(clause.title(), first.language().tag()));
      arguments.addAll(List.of(more));
      findings.add(new Diagnostic(code, code.severity(), clause.position(), arguments));
    }
  }
}
