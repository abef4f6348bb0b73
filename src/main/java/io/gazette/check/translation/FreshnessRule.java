package io.gazette.check.translation;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diff.MarkedWords;
import io.gazette.model.CheckSettings.Records;
import io.gazette.model.Clause;
import io.gazette.model.Freshness;
import io.gazette.model.Freshness.Outdated;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clause of a translation follows the words of the prevailing text as they are now, not as they
 * were when somebody said that it was translated. Of clauses of which nobody said anything nothing
 * is told, unless the site asks for it.
 */
final class FreshnessRule implements Rule {

  /** As much of a redline as a report can quote. */
  private static final int QUOTED = 240;

  private final Published published;
  private final Records records;

  FreshnessRule(Published published, Records records) {
    this.published = published;
    this.records = records;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : policy.versions()) {
      List<Language> languages = version.texts().languages();
      for (PolicyText text : version.texts().byLanguage().values()) {
        if (!text.language().equals(languages.get(0))) {
          check(new Target(policy, version, text, languages.get(0)), findings);
        }
      }
    }
    return findings;
  }

  /**
   * What is sealed only a correction mends: of the last version a remark says so, of the others
   * nothing.
   */
  private void check(Target target, List<Diagnostic> findings) {
    boolean sealed = published.has(target.policy(), target.version(), target.text());
    Freshness freshness = target.version().record().translation(target.text().language());
    if (!sealed || target.isLast()) {
      freshness
          .outdated()
          .forEach((id, outdated) -> findings.add(target.outdated(id, outdated, sealed)));
    }
    if (!sealed && records == Records.REQUIRED) {
      findings.addAll(target.unrecorded(freshness));
    }
  }

  /** A text that may follow another. */
  private record Target(
      Policy policy, PolicyVersion version, PolicyText text, Language prevailing) {

    boolean isLast() {
      return version.equals(policy.versions().get(policy.versions().size() - 1));
    }

    Diagnostic outdated(String id, Outdated outdated, boolean sealed) {
      String now = outdated.now().text();
      String redline =
          outdated
              .then()
              .map(Wording::text)
              .map(then -> MarkedWords.between(then, now, QUOTED))
              .filter(words -> !words.isEmpty())
              .orElse("@words-not-kept");
      Diagnostic finding = finding(Code.TRANSLATION_OUTDATED, id, redline);
      return sealed
          ? new Diagnostic(finding.code(), Severity.INFO, finding.position(), finding.arguments())
          : finding;
    }

    List<Diagnostic> unrecorded(Freshness freshness) {
      return text.allClauses().stream()
          .map(Clause::id)
          .filter(id -> !freshness.recorded().contains(id))
          .map(id -> finding(Code.TRANSLATION_UNRECORDED, id, ""))
          .toList();
    }

    private Diagnostic finding(Code code, String id, String redline) {
      SourcePosition start = SourcePosition.startOf(Published.file(policy, version, text));
      Optional<Clause> clause = text.clause(id);
      return Diagnostic.of(
          code,
          clause.map(Clause::position).orElse(start),
          clause.map(Clause::title).orElse("@text-beginning"),
          prevailing.tag(),
          redline,
          "gazette translated "
              + (isLast() ? "" : "--version-id " + version.id() + " ")
              + policy.id()
              + " "
              + text.language().tag()
              + " "
              + id);
    }
  }
}
