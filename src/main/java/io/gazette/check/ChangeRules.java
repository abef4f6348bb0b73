package io.gazette.check;

import io.gazette.diagnostic.Code;
import java.util.stream.Stream;

/** On what a version changes, against the level that it declares. */
final class ChangeRules {

  private ChangeRules() {}

  static Stream<Check> all(Published published) {
    return Stream.of(
        Check.of(ListChangeRule::new, Code.CHANGE_UNDERSTATED),
        Check.of(() -> new ChangedWordsRule(published), Code.WORDS_UNDERSTATED),
        Check.of(() -> new DroppedWordsRule(published), Code.WORDS_DROPPED));
  }
}
