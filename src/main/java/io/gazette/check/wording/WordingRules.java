package io.gazette.check.wording;

import io.gazette.check.reading.Check;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Told;
import io.gazette.check.reading.Writing;
import io.gazette.diagnostic.Code;
import io.gazette.model.Publisher;
import java.util.stream.Stream;

/** On slips of writing. */
public final class WordingRules {

  private WordingRules() {}

  /** All of them, but those that are for clauses of which nothing else is told. */
  public static Stream<Check> all(Writing writing, Publisher publisher, Published published) {
    return Stream.of(
        Check.of(() -> new TypedDateRule(published), Code.DATE_TYPED),
        Check.of(() -> new OpenIntroductionRule(published), Code.NOTHING_FOLLOWS),
        Check.of(() -> new LinkWordsRule(published), Code.LINK_SAYS_NOTHING),
        Check.of(() -> new UnsaidAddressRule(published), Code.ADDRESS_UNSAID),
        Check.of(() -> new UnlinkedCompanionRule(published), Code.COMPANION_UNLINKED),
        Check.of(() -> new UnknownReferenceRule(published), Code.REFERENCE_UNKNOWN),
        Check.of(() -> new DoubledWordRule(published), Code.WORD_DOUBLED),
        Check.of(() -> new GluedTokensRule(published), Code.TOKENS_GLUED),
        Check.of(() -> new PunctuationWidthRule(published), Code.PUNCTUATION_NARROW),
        Check.of(() -> new MixedScriptRule(writing, published), Code.SCRIPT_MIXED),
        Check.of(() -> new DateFormRule(published), Code.DATE_MALFORMED),
        Check.of(() -> new OwnTitleRule(published), Code.TITLE_OTHER),
        Check.of(() -> new StoreNameRule(publisher.name(), published), Code.STORE_NAME_DIFFERS),
        Check.of(() -> new OwnCompanyRule(publisher.name(), published), Code.PUBLISHER_OTHER),
        Check.of(() -> new TypedContentsRule(published), Code.CONTENTS_TYPED),
        Check.of(() -> new NumberGapRule(published), Code.NUMBER_GAP));
  }

  /** The others. */
  public static Stream<Check> ofQuietClauses(Told compared, Told typed, Published published) {
    return Stream.of(
        Check.of(() -> new UnpairedMarkRule(typed, published), Code.MARK_UNPAIRED),
        Check.of(() -> new EmptyClauseRule(compared), Code.CLAUSE_EMPTY));
  }
}
