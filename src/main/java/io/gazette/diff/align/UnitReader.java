package io.gazette.diff.align;

import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Groups the blocks of texts into units; units of all texts it has read can be compared. What is
 * found out about the words of a unit is kept for all that say the same.
 */
public final class UnitReader {

  /** Words of a row are no words of anything else. */
  private record Key(boolean row, String text) {}

  private final Map<Key, Content> contents = new HashMap<>();
  private final FeatureExtractor extractor = new FeatureExtractor();

  public List<Unit> read(List<TextBlock> blocks) {
    List<Unit> units = new ArrayList<>(blocks.size());
    int at = 0;
    while (at < blocks.size()) {
      int end = blocks.get(at).isRow() ? TextBlocks.endOfTable(blocks, at) : at + 1;
      units.add(unit(blocks.subList(at, end), at, isAboveOthers(blocks, at)));
      at = end;
    }
    return units;
  }

  /** Each row as a unit of its own. */
  public Unit row(TextBlock row, int at) {
    return unit(List.of(row), at, false);
  }

  /** Whether a block is an item that has items or paragraphs of its own. */
  private static boolean isAboveOthers(List<TextBlock> blocks, int at) {
    TextBlock block = blocks.get(at);
    if (block.kind() != TextBlock.Kind.ITEM || at + 1 == blocks.size()) {
      return false;
    }
    TextBlock next = blocks.get(at + 1);
    return !next.isHeading() && !next.isRow() && next.level() > block.level();
  }

  private Unit unit(List<TextBlock> blocks, int at, boolean aboveOthers) {
    String text =
        blocks.size() == 1
            ? blocks.get(0).body()
            : blocks.stream().map(TextBlock::body).collect(Collectors.joining("\n"));
    Key key = new Key(blocks.get(0).isRow(), text);
    Content content =
        contents.computeIfAbsent(key, first -> new Content(text, contents.size(), extractor));
    return new Unit(blocks, at, content, aboveOthers);
  }
}
