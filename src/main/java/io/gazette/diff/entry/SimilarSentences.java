package io.gazette.diff.entry;

import io.gazette.diff.align.Features;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Sentences, found by others like them: what shares most of its features with a sentence shares one
 * of the rarer half of them, so that only few are ever compared.
 */
final class SimilarSentences {

  private final List<Features> sentences;
  private final double least;
  private final Map<Integer, List<Integer>> byFeature = new HashMap<>();

  /**
   * @param least similarity of those that are found, above two thirds
   */
  SimilarSentences(List<Features> sentences, double least) {
    this.sentences = sentences;
    this.least = least;
    Map<Integer, Integer> common = new HashMap<>();
    sentences.forEach(each -> each.forEachDistinct(it -> common.merge(it, 1, Integer::sum)));
    for (int at = 0; at < sentences.size(); at++) {
      List<Integer> features = new ArrayList<>();
      sentences.get(at).forEachDistinct(features::add);
      features.sort(Comparator.comparing(common::get));
      for (int feature : features.subList(0, Math.min(features.size(), features.size() / 2 + 1))) {
        byFeature.computeIfAbsent(feature, first -> new ArrayList<>()).add(at);
      }
    }
  }

  /** Those as similar as asked, in order. */
  SortedSet<Integer> to(Features other) {
    SortedSet<Integer> found = new TreeSet<>();
    other.forEachDistinct(feature -> found.addAll(byFeature.getOrDefault(feature, List.of())));
    found.removeIf(at -> sentences.get(at).dice(other) < least);
    return found;
  }
}
