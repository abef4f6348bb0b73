package io.gazette.check;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.language.Sentences;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A version that is declared editorial or a notice changes no number, day, period or address, says
 * no where it said yes nowhere, and leaves key passages as they were: that may change what people
 * agreed to (PIPL art. 14).
 *
 * <p>Compares clause by clause the sentences that only one of the versions has. What is said in
 * other words with the same facts is no finding. Texts that stay as they are are passed over.
 */
final class ChangedWordsRule implements Rule {

  /** Sentences that are longer than a report can quote. */
  private static final int QUOTED = 80;

  private static final Pattern KEY_PASSAGE =
      Pattern.compile(ClauseWords.KEY + "([^" + ClauseWords.KEY + "]+)" + ClauseWords.KEY);

  private final Published published;

  ChangedWordsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<PolicyVersion> before = Optional.empty();
    for (PolicyVersion version : policy.versions()) {
      if (version.withdrawn().isPresent()) {
        continue;
      }
      if (before.isPresent()
          && !version.change().needsConsent()
          && !published.hasAll(policy, version)) {
        compare(before.get(), version, findings);
      }
      before = version.issued().isPresent() ? Optional.of(version) : before;
    }
    return findings;
  }

  /** In the first language that both have: the others say the same. */
  private static void compare(PolicyVersion old, PolicyVersion now, List<Diagnostic> findings) {
    Optional<PolicyText> text =
        now.texts().byLanguage().values().stream()
            .filter(found -> old.texts().find(found.language()).isPresent())
            .findFirst();
    text.ifPresent(
        found -> {
          PolicyText then = old.texts().get(found.language());
          for (Clause clause : found.allClauses()) {
            then.clause(clause.id())
                .flatMap(before -> finding(before, then, clause, found, now, old))
                .ifPresent(findings::add);
          }
        });
  }

  private static Optional<Diagnostic> finding(
      Clause before,
      PolicyText then,
      Clause clause,
      PolicyText text,
      PolicyVersion now,
      PolicyVersion old) {
    String oldWords = ClauseWords.of(before, then);
    String words = ClauseWords.of(clause, text);
    if (ClauseWords.meaning(oldWords).equals(ClauseWords.meaning(words))) {
      return Optional.empty();
    }
    String gone = only(oldWords, words);
    String come = only(words, oldWords);
    return kind(
            OwnDays.without(Facts.in(gone), old),
            OwnDays.without(Facts.in(come), now),
            gone,
            come,
            oldWords,
            words)
        .map(
            kind ->
                Diagnostic.of(
                    Code.WORDS_UNDERSTATED,
                    clause.position(),
                    now.change().id(),
                    old.id(),
                    clause.title(),
                    kind,
                    quoted(gone),
                    quoted(come)));
  }

  /** The sentences that only one of two texts has. */
  private static String only(String words, String other) {
    Set<String> known = new LinkedHashSet<>();
    Sentences.of(other).forEach(sentence -> known.add(plain(sentence)));
    return String.join(
        " ", Sentences.of(words).stream().filter(found -> !known.contains(plain(found))).toList());
  }

  private static String plain(String sentence) {
    return ClauseWords.meaning(sentence.replace(String.valueOf(ClauseWords.KEY), ""));
  }

  /** What kind of change it is, the gravest first; empty if none of those that matter. */
  private static Optional<String> kind(
      List<Fact> old, List<Fact> now, String gone, String come, String oldWords, String words) {
    if (!isAmong(old, now) || !isAmong(now, old)) {
      return Optional.of("@changed-facts");
    }
    boolean both = !gone.isEmpty() && !come.isEmpty();
    if (both && Sentences.negations(gone) != Sentences.negations(come)) {
      return Optional.of("@changed-negation");
    }
    boolean comparable = gone.isEmpty() == come.isEmpty();
    return comparable && !keys(oldWords).equals(keys(words))
        ? Optional.of("@changed-key")
        : Optional.empty();
  }

  /** Whether what some facts say plainly is said by others too. */
  private static boolean isAmong(List<Fact> facts, List<Fact> others) {
    return facts.stream()
        .filter(Fact::plain)
        .allMatch(
            fact ->
                others.stream()
                    .anyMatch(
                        other ->
                            other.kind() == fact.kind() && other.value().equals(fact.value())));
  }

  private static Set<String> keys(String words) {
    Set<String> keys = new LinkedHashSet<>();
    KEY_PASSAGE
        .matcher(words)
        .results()
        .forEach(found -> keys.add(ClauseWords.meaning(found.group(1))));
    return keys;
  }

  private static String quoted(String words) {
    String plain = words.replace(String.valueOf(ClauseWords.KEY), "").strip();
    String start = plain.length() > QUOTED ? plain.substring(0, QUOTED) + "…" : plain;
    return start.isEmpty() ? "—" : start;
  }
}
