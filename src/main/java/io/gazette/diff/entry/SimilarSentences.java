package io.gazette.diff.entry;

import io.gazette.diff.align.Features;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sentences, found by others like them: what shares most of its features with a sentence shares one
 * of the rarer half of them, so that only few are ever compared.
 */
final class SimilarSentences {

  private final List<Features> sentences;
  private final double least;

  /** The last posting of each feature, and of each posting the one before; nought for none. */
  private final int[] last;

  private final int[] before;
  private final int[] posted;

  /**
   * @param least similarity of those that are found, above two thirds
   */
  SimilarSentences(List<Features> sentences, double least) {
    this.sentences = sentences;
    this.least = least;
    int bound = sentences.stream().mapToInt(Features::bound).max().orElse(0);
    int[] common = new int[bound];
    sentences.forEach(each -> each.forEachDistinct(feature -> common[feature]++));
    last = new int[bound];
    before = new int[1 + sentences.stream().mapToInt(each -> each.size() / 2 + 1).sum()];
    posted = new int[before.length];
    int posting = 0;
    for (int at = 0; at < sentences.size(); at++) {
      long[] rarest = rarestFirst(sentences.get(at), common);
      for (int rank = 0; rank < Math.min(rarest.length, rarest.length / 2 + 1); rank++) {
        int feature = (int) rarest[rank];
        posted[++posting] = at;
        before[posting] = last[feature];
        last[feature] = posting;
      }
    }
  }

  /** Each feature below how many sentences have it. */
  private static long[] rarestFirst(Features sentence, int[] common) {
    long[] rarest = new long[sentence.size()];
    int[] size = {0};
    sentence.forEachDistinct(
        feature -> rarest[size[0]++] = (long) common[feature] << Integer.SIZE | feature);
    Arrays.sort(rarest, 0, size[0]);
    return Arrays.copyOf(rarest, size[0]);
  }

  /** Those as similar as asked, in order. */
  IntStream to(Features other) {
    BitSet found = new BitSet();
    other.forEachDistinct(
        feature -> {
          if (feature < last.length) {
            for (int at = last[feature]; at > 0; at = before[at]) {
              found.set(posted[at]);
            }
          }
        });
    return found.stream().filter(at -> isSimilar(sentences.get(at), other));
  }

  private boolean isSimilar(Features sentence, Features other) {
    int most = 2 * Math.min(sentence.size(), other.size());
    return most >= least * (sentence.size() + other.size()) && sentence.dice(other) >= least;
  }
}
