package io.gazette.diff.align;

import io.gazette.diff.TextBlock;
import io.gazette.diff.words.WordCharacters;
import java.util.List;
import java.util.Set;

/** What is aligned as a whole: a block, or a table with all its rows. */
public final class Unit {

  private static final int LONGEST_TITLE = 40;

  private final List<TextBlock> blocks;
  private final int first;
  private final Content content;
  private final boolean aboveOthers;

  Unit(List<TextBlock> blocks, int first, Content content, boolean aboveOthers) {
    this.blocks = blocks;
    this.first = first;
    this.content = content;
    this.aboveOthers = aboveOthers;
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
    return content.text();
  }

  /** Equal for units of both texts with the same words. */
  public int content() {
    return content.number();
  }

  /** How much it says, see {@link WordCharacters#weight}. */
  int weight() {
    return content.weight();
  }

  Features features() {
    return content.features();
  }

  /** Those of its words but for figures. */
  Features distinguishing() {
    return content.distinguishing();
  }

  /** Each of its sentences, with its end. */
  List<String> sentences() {
    return content.sentences();
  }

  /** The features of its other sentences but for figures. */
  Features without(Set<String> others) {
    return content.without(others);
  }

  /** See {@link Siblings#shape}. */
  String shape() {
    return content.shape();
  }

  /** Its words but for the mark at its end; those of a table are its text. */
  String core() {
    return isTable() ? text() : content.core();
  }

  /** The term that it defines; empty where it defines none. */
  String term() {
    return isTable() || isHeading() ? "" : content.term();
  }

  public boolean isTable() {
    return block().isRow();
  }

  boolean isHeading() {
    return block().isHeading();
  }

  /** Whether it heads what follows: a heading, or a short numbered line that is no sentence. */
  boolean isTitle() {
    TextBlock block = block();
    return block.isHeading()
        || (block.kind() == TextBlock.Kind.PARAGRAPH
            && !block.label().isEmpty()
            && (!block.isArticle() || block.isChapter())
            && weight() <= LONGEST_TITLE
            && !EndMark.isAtEndOf(text()));
  }

  /** Whether it is a title that has a number and no words: it is known by what stands below it. */
  boolean isNumberAlone() {
    return weight() == 0 && !block().label().isEmpty() && isTitle();
  }

  /** Whether it is a short item with items of its own, as the title of a section is. */
  boolean isListHead() {
    return aboveOthers && weight() <= LONGEST_TITLE;
  }

  /** Whether a section begins with it: a title, or an item above others. */
  boolean opensSection() {
    return isTitle() || isListHead();
  }

  /** Whether a block stands within the item that this is. */
  boolean holds(Unit other) {
    return !other.isHeading() && !other.isTable() && other.block().level() > block().level();
  }

  /** Whether what follows stands under it: a heading, or an article that is none. */
  boolean isHead() {
    return block().isHeading() || block().isArticle();
  }
}
