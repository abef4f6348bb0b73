package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause has as many items, rows and key clauses in every language, and the same roles: else one
 * language may say less than another. The first difference of a clause is told; how many paragraphs
 * it has is a matter of style.
 */
final class ClauseShapeRule implements Rule {

  private final Writing writing;

  ClauseShapeRule(Writing writing) {
    this.writing = writing;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : policy.versions()) {
      List<PolicyText> texts =
          version.texts().byLanguage().values().stream().filter(this::isSound).toList();
      for (PolicyText other : texts.subList(Math.min(1, texts.size()), texts.size())) {
        String file = FileNames.versionFolder(policy.id(), version.id());
        compare(texts.get(0), other, file + FileNames.text(other.language()), findings);
      }
    }
    return findings;
  }

  private boolean isSound(PolicyText text) {
    return !text.allClauses().isEmpty() && writing.wrong(text).isEmpty();
  }

  private static void compare(
      PolicyText first, PolicyText other, String file, List<Diagnostic> findings) {
    compare(
        "@text-beginning",
        SourcePosition.startOf(file),
        ClauseShape.of(other.preamble(), other),
        ClauseShape.of(first.preamble(), first),
        first,
        findings);
    for (Clause clause : other.allClauses()) {
      first
          .clause(clause.id())
          .ifPresent(
              model ->
                  compare(
                      clause.title(),
                      clause.position(),
                      ClauseShape.of(clause, other),
                      ClauseShape.of(model, first),
                      first,
                      findings));
    }
  }

  private static void compare(
      String title,
      SourcePosition position,
      List<ClauseShape.Part> here,
      List<ClauseShape.Part> there,
      PolicyText first,
      List<Diagnostic> findings) {
    for (int at = 0; at < here.size(); at++) {
      if (!here.get(at).equals(there.get(at))) {
        findings.add(
            Diagnostic.of(
                Code.CLAUSE_SHAPE,
                position,
                title,
                here.get(at).kind(),
                here.get(at).value(),
                there.get(at).value(),
                first.language().tag()));
        return;
      }
    }
  }
}
