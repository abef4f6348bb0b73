package io.gazette.check.change;

import io.gazette.check.reading.Places;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ClauseWords;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    Map<String, PolicyVersion> before = Published.predecessors(policy);
    return policy.versions().stream()
        .filter(version -> before.containsKey(version.id()))
        .filter(version -> !version.change().needsConsent() && !published.hasAll(policy, version))
        .flatMap(
            version -> compare(policy, Objects.requireNonNull(before.get(version.id())), version))
        .toList();
  }

  /** In the first language that both have: the others say the same. */
  private Stream<Diagnostic> compare(Policy policy, PolicyVersion old, PolicyVersion now) {
    return Substance.languages(old, now)
        .limit(1)
        .flatMap(language -> Substance.between(old, now, language))
        .filter(found -> now.change().compareTo(found.what().needed()) < 0)
        .map(found -> finding(policy, found));
  }

  private Diagnostic finding(Policy policy, Substance.Found found) {
    ClauseChange change = found.change();
    Substance what = found.what();
    return Diagnostic.of(
        Code.WORDS_UNDERSTATED,
        position(policy, found),
        change.now().version().change().id(),
        change.then().version().id(),
        change.now().clause().title(),
        what.kind(),
        what.before(),
        what.now(),
        "@needs-" + what.needed().id());
  }

  private SourcePosition position(Policy policy, Substance.Found found) {
    ClauseChange.Side now = found.change().now();
    String sentence = found.what().sentence();
    SourcePosition heading = found.heading(policy);
    return sentence.isEmpty()
        ? heading
        : new Places(published, policy)
            .find(
                now.clause(),
                now.parts().text(),
                ClauseWords.unmarked(sentence),
                found.change().changedAt(sentence))
            .orElse(heading);
  }
}
