package io.gazette.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is aligned as a whole: a block, or a table with all its rows. For one thread: its features
 * are found when first asked for, since most units have an identical one and never need them.
 */
final class Unit {

  private final List<TextBlock> blocks;
  private final int first;
  private final String text;
  private final int content;
  private final int weight;
  private final FeatureExtractor extractor;
  private @Nullable Features features;

  Unit(List<TextBlock> blocks, int first, String text, int content, FeatureExtractor extractor) {
    this.blocks = blocks;
    this.first = first;
    this.text = text;
    this.content = content;
    this.weight = Characters.weight(text);
    this.extractor = extractor;
  }

  /** One block, or the rows of a table. */
  List<TextBlock> blocks() {
    return blocks;
  }

  TextBlock block() {
    return blocks.get(0);
  }

  /** Place of the first block in the text. */
  int first() {
    return first;
  }

  /** Equal for units of both texts with the same words. */
  int content() {
    return content;
  }

  /** How much it says, see {@link Characters#weight}. */
  int weight() {
    return weight;
  }

  Features features() {
    if (features == null) {
      features = extractor.features(text);
    }
    return features;
  }

  boolean isTable() {
    return block().isRow();
  }

  boolean isHeading() {
    return block().isHeading();
  }
}
