package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Redlines of parallel sections, statutes, price tables and lists tell hardly anything untrue. */
class KnownRevisionTest {

  private static final int ROUNDS = 60;

  @ParameterizedTest
  @EnumSource
  void tellsWhatBecameOfEachBlock(KnownRevision.Shape shape) {
    int entries = 0;
    int untrue = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      KnownRevision revision = KnownRevision.of(shape, seed % 2 == 0, new Random(seed));
      TextDiff diff = Redline.compare(revision.oldText(), revision.newText());
      entries += diff.entries().size();
      untrue += revision.untruths(diff).size();
    }
    // English items of a few words differ in so few that the subject hardly stands out.
    double most = shape == KnownRevision.Shape.LISTS ? 0.03 : 0.01;
    assertThat((double) untrue / entries).as("untrue entries").isLessThanOrEqualTo(most);
  }
}
