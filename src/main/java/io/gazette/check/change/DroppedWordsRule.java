package io.gazette.check.change;

import io.gazette.check.language.Rewording;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ChangeLevel;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the last version of a privacy policy told and the next one tells nowhere any more is in the
 * summary of what changed. Taken out by mistake, nobody misses it, least of all where its words are
 * unusual: this rule compares versions, and so knows no words.
 *
 * <p>Functions come and go with what is collected for them, so clauses on these are passed over.
 * Editorial versions {@link ChangedWordsRule} reads.
 */
final class DroppedWordsRule implements Rule {

  private static final Set<Role> OF_FUNCTIONS =
      Collections.unmodifiableSet(
          EnumSet.of(Role.COLLECTION, Role.USE, Role.PERMISSIONS, Role.SDKS, Role.SCOPE));

  /**
   * A sentence, or an item that begins with what it is about; others, and cells, go with what else
   * stands in their row.
   */
  private static final Pattern WHOLE = Pattern.compile("[。！？!?.][”’」』\"')）]?$|^[^：:]{1,20}[：:].");

  /** With as many of its pairs of words in a summary, something is told there. */
  private static final double TOLD = 0.25;

  /** Where more clauses lost words, and more than one of as many, the text was written anew. */
  private static final int FEW = 3;

  private final Published published;

  DroppedWordsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    Map<String, PolicyVersion> before = Published.predecessors(policy);
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.versions(policy).stream()
            .flatMap(texts -> check(policy, texts, before).stream())
            .toList()
        : List.of();
  }

  /** A clause is told of in the first language in which something went from it. */
  private static List<Diagnostic> check(
      Policy policy, List<Published.Open> texts, Map<String, PolicyVersion> before) {
    Set<String> told = new HashSet<>();
    return Optional.of(texts.get(0).version())
        .filter(version -> version.change() != ChangeLevel.EDITORIAL)
        .flatMap(version -> Optional.ofNullable(before.get(version.id())))
        .stream()
        .flatMap(old -> texts.stream().flatMap(open -> dropped(old, open).stream()))
        .filter(found -> told.add(found.change().now().clause().id()))
        .map(
            found ->
                Diagnostic.of(
                    Code.WORDS_DROPPED,
                    found.heading(policy),
                    found.change().then().version().id(),
                    found.change().then().clause().title(),
                    found.what().before()))
        .toList();
  }

  private static List<Substance.Found> dropped(PolicyVersion old, Published.Open open) {
    Optional<PolicyText> then = old.texts().find(open.text().language());
    List<Substance.Found> found =
        then.stream()
            .flatMap(
                text ->
                    new VersionParts(old, text)
                        .changes(new VersionParts(open.version(), open.text())).stream())
            .filter(change -> !isPassedOver(change, open))
            .flatMap(change -> dropped(change, open).stream())
            .toList();
    return found.size() <= FEW
            || then.filter(text -> text.allClauses().size() >= found.size() * FEW).isPresent()
        ? found
        : List.of();
  }

  private static boolean isPassedOver(ClauseChange change, Published.Open open) {
    Clause clause = change.then().clause();
    boolean ofFunctions = !clause.roles().isEmpty() && OF_FUNCTIONS.containsAll(clause.roles());
    return ofFunctions || open.text().clause(clause.id()).filter(open::isInShort).isPresent();
  }

  /** The sentences that stand in other words, not those in place of which quite others stand. */
  private static List<Rewording> reworded(ClauseChange change) {
    return change.reworded().stream().filter(pair -> !pair.isApart()).toList();
  }

  /** Whether {@link ChangedWordsRule} tells of the clause. */
  private static boolean isUnderstated(ClauseChange change) {
    ChangeLevel level = change.now().version().change();
    return !level.needsConsent()
        && Substance.gravest(change).filter(what -> level.compareTo(what.needed()) < 0).isPresent();
  }

  private static Optional<Substance.Found> dropped(ClauseChange change, Published.Open open) {
    String summary = open.version().summary().find(open.text().language()).orElse("");
    String title = change.then().clause().title();
    return (!title.isEmpty() && summary.contains(title)) || isUnderstated(change)
        ? Optional.empty()
        : change.goneAlone(reworded(change)).stream()
            .map(ClauseWords::unmarked)
            .filter(sentence -> WHOLE.matcher(sentence).find() && change.isDropped(sentence))
            .filter(sentence -> Rewording.kept(sentence, summary) < TOLD)
            .findFirst()
            .map(
                sentence ->
                    Substance.of(
                        "@changed-promise", sentence, Substance.NOTHING, "", ChangeLevel.NOTICE))
            .map(what -> new Substance.Found(change, what));
  }
}
