package io.gazette.check;

import io.gazette.check.language.Denials;
import io.gazette.check.language.Translation;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.Language;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one language says is not done is not said to be done in another: a “not” was not lost in a
 * translation, of a clause or of a row of a list. Compared with the first language; one finding for
 * a clause and for a row.
 */
final class LostNegationRule implements Rule {

  /** Words that a report can quote. */
  private static final int QUOTED = 80;

  private final Writing writing;
  private final Published published;
  private final Told told;

  /** By the words of both languages: most clauses stay as they are for several versions. */
  private final Map<String, Optional<Translation.Pair>> known = new HashMap<>();

  /**
   * @param told a clause of which a language is told to be wrong or old differs for that reason
   */
  LostNegationRule(Writing writing, Told told, Published published) {
    this.writing = writing;
    this.told = told;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : policy.versions()) {
      if (!published.hasAll(policy, version)) {
        texts(version, findings);
        version.lists().byKind().values().stream()
            .flatMap(List::stream)
            .forEach(row -> row(row, policy, findings));
      }
    }
    return findings;
  }

  private void texts(PolicyVersion version, List<Diagnostic> findings) {
    List<PolicyText> texts =
        version.texts().byLanguage().values().stream()
            .filter(text -> Denials.canRead(text.language()) && writing.wrong(text).isEmpty())
            .toList();
    for (PolicyText other : texts.subList(Math.min(1, texts.size()), texts.size())) {
      for (Clause clause : other.allClauses()) {
        texts
            .get(0)
            .clause(clause.id())
            .flatMap(model -> clause(model, texts.get(0), clause, other))
            .ifPresent(findings::add);
      }
    }
  }

  private Optional<Diagnostic> clause(
      Clause clause, PolicyText text, Clause translated, PolicyText other) {
    boolean otherCause =
        told.of(clause, text)
            || told.of(translated, other)
            || writing.wrong(translated, other).isPresent();
    return otherCause
        ? Optional.empty()
        : finding(
            translated.title(),
            translated.position(),
            new Both(
                text.language(), words(clause, text), other.language(), words(translated, other)));
  }

  private static String words(Clause clause, PolicyText text) {
    return ClauseWords.of(clause, text).replace(String.valueOf(ClauseWords.KEY), "");
  }

  private void row(ListRow row, Policy policy, List<Diagnostic> findings) {
    List<Language> languages = policy.languages().stream().filter(Denials::canRead).toList();
    for (Language other : languages.subList(Math.min(1, languages.size()), languages.size())) {
      RowTexts.of(row).stream()
          .flatMap(words -> both(words, languages.get(0), other).stream())
          .flatMap(both -> finding(RowName.of(row, policy), row.position(), both).stream())
          .findFirst()
          .ifPresent(findings::add);
    }
  }

  private static Optional<Both> both(Localized<String> words, Language language, Language other) {
    return words
        .find(language)
        .flatMap(
            said ->
                words.find(other).map(translated -> new Both(language, said, other, translated)));
  }

  /** The same words in two languages. */
  private record Both(Language language, String words, Language other, String translated) {}

  private Optional<Diagnostic> finding(String title, SourcePosition position, Both both) {
    return known
        .computeIfAbsent(
            both.words() + '\0' + both.translated(),
            any ->
                Translation.of(both.words(), both.language(), both.translated(), both.other())
                    .lostDenial())
        .map(
            lost ->
                Diagnostic.of(
                    Code.NEGATION_DIFFERS,
                    position,
                    title,
                    both.language().tag(),
                    quoted(lost.here()),
                    both.other().tag(),
                    quoted(lost.there())));
  }

  private static String quoted(String words) {
    return words.length() > QUOTED ? words.substring(0, QUOTED) + "…" : words;
  }
}
