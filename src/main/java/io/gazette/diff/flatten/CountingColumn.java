package io.gazette.diff.flatten;

import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A first column that only counts the rows of its table (序号, No.): its cells are labels, so that a
 * row inserted at the top changes nothing in the rows below.
 */
public final class CountingColumn {

  private static final Pattern COUNT = Pattern.compile("\\d{1,5}");

  /** What stands above such a column; above any other word numbers say something (年, Level). */
  private static final Pattern HEADER =
      Pattern.compile(
          "|序|序号|序號|编号|編號|项次|項次|项目编号|#|№|no[.]?|nr[.]?|n[.]?|s/?n[.]?|number|item|item no[.]?|ref[.]?",
          Pattern.CASE_INSENSITIVE);

  private CountingColumn() {}

  public static List<TextBlock> split(List<TextBlock> blocks) {
    List<TextBlock> split = new ArrayList<>(blocks);
    for (int header = 0; header < blocks.size(); header++) {
      if (blocks.get(header).opensTable()) {
        int end = TextBlocks.endOfTable(blocks, header);
        if (HEADER.matcher(blocks.get(header).cells().get(0)).matches()
            && countsRows(blocks.subList(header + 1, end))) {
          split.subList(header, end).replaceAll(CountingColumn::withoutCount);
        }
      }
    }
    return split;
  }

  private static boolean countsRows(List<TextBlock> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = rows.get(i).cells();
      if (cells.size() < 2
          || !COUNT.matcher(cells.get(0)).matches()
          || Integer.parseInt(cells.get(0)) != i + 1) {
        return false;
      }
    }
    return rows.size() >= 2;
  }

  private static TextBlock withoutCount(TextBlock row) {
    int bound = row.body().indexOf(TextBlock.CELL_BOUND);
    return bound < 0 || !row.label().isEmpty()
        ? row
        : TypedLabels.cut(row, row.body().substring(0, bound), bound + 1);
  }
}
