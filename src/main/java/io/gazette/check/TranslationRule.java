package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Located;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clause that a new version changes in one language is changed in the others too. A draft is
 * compared with the last version that is none. A text without clauses, or in another language, is
 * told as that. Clauses of which it is said what they were translated from are told by that.
 */
final class TranslationRule implements Rule {

  private final Writing writing;
  private final Published published;

  /** Of the words of clauses, most of which several versions have in common. */
  private final Map<String, String> meanings = new HashMap<>();

  /**
   * @param published texts that are passed over
   */
  TranslationRule(Writing writing, Published published) {
    this.writing = writing;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<PolicyVersion> before = Optional.empty();
    for (PolicyVersion version : policy.versions()) {
      if (!published.hasAll(policy, version)) {
        before.ifPresent(old -> findings.addAll(check(policy, old, version)));
      }
      before =
          version.issued().isPresent() && version.withdrawn().isEmpty()
              ? Optional.of(version)
              : before;
    }
    return findings;
  }

  private List<Diagnostic> check(Policy policy, PolicyVersion old, PolicyVersion now) {
    List<PolicyText> texts =
        now.texts().byLanguage().values().stream()
            .filter(this::isSound)
            .filter(text -> old.texts().find(text.language()).filter(this::isSound).isPresent())
            .toList();
    if (texts.size() < 2) {
      return List.of();
    }
    List<Diagnostic> findings = new ArrayList<>();
    compare(old, now, texts, Optional.empty(), policy).ifPresent(findings::addAll);
    for (Clause clause : texts.get(0).allClauses()) {
      compare(old, now, texts, Optional.of(clause.id()), policy).ifPresent(findings::addAll);
    }
    return findings;
  }

  private boolean isSound(PolicyText text) {
    return !text.allClauses().isEmpty() && writing.wrong(text).isEmpty();
  }

  /**
   * Compares one clause in all languages.
   *
   * @param id of the clause; empty for what stands before the first one
   * @return empty if a language or the old version lacks it
   */
  private Optional<List<Diagnostic>> compare(
      PolicyVersion old,
      PolicyVersion now,
      List<PolicyText> texts,
      Optional<String> id,
      Policy policy) {
    List<PolicyText> untold =
        texts.stream().filter(text -> !isRecorded(now, text.language(), id)).toList();
    return untold.size() < 2 ? Optional.empty() : compareUntold(old, now, untold, id, policy);
  }

  private static boolean isRecorded(PolicyVersion now, Language language, Optional<String> id) {
    return now.record().translation(language).recorded().contains(id.orElse(Routes.INTRODUCTION));
  }

  private Optional<List<Diagnostic>> compareUntold(
      PolicyVersion old,
      PolicyVersion now,
      List<PolicyText> texts,
      Optional<String> id,
      Policy policy) {
    Map<Language, Boolean> changed = new LinkedHashMap<>();
    for (PolicyText text : texts) {
      Optional<String> then = said(old, old.texts().get(text.language()), id);
      Optional<String> words = said(now, text, id);
      if (then.isEmpty() || words.isEmpty()) {
        return Optional.empty();
      }
      changed.put(text.language(), !then.equals(words));
    }
    List<String> where =
        texts.stream()
            .filter(text -> changed.getOrDefault(text.language(), false))
            .map(text -> text.language().tag())
            .toList();
    return Optional.of(
        texts.stream()
            .filter(text -> !where.isEmpty() && !changed.getOrDefault(text.language(), true))
            .map(text -> finding(old, now, text, id, policy, String.join(", ", where)))
            .toList());
  }

  private static Diagnostic finding(
      PolicyVersion old,
      PolicyVersion now,
      PolicyText text,
      Optional<String> id,
      Policy policy,
      String changed) {
    Optional<Clause> clause = id.flatMap(text::clause);
    String file = policy.id() + "/" + now.id() + "/" + FileNames.text(text.language());
    return Diagnostic.of(
        Code.TRANSLATION_UNCHANGED,
        clause.map(Clause::position).orElseGet(() -> SourcePosition.startOf(file)),
        clause.map(Clause::title).orElse("@text-beginning"),
        old.id(),
        changed,
        text.language().tag());
  }

  /** What a clause says, whichever its dates: a language may mention one and another not. */
  private Optional<String> said(PolicyVersion version, PolicyText text, Optional<String> id) {
    Optional<String> words =
        id.isEmpty()
            ? Optional.of(ClauseWords.of(text.preamble(), text))
            : text.clause(id.get()).map(clause -> ClauseWords.of(clause, text));
    return words
        .map(all -> withoutDates(all, version, text.language()))
        .map(rest -> meanings.computeIfAbsent(rest, ClauseWords::meaning));
  }

  private static String withoutDates(String words, PolicyVersion version, Language language) {
    return Stream.of(
            version.dates().issued(), version.dates().updated(), version.dates().effective())
        .flatMap(Optional::stream)
        .map(Located::value)
        .map(language::format)
        .reduce(words.replace(language.undated(), ""), (rest, date) -> rest.replace(date, ""));
  }
}
