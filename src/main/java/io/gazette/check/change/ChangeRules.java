package io.gazette.check.change;

import io.gazette.check.reading.Check;
import io.gazette.check.reading.Published;
import io.gazette.diagnostic.Code;
import java.util.stream.Stream;

/** On what a version changes, against the level that it declares. */
public final class ChangeRules {

  private ChangeRules() {}

  /** All of them. */
  public static Stream<Check> all(Published published) {
    return Stream.of(
        Check.of(ListChangeRule::new, Code.CHANGE_UNDERSTATED),
        Check.of(() -> new ChangedWordsRule(published), Code.WORDS_UNDERSTATED),
        Check.of(() -> new DroppedWordsRule(published), Code.WORDS_DROPPED));
  }
}
