package io.gazette.check.translation;

import io.gazette.check.reading.Check;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Told;
import io.gazette.check.reading.Writing;
import io.gazette.diagnostic.Code;
import io.gazette.model.CheckSettings;
import java.util.stream.Stream;

/** On the languages of a text, against each other. */
public final class TranslationRules {

  private TranslationRules() {}

  /** All of them, but those that are for clauses of which nothing else is told. */
  public static Stream<Check> all(Writing writing, CheckSettings settings, Published published) {
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

  /** The others. */
  public static Stream<Check> ofQuietClauses(
      Writing writing, Told compared, Told languages, Published published) {
    return Stream.of(
        Check.of(() -> new ClauseShapeRule(writing, compared, published), Code.CLAUSE_SHAPE),
        Check.of(() -> new FactsRule(writing, languages, compared, published), Code.FACTS_DIFFER),
        Check.of(() -> new PersonNamesRule(published), Code.FACTS_DIFFER),
        Check.of(() -> new SentencesRule(writing, languages, published), Code.NEGATION_DIFFERS)
            .remarking(Code.CLAUSE_SHAPE));
  }
}
