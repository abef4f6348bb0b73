package io.gazette.diff.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a block says regardless of order: its words in lower case and its pairs of ideographs, each
 * as often as it occurs.
 */
public final class Features {

  /** With fewer, sharing all of the smaller side means little. */
  private static final int ENOUGH_FOR_OVERLAP = 6;

  /** In a text so much larger, the words of any short one may be found. */
  private static final int MOST_TIMES_LARGER = 4;

  private final int[] sorted;

  /**
   * @param sorted numbers of one {@link FeatureExtractor}, ascending
   */
  public Features(int[] sorted) {
    this.sorted = sorted;
  }

  /** Those of several blocks together. */
  static Features of(List<Features> several) {
    return several.size() == 1
        ? several.get(0)
        : new Features(
            several.stream().flatMapToInt(each -> IntStream.of(each.sorted)).sorted().toArray());
  }

  /** Each once, ascending. */
  public void forEachDistinct(IntConsumer action) {
    for (int at = 0; at < sorted.length; at++) {
      if (at == 0 || sorted[at] != sorted[at - 1]) {
        action.accept(sorted[at]);
      }
    }
  }

  /** Above all their numbers. */
  public int bound() {
    return sorted.length == 0 ? 0 : sorted[sorted.length - 1] + 1;
  }

  public int size() {
    return sorted.length;
  }

  int common(Features other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      if (sorted[i] == other.sorted[j]) {
        common++;
        i++;
        j++;
      } else if (sorted[i] < other.sorted[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** The weight of what these share with others, each once, as a part of that of all of these. */
  double share(Features others, IntToDoubleFunction weight) {
    double all = 0;
    double shared = 0;
    int j = 0;
    for (int at = 0; at < sorted.length; at++) {
      if (at == 0 || sorted[at] != sorted[at - 1]) {
        double own = weight.applyAsDouble(sorted[at]);
        while (j < others.sorted.length && others.sorted[j] < sorted[at]) {
          j++;
        }
        all += own;
        shared += j < others.sorted.length && others.sorted[j] == sorted[at] ? own : 0;
      }
    }
    return all == 0 ? 0 : shared / all;
  }

  /** What is left of these when each of the others has taken away one like it. */
  public Features minus(Features others) {
    int[] left = new int[sorted.length];
    int size = 0;
    int j = 0;
    for (int feature : sorted) {
      while (j < others.sorted.length && others.sorted[j] < feature) {
        j++;
      }
      if (j < others.sorted.length && others.sorted[j] == feature) {
        j++;
      } else {
        left[size++] = feature;
      }
    }
    return new Features(Arrays.copyOf(left, size));
  }

  /** Shared features of all features, 0 to 1. */
  public double dice(Features other) {
    int sum = size() + other.size();
    return sum == 0 ? 0 : 2.0 * common(other) / sum;
  }

  /** Like {@link #dice}, but a block is also similar to a larger one that contains it. */
  public double similarity(Features other) {
    int smaller = Math.min(size(), other.size());
    int larger = Math.max(size(), other.size());
    if (smaller == 0) {
      return 0;
    }
    double common = common(other);
    double dice = 2 * common / (size() + other.size());
    boolean telling = smaller >= ENOUGH_FOR_OVERLAP && MOST_TIMES_LARGER * smaller >= larger;
    return telling ? (dice + common / smaller) / 2 : dice;
  }
}
