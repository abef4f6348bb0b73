package io.gazette.diff.align;

import io.gazette.diff.TextBlock;
import io.gazette.diff.words.WordCharacters;
import io.gazette.text.Characters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is aligned as a whole: a block, or a table with all its rows. For one thread: its features
 * are found when first asked for, since most units have an identical one and never need them.
 */
public final class Unit {

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
    this.weight = WordCharacters.weight(text);
    this.extractor = extractor;
  }

  /** One block, or the rows of a table. */
  public List<TextBlock> blocks() {
    return blocks;
  }

  public TextBlock block() {
    return blocks.get(0);
  }

  /** Place of the first block in the text. */
  public int first() {
    return first;
  }

  /** Its words; those of a table row by row. */
  String text() {
    return text;
  }

  /** Equal for units of both texts with the same words. */
  public int content() {
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

  public boolean isTable() {
    return block().isRow();
  }

  boolean isHeading() {
    return block().isHeading();
  }
}
