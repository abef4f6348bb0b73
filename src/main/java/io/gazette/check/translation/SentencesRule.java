package io.gazette.check.translation;

import io.gazette.check.language.Denials;
import io.gazette.check.language.PurposeCells;
import io.gazette.check.language.Sentences;
import io.gazette.check.language.Translation;
import io.gazette.check.reading.Introduction;
import io.gazette.check.reading.Places;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.RowTexts;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Told;
import io.gazette.check.reading.Writing;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.CollectedFields;
import io.gazette.model.Language;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.PermissionFields;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The sentences of a clause, or of a row of a list, say the same in two languages: none says the
 * opposite, none is missing, and none enumerates less. Compared with the first language; one
 * finding for a clause and for a row, at the sentence.
 */
final class SentencesRule implements Rule {

  /** The fields that say what data are for, in all lists. */
  private static final Set<String> PURPOSES =
      Set.of(CollectedFields.PURPOSE.id(), PermissionFields.USES.id());

  /** Words that a report can quote. */
  private static final int QUOTED = 80;

  private final Writing writing;
  private final Published published;
  private final Told told;

  /** By the words of both languages: most clauses stay as they are for several versions. */
  private final Map<String, Translation.Findings> known = new HashMap<>();

  private final Translation.Memory memory = new Translation.Memory();

  private final IdentityHashMap<PolicyText, Map<String, String>> words = new IdentityHashMap<>();

  /**
   * @param told a clause of which a language is told to be wrong or old differs for that reason
   */
  SentencesRule(Writing writing, Told told, Published published) {
    this.writing = writing;
    this.told = told;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : policy.versions()) {
      if (!published.hasAll(policy, version)) {
        texts(policy, version, findings);
        version.lists().byKind().values().stream()
            .flatMap(List::stream)
            .forEach(row -> row(row, policy, findings));
      }
    }
    return findings;
  }

  private void texts(Policy policy, PolicyVersion version, List<Diagnostic> findings) {
    List<PolicyText> texts =
        version.texts().byLanguage().values().stream()
            .filter(text -> Denials.canRead(text.language()) && writing.wrong(text).isEmpty())
            .toList();
    for (PolicyText other : texts.subList(Math.min(1, texts.size()), texts.size())) {
      PolicyText first = texts.get(0);
      double ratio = Translation.ratio(length(first), length(other), first.language());
      Introduction.pairs(policy, version, first, other)
          .filter(same -> isQuiet(same.here(), first, same.there(), other))
          .flatMap(same -> clause(policy, same.here(), first, same.there(), other, ratio))
          .forEach(findings::add);
    }
  }

  private int length(PolicyText text) {
    return words(text).values().stream().mapToInt(String::length).sum();
  }

  private Map<String, String> words(PolicyText text) {
    return words.computeIfAbsent(
        text,
        any -> {
          Map<String, String> all = new HashMap<>();
          all.put("", ClauseWords.unmarked(ClauseWords.of(text.preamble(), text)));
          for (Clause clause : text.allClauses()) {
            String own = ClauseWords.of(clause, text);
            all.put(clause.id(), ClauseWords.unmarked(own));
          }
          return all;
        });
  }

  private boolean isQuiet(Clause clause, PolicyText text, Clause translated, PolicyText other) {
    return !told.of(clause, text)
        && !told.of(translated, other)
        && writing.wrong(translated, other).isEmpty();
  }

  private Stream<Diagnostic> clause(
      Policy policy,
      Clause clause,
      PolicyText text,
      Clause translated,
      PolicyText other,
      double ratio) {
    Both both =
        new Both(
            text.language(),
            words(text).getOrDefault(clause.id(), ""),
            other.language(),
            words(other).getOrDefault(translated.id(), ""));
    Function<String, SourcePosition> position =
        words ->
            new Places(published, policy)
                .of(translated, other, beginning(words).orElse(translated.title()));
    Translation.Findings found = findings(both, ratio);
    boolean alike = ClauseShape.of(clause, text).equals(ClauseShape.of(translated, other));
    return found.opposites().isEmpty() && alike
        ? less(translated, position, text, found).stream()
        : opposites(Introduction.nameOf(translated), position, both, found);
  }

  private static Optional<String> beginning(String sentences) {
    return Sentences.of(sentences).stream().findFirst();
  }

  private Translation.Findings findings(Both both, double ratio) {
    return known.computeIfAbsent(
        both.words() + '\0' + both.translated(),
        any ->
            Translation.of(both.words(), both.language(), both.translated(), both.other(), memory)
                .findings(ratio));
  }

  /** A sentence that enumerates less in one language, or is missing: this is a remark. */
  private static Optional<Diagnostic> less(
      Clause translated,
      Function<String, SourcePosition> position,
      PolicyText text,
      Translation.Findings found) {
    return found
        .uneven()
        .map(
            uneven ->
                new Diagnostic(
                    Code.CLAUSE_SHAPE,
                    Severity.INFO,
                    position.apply(uneven.place()),
                    List.of(
                        Introduction.nameOf(translated),
                        uneven.what(),
                        Integer.toString(uneven.there()),
                        Integer.toString(uneven.here()),
                        text.language().tag(),
                        uneven.place().isEmpty() ? "" : " (“" + quoted(uneven.place()) + "”)")));
  }

  private void row(ListRow row, Policy policy, List<Diagnostic> findings) {
    List<Language> languages = policy.languages().stream().filter(Denials::canRead).toList();
    for (Language other : languages.subList(Math.min(1, languages.size()), languages.size())) {
      RowTexts.of(row).stream()
          .flatMap(words -> both(words, languages.get(0), other).stream())
          .flatMap(
              both ->
                  opposites(
                      RowName.of(row, policy), pair -> row.position(), both, findings(both, 1)))
          .findFirst()
          .or(() -> purpose(row, policy, languages.get(0), other))
          .ifPresent(findings::add);
    }
  }

  /** A cell on what data are for that says more in one language. */
  private static Optional<Diagnostic> purpose(
      ListRow row, Policy policy, Language language, Language other) {
    return RowTexts.of(row, PURPOSES).stream()
        .flatMap(words -> both(words, language, other).stream())
        .filter(
            both ->
                PurposeCells.differ(both.words(), both.language(), both.translated(), both.other()))
        .findFirst()
        .map(
            both ->
                Diagnostic.of(
                    Code.NEGATION_DIFFERS,
                    row.position(),
                    RowName.of(row, policy),
                    both.language().tag(),
                    quoted(both.words()),
                    both.other().tag(),
                    quoted(both.translated()),
                    "@said-purpose",
                    ""));
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

  private static Stream<Diagnostic> opposites(
      String title,
      Function<String, SourcePosition> position,
      Both both,
      Translation.Findings found) {
    return found.opposites().stream()
        .map(
            opposite ->
                Diagnostic.of(
                    Code.NEGATION_DIFFERS,
                    position.apply(opposite.pair().there()),
                    title,
                    both.language().tag(),
                    quoted(opposite.pair().here()),
                    both.other().tag(),
                    quoted(opposite.pair().there()),
                    opposite.said(),
                    opposite.counted()));
  }

  private static String quoted(String words) {
    return words.length() > QUOTED ? words.substring(0, QUOTED) + "…" : words;
  }
}
