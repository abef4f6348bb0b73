package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.model.CheckSettings;
import java.util.stream.Stream;

/** On the languages of a text, against each other. */
final class TranslationRules {

  private TranslationRules() {}

  static Stream<Check> all(Writing writing, CheckSettings settings, Published published) {
    return Stream.of(
        Check.of(
            () -> new TextLanguageRule(writing, published),
            Code.TEXT_LANGUAGE,
            Code.CLAUSE_LANGUAGE),
        Check.of(ClauseOrderRule::new, Code.CLAUSE_ORDER, Code.CLAUSE_LEVEL),
        Check.of(() -> new TranslationRule(writing, published), Code.TRANSLATION_UNCHANGED),
        Check.of(
            () -> new FreshnessRule(published, settings.translations()),
            Code.TRANSLATION_OUTDATED,
            Code.TRANSLATION_UNRECORDED),
        Check.of(() -> new TitleRule(writing), Code.TITLE_DIFFERS),
        Check.of(() -> new PrevailingLanguageRule(published), Code.LANGUAGE_UNSAID),
        Check.of(() -> new RowLanguagesRule(published), Code.ROW_LANGUAGES_DIFFER));
  }

  /** Those that are for clauses of which nothing else is told. */
  static Stream<Check> ofQuietClauses(
      Writing writing, Told compared, Told languages, Published published) {
    return Stream.of(
        Check.of(() -> new ClauseShapeRule(writing, compared, published), Code.CLAUSE_SHAPE),
        Check.of(() -> new FactsRule(writing, languages, compared, published), Code.FACTS_DIFFER),
        Check.of(() -> new PersonNamesRule(published), Code.FACTS_DIFFER),
        Check.of(() -> new SentencesRule(writing, languages, published), Code.NEGATION_DIFFERS)
            .remarking(Code.CLAUSE_SHAPE));
  }
}
