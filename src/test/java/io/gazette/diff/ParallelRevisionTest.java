package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sections of one wording that change places while figures change and passages are taken to other
 * sections: what stands in both versions is never told as gone and come. More of them are measured
 * by {@code src/bench/redline}.
 */
class ParallelRevisionTest {

  private static final int ROUNDS = 50;

  @ParameterizedTest
  @CsvSource({"0, 3, 0, 0", "1, 3, 0, 0", "2, 2, 0, 0", "0, 0, 1, 0", "0, 2, 2, 1", "2, 3, 2, 1"})
  void whatBecameOfEachPassageIsTold(int sections, int figures, int taken, int mostUntrue) {
    for (int form = 0; form < 4; form++) {
      boolean chinese = form % 2 == 0;
      boolean ids = form / 2 == 0;
      List<List<String>> untrue = new ArrayList<>();
      for (int seed = 0; seed < ROUNDS; seed++) {
        ParallelRevision.Plan plan =
            new ParallelRevision.Plan(sections, figures, taken, ids, seed % 2 == 0);
        ParallelRevision revision = ParallelRevision.of(plan, chinese, new Random(seed));
        untrue.add(revision.untruths(Redline.compare(revision.oldText(), revision.newText())));
      }
      untrue.removeIf(List::isEmpty);
      assertThat(untrue)
          .as("Chinese %s, ids %s", chinese, ids)
          .hasSizeLessThanOrEqualTo(mostUntrue);
    }
  }
}
