package io.gazette.check;

import io.gazette.check.language.Opposites;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one sentence denies without exception, no sentence elsewhere says of the same in the same
 * words, in whatever order; and what is voluntary or off by default here is not required or on
 * there.
 */
final class DeniedRule implements Rule {

  private final Published published;

  DeniedRule(Published published) {
    this.published = published;
  }

  /**
   * A sentence that stands by itself.
   *
   * @param plain as patterns know it
   * @param next the sentence behind it, which may have exceptions; empty if none is
   */
  private record Said(Passage passage, String sentence, String plain, String next) {

    boolean isNear(Said other) {
      return passage.position().equals(other.passage.position());
    }
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.open(policy).flatMap(DeniedRule::check).distinct().toList()
        : List.of();
  }

  private static Stream<Diagnostic> check(Published.Open open) {
    List<Said> all = said(open);
    Map<String, List<Said>> bySign = new HashMap<>();
    all.forEach(
        said ->
            Opposites.signsOf(said.plain())
                .forEach(
                    sign -> bySign.computeIfAbsent(sign, first -> new ArrayList<>()).add(said)));
    return all.stream()
        .filter(one -> !OpposedPromisesRule.isExcepted(one.plain(), open.plain(one.next())))
        .flatMap(
            one ->
                Opposites.denying(one.plain()).stream()
                    .flatMap(
                        opposites ->
                            likely(opposites, bySign).stream()
                                .filter(other -> !other.isNear(one))
                                .filter(other -> opposites.isSaid(other.plain()))
                                .filter(other -> isDone(other.plain(), one.plain()))
                                .limit(1)
                                .map(
                                    other ->
                                        Contradiction.of(
                                            other.passage(),
                                            other.sentence(),
                                            one.passage(),
                                            one.sentence()))));
  }

  /** Sentences that have the rarest sign of those that say the opposite. */
  private static List<Said> likely(Opposites opposites, Map<String, List<Said>> bySign) {
    return opposites.signs().stream()
        .map(sign -> bySign.getOrDefault(sign, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /** Whether the publisher does it, or lets it be done, in no special case. */
  private static boolean isDone(String sentence, String denial) {
    boolean right = Speech.of(sentence) == Speech.RIGHT;
    return Assertion.isMadeAt(sentence, 0, sentence.length())
        && !OpposedPromisesRule.isByOthers(sentence)
        && (!right || !Opposites.isOfPublisher(denial));
  }

  /** The sentences that are said of all people, and are no items and questions. */
  private static List<Said> said(Published.Open open) {
    List<Said> all = new ArrayList<>();
    for (Passage passage : open.passages()) {
      if (passage.isHeading() || Scope.isOfGroup(passage, open) || !passage.lead().isEmpty()) {
        continue;
      }
      List<String> sentences = open.sentences(passage);
      for (int at = 0; at < sentences.size(); at++) {
        String next = at + 1 < sentences.size() ? sentences.get(at + 1) : "";
        all.add(new Said(passage, sentences.get(at), open.plain(sentences.get(at)), next));
      }
    }
    return all;
  }
}
