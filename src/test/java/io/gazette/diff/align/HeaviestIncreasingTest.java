package io.gazette.diff.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HeaviestIncreasingTest {

  @Test
  void isAsHeavyAsAnyIncreasingSubsequence() {
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      int size = random.nextInt(10);
      int[] places = random.ints(size, 0, 12).toArray();
      double[] weights = random.ints(size, 1, 9).asDoubleStream().toArray();

      boolean[] chosen = HeaviestIncreasing.of(places, weights);

      assertThat(weight(places, weights, mask(chosen))).isEqualTo(heaviest(places, weights));
    }
  }

  private static int mask(boolean[] chosen) {
    int mask = 0;
    for (int at = 0; at < chosen.length; at++) {
      mask |= chosen[at] ? 1 << at : 0;
    }
    return mask;
  }

  private static double heaviest(int[] places, double[] weights) {
    double heaviest = 0;
    for (int mask = 0; mask < 1 << places.length; mask++) {
      heaviest = Math.max(heaviest, weight(places, weights, mask));
    }
    return heaviest;
  }

  /** -1 for what does not increase. */
  private static double weight(int[] places, double[] weights, int mask) {
    double weight = 0;
    int last = -1;
    for (int at = 0; at < places.length; at++) {
      if ((mask & 1 << at) != 0) {
        if (places[at] <= last) {
          return -1;
        }
        last = places[at];
        weight += weights[at];
      }
    }
    return weight;
  }
}
