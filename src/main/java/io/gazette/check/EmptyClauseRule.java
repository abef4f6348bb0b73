package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import java.util.List;

/** A clause says something, or has clauses below it that do. */
final class EmptyClauseRule implements Rule {

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.versions().stream()
        .flatMap(version -> version.texts().byLanguage().values().stream())
        .flatMap(text -> text.allClauses().stream())
        .filter(clause -> clause.body().isEmpty() && clause.children().isEmpty())
        .map(EmptyClauseRule::finding)
        .toList();
  }

  private static Diagnostic finding(Clause clause) {
    return Diagnostic.of(Code.CLAUSE_EMPTY, clause.position(), clause.title());
  }
}
