package io.gazette.check.statement;

import io.gazette.check.reading.Check;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Wanted;
import io.gazette.diagnostic.Code;
import io.gazette.model.CheckSettings;
import io.gazette.model.Publisher;
import java.util.stream.Stream;

/** On what the law wants texts to say, and how openly. */
public final class StatementRules {

  private StatementRules() {}

  /** All of them. */
  public static Stream<Check> all(
      Publisher publisher, CheckSettings settings, Published published) {
    return Stream.concat(
        Stream.of(
            Check.of(() -> new AnswerLimitRule(published, settings.answerDays()), Code.ANSWER_LATE),
            Check.of(
                () -> new KeyPassagesRule(published, settings.keyShare()),
                Code.KEY_PROMISED,
                Code.KEY_OVERUSED),
            Check.of(() -> new UnmarkedDataRule(published), Code.SENSITIVE_UNMARKED),
            Check.of(() -> new UnsaidPurposeRule(published), Code.PURPOSE_UNSAID),
            Check.of(() -> new UnnamedRecipientRule(published), Code.RECIPIENT_UNNAMED),
            Check.of(() -> new OpenDataRule(published), Code.DATA_LEFT_OPEN),
            Check.of(() -> new OpenFunctionsRule(published), Code.FUNCTIONS_LEFT_OPEN),
            Check.of(() -> new UnknownFactsRule(published), Code.FACTS_UNKNOWN),
            Check.of(() -> new RolesRule(published), Code.ROLE_PROPOSED, Code.CLAUSE_WANTED)),
        Wanted.codes().stream()
            .map(code -> Check.of(() -> new WantedRule(code, publisher.name(), published), code)));
  }
}
