package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ChangeLevel;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version that is declared editorial or a notice changes no number, day, period or address, no
 * word that binds, says no where it said yes nowhere, names no further company or type of data, and
 * leaves key passages as they were: that may change what people agreed to (PIPL art. 14). Of what a
 * notice is for, such as a new address or a shorter period of keeping, only an editorial version is
 * asked.
 *
 * <p>Compares clause by clause the sentences that only one of the versions has. What is said in
 * other words with the same facts is no finding. Texts that stay as they are are passed over.
 */
final class ChangedWordsRule implements Rule {

  private final Published published;

  ChangedWordsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    Optional<PolicyVersion> before = Optional.empty();
    Stream.Builder<Diagnostic> findings = Stream.builder();
    for (PolicyVersion version : policy.versions()) {
      if (version.withdrawn().isPresent()) {
        continue;
      }
      if (before.isPresent()
          && !version.change().needsConsent()
          && !published.hasAll(policy, version)) {
        compare(policy, before.get(), version).forEach(findings::add);
      }
      before = version.issued().isPresent() ? Optional.of(version) : before;
    }
    return findings.build().toList();
  }

  /** In the first language that both have: the others say the same. */
  private Stream<Diagnostic> compare(Policy policy, PolicyVersion old, PolicyVersion now) {
    Optional<PolicyText> text =
        now.texts().byLanguage().values().stream()
            .filter(found -> old.texts().find(found.language()).isPresent())
            .findFirst();
    return text.stream()
        .flatMap(
            found ->
                new VersionParts(old, old.texts().get(found.language()))
                    .changes(new VersionParts(now, found)).stream())
        .flatMap(change -> finding(policy, change).stream());
  }

  private Optional<Diagnostic> finding(Policy policy, ClauseChange change) {
    ChangeLevel declared = change.now().version().change();
    return Substance.gravest(change)
        .filter(found -> declared.compareTo(found.needed()) < 0)
        .map(
            found ->
                Diagnostic.of(
                    Code.WORDS_UNDERSTATED,
                    position(policy, change, found.sentence()),
                    declared.id(),
                    change.then().version().id(),
                    change.now().clause().title(),
                    found.kind(),
                    found.before(),
                    found.now(),
                    "@needs-" + found.needed().id()));
  }

  private SourcePosition position(Policy policy, ClauseChange change, String sentence) {
    ClauseChange.Side now = change.now();
    String file = Published.file(policy, now.version(), now.parts().text());
    Optional<Clause> clause =
        now.isNone()
            ? change.then().parts().before(now.clause(), now.parts())
            : Optional.of(now.clause()).filter(part -> !part.id().isEmpty());
    SourcePosition heading =
        clause.map(Clause::position).orElseGet(() -> SourcePosition.startOf(file));
    return sentence.isEmpty()
        ? heading
        : new Places(published, policy)
            .find(now.clause(), now.parts().text(), ClauseWords.unmarked(sentence))
            .orElse(heading);
  }
}
