package io.gazette.diff.align;

import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlocks;
import io.gazette.diff.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Groups the blocks of texts into units; units of all texts it has read can be compared. */
public final class UnitReader {

  private final Vocabulary contents = new Vocabulary();
  private final FeatureExtractor extractor = new FeatureExtractor();

  public List<Unit> read(List<TextBlock> blocks) {
    List<Unit> units = new ArrayList<>(blocks.size());
    int at = 0;
    while (at < blocks.size()) {
      int end = blocks.get(at).isRow() ? TextBlocks.endOfTable(blocks, at) : at + 1;
      units.add(unit(blocks.subList(at, end), at));
      at = end;
    }
    return units;
  }

  /** Each row as a unit of its own. */
  public Unit row(TextBlock row, int at) {
    return unit(List.of(row), at);
  }

  private Unit unit(List<TextBlock> blocks, int first) {
    String text =
        blocks.size() == 1
            ? blocks.get(0).body()
            : blocks.stream().map(TextBlock::body).collect(Collectors.joining("\n"));
    String kind = blocks.get(0).isRow() ? "row" : "";
    return new Unit(blocks, first, text, contents.number(kind + text), extractor);
  }
}
