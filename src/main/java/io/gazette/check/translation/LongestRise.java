package io.gazette.check.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest part of a sequence that rises: what may stay where it is when it is sorted. */
final class LongestRise {

  private LongestRise() {}

  /** The indices of the numbers that rise, in order; of equally long rises any, always the same. */
  static List<Integer> of(List<Integer> numbers) {
    List<Integer> ends = new ArrayList<>();
    int[] before = new int[numbers.size()];
    for (int at = 0; at < numbers.size(); at++) {
      int length = 0;
      while (length < ends.size() && numbers.get(ends.get(length)) < numbers.get(at)) {
        length++;
      }
      before[at] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(at);
      } else {
        ends.set(length, at);
      }
    }
    List<Integer> rise = new ArrayList<>();
    for (int at = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); at >= 0; at = before[at]) {
      rise.add(at);
    }
    Collections.reverse(rise);
    return rise;
  }
}
