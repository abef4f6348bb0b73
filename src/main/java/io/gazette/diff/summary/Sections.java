package io.gazette.diff.summary;

import io.gazette.diff.Footnotes;
import io.gazette.diff.Relocations;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * To which heading, or article without one, each block of a text belongs; a footnote to that of the
 * sentence that refers to it.
 */
final class Sections {

  /** The heading of what stands before the first heading. */
  static final int PREAMBLE = -1;

  private final List<TextBlock> blocks;
  private final int[] headings;

  /** What an item or a row belongs to: the words before the list, the header of the table. */
  private final int[] leads;

  /** Under which item, or words before a list, each block stands; made when asked for. */
  private int @Nullable [] parents;

  /** The words that were asked for, and whether any block has them. */
  private final Map<String, Boolean> named = new HashMap<>();

  private final Map<String, Boolean> often = new HashMap<>();

  private final Map<String, Boolean> says = new HashMap<>();

  Sections(List<TextBlock> blocks) {
    this.blocks = blocks;
    this.headings = new int[blocks.size()];
    this.leads = new int[blocks.size()];
    int heading = PREAMBLE;
    int lead = PREAMBLE;
    for (int at = 0; at < headings.length; at++) {
      TextBlock block = blocks.get(at);
      heading = block.isHeading() || block.isArticle() ? at : heading;
      headings[at] = heading;
      boolean follows = block.kind() == Kind.ITEM || (block.isRow() && !block.opensTable());
      lead = follows ? lead : at;
      leads[at] = lead;
    }
    Footnotes notes = new Footnotes(blocks);
    for (int at = 0; at < headings.length; at++) {
      OptionalInt referring = notes.referring(at);
      if (referring.isPresent()) {
        headings[at] = headings[referring.getAsInt()];
      }
    }
  }

  /** The words that say what an item or a row is one of; of any other block its own. */
  String leadOf(int block) {
    return leads[block] == PREAMBLE ? "" : words(leads[block]);
  }

  int size() {
    return headings.length;
  }

  /** The items, and the words before lists, that an item or a paragraph stands under. */
  List<Integer> above(int block) {
    List<Integer> all = new ArrayList<>();
    for (int at = parentOf(block); at != PREAMBLE; at = parentOf(at)) {
      all.add(at);
    }
    return all;
  }

  private int parentOf(int block) {
    if (parents == null) {
      parents = parents();
    }
    return parents[block];
  }

  private int[] parents() {
    int[] all = new int[headings.length];
    for (int at = 0; at < all.length; at++) {
      int parent = depth(at) == 0 ? PREAMBLE : at - 1;
      while (parent != PREAMBLE && !isAbove(parent, at)) {
        parent = all[parent];
      }
      all[at] = parent;
    }
    return all;
  }

  /** How many items a block is in, or is the last of. */
  private int depth(int block) {
    TextBlock own = blocks.get(block);
    return own.kind() == Kind.ITEM || own.kind() == Kind.PARAGRAPH ? own.level() : 0;
  }

  private boolean isAbove(int parent, int block) {
    boolean item = blocks.get(parent).kind() == Kind.ITEM;
    boolean within = blocks.get(block).kind() == Kind.PARAGRAPH;
    return within
        ? item && depth(parent) <= depth(block)
        : depth(parent) < depth(block) && !blocks.get(parent).isHeading();
  }

  /** Whether a list begins behind a block, whose words stand before it. */
  boolean leads(int block) {
    return block + 1 < headings.length
        && blocks.get(block + 1).kind() == Kind.ITEM
        && parentOf(block + 1) == block;
  }

  /** The words of the heading that a block stands under. */
  String titleOf(int block) {
    return headings[block] == PREAMBLE ? "" : words(headings[block]);
  }

  /** The headings that a block stands under, the nearest first. */
  List<Integer> headingsAbove(int block) {
    List<Integer> all = new ArrayList<>();
    for (int at = headings[block]; at != PREAMBLE; at = Relocations.parentOf(blocks, at)) {
      all.add(at);
    }
    return all;
  }

  int headingOf(int block) {
    return headings[block];
  }

  boolean isHeading(int block) {
    return headings[block] == block;
  }

  String words(int block) {
    return blocks.get(block).body();
  }

  /** Whether any block has a word, whatever its case. */
  boolean name(String word) {
    return named.computeIfAbsent(
        word, first -> blocks.stream().anyMatch(block -> has(block.body(), word)));
  }

  /** Whether a word stands in the text more than once, as it is written. */
  boolean nameOften(String word) {
    return often.computeIfAbsent(
        word,
        first -> {
          Pattern written = Pattern.compile(word, Pattern.LITERAL);
          return blocks.stream()
              .flatMap(block -> written.matcher(block.body()).results())
              .skip(1)
              .findAny()
              .isPresent();
        });
  }

  /**
   * Whether any block says something of a word.
   *
   * @param what the same for every word but for the word itself
   */
  boolean anySays(String word, Function<String, Pattern> what) {
    return says.computeIfAbsent(
        word,
        first -> {
          Pattern said = what.apply(word);
          return blocks.stream()
              .anyMatch(block -> has(block.body(), word) && said.matcher(block.body()).find());
        });
  }

  private static boolean has(String text, String word) {
    for (int at = 0; at + word.length() <= text.length(); at++) {
      if (text.regionMatches(/* ignoreCase= */ true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  String clauseId(int heading) {
    return heading == PREAMBLE ? "" : blocks.get(heading).clauseId();
  }
}
