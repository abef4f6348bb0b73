package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Units of both texts that face each other and are not paired yet, in order. */
final class Gap {

  private final int[] old;
  private final int[] now;

  /**
   * @param old places among the old units
   * @param now places among the new units
   */
  Gap(int[] old, int[] now) {
    this.old = old;
    this.now = now;
  }

  int[] old() {
    return old;
  }

  int[] now() {
    return now;
  }

  boolean isOneSided() {
    return old.length == 0 || now.length == 0;
  }

  boolean isSinglePair() {
    return old.length == 1 && now.length == 1;
  }

  long cells() {
    return (long) old.length * now.length;
  }

  /** What lies before, between and after pairs {p, q} of places in this gap, in order. */
  List<Gap> around(List<int[]> pairs) {
    List<Gap> gaps = new ArrayList<>(pairs.size() + 1);
    int p = 0;
    int q = 0;
    for (int[] pair : pairs) {
      gaps.add(part(p, pair[0], q, pair[1]));
      p = pair[0] + 1;
      q = pair[1] + 1;
    }
    gaps.add(part(p, old.length, q, now.length));
    return gaps;
  }

  private Gap part(int p, int pTo, int q, int qTo) {
    return new Gap(Arrays.copyOfRange(old, p, pTo), Arrays.copyOfRange(now, q, qTo));
  }
}
