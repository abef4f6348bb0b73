package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Revisions of which is known what became of each passage, and in which nothing moves: hardly a
 * text is told otherwise. More of them are measured by {@code src/bench/redline}.
 */
class KnownRevisionTest {

  private static final int ROUNDS = 60;

  /** Two passages of one text may say the same, and nobody can tell them apart. */
  private static final int MOST_UNTRUE_TEXTS = 1;

  @ParameterizedTest
  @EnumSource
  void whatBecameOfEachPassageIsTold(KnownRevision.Shape shape) {
    for (boolean chinese : new boolean[] {true, false}) {
      List<List<String>> untrue = new ArrayList<>();
      for (int seed = 0; seed < ROUNDS; seed++) {
        KnownRevision revision = KnownRevision.of(shape, chinese, new Random(seed));
        untrue.add(revision.untruths(Redline.compare(revision.oldText(), revision.newText())));
      }
      untrue.removeIf(List::isEmpty);
      assertThat(untrue)
          .as("%s, Chinese %s", shape, chinese)
          .hasSizeLessThanOrEqualTo(MOST_UNTRUE_TEXTS);
    }
  }
}
