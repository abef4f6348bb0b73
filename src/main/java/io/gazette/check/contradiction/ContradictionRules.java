package io.gazette.check.contradiction;

import io.gazette.check.reading.Check;
import io.gazette.check.reading.Published;
import io.gazette.diagnostic.Code;
import io.gazette.model.Publisher;
import java.util.stream.Stream;

/** On what a text promises, against what else it says and what is known of the product. */
public final class ContradictionRules {

  private ContradictionRules() {}

  /** All of them. */
  public static Stream<Check> all(Publisher publisher, Published published) {
    return Stream.of(
        Check.of(() -> new KeptPeriodsRule(published), Code.TEXT_CONTRADICTS),
        Check.of(() -> new PromisedNoticeRule(published), Code.TEXT_CONTRADICTS),
        Check.of(() -> new OpposedPromisesRule(published), Code.TEXT_CONTRADICTS),
        Check.of(() -> new DeniedRule(published), Code.TEXT_CONTRADICTS),
        Check.of(() -> new AbroadFactRule(published), Code.TEXT_CONTRADICTS),
        Check.of(() -> new ChildrenFactRule(published), Code.TEXT_CONTRADICTS),
        Check.of(() -> new OtherFiguresRule(published), Code.TEXT_CONTRADICTS),
        Check.of(() -> new AnswerTimesRule(published), Code.TEXT_CONTRADICTS),
        Check.of(() -> new OneOfAKindRule(published), Code.TEXT_CONTRADICTS),
        Check.of(() -> new MistypedNamesRule(publisher, published), Code.TEXT_CONTRADICTS));
  }
}
