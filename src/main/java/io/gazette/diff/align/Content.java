package io.gazette.diff.align;

import io.gazette.diff.words.SentenceCut;
import io.gazette.diff.words.WordCharacters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says, wherever it stands: one object for all units, of all texts of a {@link
 * UnitReader}, that say the same. For one thread: what takes long is found when first asked for.
 */
final class Content {

  private final String text;
  private final int number;
  private final int weight;
  private final FeatureExtractor extractor;
  private @Nullable Features features;
  private @Nullable Features distinguishing;
  private @Nullable List<String> sentences;
  private @Nullable String shape;
  private @Nullable String core;
  private @Nullable String term;

  Content(String text, int number, FeatureExtractor extractor) {
    this.text = text;
    this.number = number;
    this.weight = WordCharacters.weight(text);
    this.extractor = extractor;
  }

  String text() {
    return text;
  }

  int number() {
    return number;
  }

  int weight() {
    return weight;
  }

  Features features() {
    if (features == null) {
      features = extractor.features(text);
    }
    return features;
  }

  /** Those of its words but for figures. */
  Features distinguishing() {
    if (distinguishing == null) {
      distinguishing = shape().isEmpty() ? features() : extractor.features(shape());
    }
    return distinguishing;
  }

  /** Each sentence, with its end. */
  List<String> sentences() {
    if (sentences == null) {
      sentences = SentenceCut.of(text).stream().map(String::strip).toList();
    }
    return sentences;
  }

  /** The features of all other sentences but for figures. */
  Features without(Set<String> others) {
    String rest =
        sentences().stream().filter(own -> !others.contains(own)).collect(Collectors.joining(" "));
    String words = Siblings.shape(rest);
    return extractor.features(words.isEmpty() ? rest : words);
  }

  /** See {@link Siblings#shape}. */
  String shape() {
    if (shape == null) {
      shape = Siblings.shape(text);
    }
    return shape;
  }

  /** See {@link EndMark#without}. */
  String core() {
    if (core == null) {
      core = EndMark.without(text);
    }
    return core;
  }

  /** See {@link Terms#term(String)}. */
  String term() {
    if (term == null) {
      term = Terms.term(text);
    }
    return term;
  }
}
