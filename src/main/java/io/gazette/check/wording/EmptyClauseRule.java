package io.gazette.check.wording;

import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Told;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import java.util.List;

/** A clause says something, or has clauses below it that do. */
final class EmptyClauseRule implements Rule {

  private final Told told;

  EmptyClauseRule(Told told) {
    this.told = told;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.versions().stream()
        .flatMap(version -> version.texts().byLanguage().values().stream())
        .flatMap(text -> text.allClauses().stream())
        .filter(clause -> clause.body().isEmpty() && clause.children().isEmpty())
        .filter(clause -> !isTold(clause.position()))
        .map(EmptyClauseRule::finding)
        .toList();
  }

  /** Headings that are none by their marks have nothing below them either. */
  private boolean isTold(SourcePosition heading) {
    return told.of(heading.file(), heading.line(), heading.line() + 2);
  }

  private static Diagnostic finding(Clause clause) {
    return Diagnostic.of(Code.CLAUSE_EMPTY, clause.position(), clause.title());
  }
}
