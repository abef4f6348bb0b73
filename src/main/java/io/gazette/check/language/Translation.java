package io.gazette.check.language;

import io.gazette.model.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sentences that say the same in two languages, found by their lengths: a translation keeps their
 * order, and a long sentence stays long (Gale and Church 1993). One sentence may be two or three in
 * the other language, or none.
 */
public final class Translation {

  /** How many sentences stand for how many, and what that costs. */
  private record Step(int here, int there, double cost) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(1, 1, 0),
          new Step(1, 2, 0.7),
          new Step(2, 1, 0.7),
          new Step(2, 2, 1.2),
          new Step(1, 3, 1.5),
          new Step(3, 1, 1.5),
          new Step(1, 0, 3),
          new Step(0, 1, 3));

  /** More pairs of sentences are not compared. */
  private static final int MOST = 40_000;

  /** Lengths differ by chance, short ones most. */
  private static final double CHANCE = 5;

  /**
   * Words and what stands for them in the other language.
   *
   * @param here one or more sentences
   */
  public record Pair(String here, String there) {}

  private final Language language;
  private final Language other;

  /** What was held against each other: the words of a paragraph, or of everything. */
  private final List<List<Pair>> paragraphs;

  private Translation(Language language, Language other, List<List<Pair>> paragraphs) {
    this.language = language;
    this.other = other;
    this.paragraphs = paragraphs;
  }

  /**
   * Holds the words of two languages against each other; line by line where there are as many.
   *
   * @param words of a clause or a cell, a line for each paragraph
   */
  public static Translation of(
      String words, Language language, String otherWords, Language otherLanguage) {
    List<String> lines = words.lines().filter(line -> !line.isBlank()).toList();
    List<String> others = otherWords.lines().filter(line -> !line.isBlank()).toList();
    List<List<Pair>> paragraphs = new ArrayList<>();
    if (lines.size() == others.size()) {
      for (int at = 0; at < lines.size(); at++) {
        paragraphs.add(align(Sentences.of(lines.get(at)), Sentences.of(others.get(at))));
      }
    } else {
      paragraphs.add(align(Sentences.of(words), Sentences.of(otherWords)));
    }
    return new Translation(language, otherLanguage, paragraphs);
  }

  /** The first words that say no in one language alone. */
  public Optional<Pair> lostDenial() {
    return paragraphs.stream().flatMap(pairs -> lostDenials(pairs)).findFirst();
  }

  private Stream<Pair> lostDenials(List<Pair> pairs) {
    return IntStream.range(0, pairs.size())
        .filter(at -> isLost(pairs, at, true) || isLost(pairs, at, false))
        .mapToObj(pairs::get);
  }

  /** Whether one side of a pair says no, and the other, with those around it, does not. */
  private boolean isLost(List<Pair> pairs, int at, boolean here) {
    String said = side(pairs.get(at), here);
    String translated = side(pairs.get(at), !here);
    return !said.isBlank()
        && !translated.isBlank()
        && Denials.isPlain(said, language(here))
        && !Denials.isPossible(translated, language(!here))
        && (at == 0 || !isMoved(pairs.get(at - 1), here))
        && (at + 1 == pairs.size() || !isMoved(pairs.get(at + 1), here));
  }

  /** Whether a pair negates more in the other language: one came from beside it. */
  private boolean isMoved(Pair pair, boolean here) {
    String said = side(pair, here);
    String translated = side(pair, !here);
    boolean joined =
        Sentences.of(translated).size() > Sentences.of(said).size()
            && Denials.isPlain(translated, language(!here))
            && !Denials.isPlain(said, language(here));
    return joined
        || Denials.count(translated, language(!here)) > Denials.count(said, language(here));
  }

  private static String side(Pair pair, boolean here) {
    return here ? pair.here() : pair.there();
  }

  private Language language(boolean here) {
    return here ? language : other;
  }

  private static List<Pair> align(List<String> here, List<String> there) {
    if ((here.size() + 1) * (there.size() + 1) > MOST || here.isEmpty() || there.isEmpty()) {
      return List.of();
    }
    double ratio = (double) Math.max(1, length(there)) / Math.max(1, length(here));
    double[][] cost = new double[here.size() + 1][there.size() + 1];
    Step[][] last = new Step[here.size() + 1][there.size() + 1];
    for (int i = 0; i <= here.size(); i++) {
      for (int j = 0; j <= there.size(); j++) {
        cost[i][j] = i + j == 0 ? 0 : Double.MAX_VALUE;
        for (Step step : STEPS) {
          if (step.here() <= i && step.there() <= j) {
            double sum =
                cost[i - step.here()][j - step.there()]
                    + step.cost()
                    + difference(
                        here.subList(i - step.here(), i),
                        there.subList(j - step.there(), j),
                        ratio);
            if (sum < cost[i][j]) {
              cost[i][j] = sum;
              last[i][j] = step;
            }
          }
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = here.size();
    int j = there.size();
    while (last[i][j] != null) {
      Step step = last[i][j];
      pairs.add(
          new Pair(
              String.join(" ", here.subList(i - step.here(), i)),
              String.join(" ", there.subList(j - step.there(), j))));
      i -= step.here();
      j -= step.there();
    }
    Collections.reverse(pairs);
    return pairs;
  }

  private static double difference(List<String> here, List<String> there, double ratio) {
    return here.isEmpty() || there.isEmpty()
        ? 0
        : 2 * Math.abs(Math.log((length(here) * ratio + CHANCE) / (length(there) + CHANCE)));
  }

  private static int length(List<String> sentences) {
    return sentences.stream().mapToInt(String::length).sum();
  }
}
