package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diff.MarkedWords;
import io.gazette.model.CheckSettings.Records;
import io.gazette.model.Clause;
import io.gazette.model.Freshness;
import io.gazette.model.Freshness.Outdated;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
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
    published
        .open(policy)
        .forEach(
            open -> {
              Language prevailing = open.version().texts().languages().get(0);
              if (!open.text().language().equals(prevailing)) {
                Target target = new Target(policy, open, prevailing);
                Freshness freshness = open.version().record().translation(open.text().language());
                freshness
                    .outdated()
                    .forEach((id, outdated) -> findings.add(target.outdated(id, outdated)));
                if (records == Records.REQUIRED) {
                  findings.addAll(target.unrecorded(freshness));
                }
              }
            });
    return findings;
  }

  /** A text that may follow another. */
  private record Target(Policy policy, Published.Open open, Language prevailing) {

    Diagnostic outdated(String id, Outdated outdated) {
      String now = outdated.now().text();
      String redline =
          outdated
              .then()
              .map(Wording::text)
              .map(then -> MarkedWords.between(then, now, QUOTED))
              .filter(words -> !words.isEmpty())
              .orElse("@words-not-kept");
      return finding(Code.TRANSLATION_OUTDATED, id, redline);
    }

    List<Diagnostic> unrecorded(Freshness freshness) {
      PolicyText text = open.text();
      return text.allClauses().stream()
          .map(Clause::id)
          .filter(id -> !freshness.recorded().contains(id))
          .map(id -> finding(Code.TRANSLATION_UNRECORDED, id, ""))
          .toList();
    }

    private Diagnostic finding(Code code, String id, String redline) {
      Optional<Clause> clause = open.text().clause(id);
      String newest = policy.versions().get(policy.versions().size() - 1).id();
      String version = open.version().id();
      return Diagnostic.of(
          code,
          clause.map(Clause::position).orElseGet(() -> SourcePosition.startOf(open.file())),
          clause.map(Clause::title).orElse("@text-beginning"),
          prevailing.tag(),
          redline,
          "gazette translated "
              + (version.equals(newest) ? "" : "--version-id " + version + " ")
              + policy.id()
              + " "
              + open.text().language().tag()
              + " "
              + id);
    }
  }
}
