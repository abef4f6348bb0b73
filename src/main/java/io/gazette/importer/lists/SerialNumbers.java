package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the numbers of its rows out of a table: a list needs none. */
final class SerialNumbers {

  private static final Pattern HEAD = Pattern.compile("(?i)序号|序號|编号|編號|no\\.?|#");

  private final List<List<Passage>> head;
  private final Decisions decisions;

  SerialNumbers(List<List<Passage>> head, Decisions decisions) {
    this.head = head;
    this.decisions = decisions;
  }

  /** The cells of a row, the one with its number empty. */
  List<List<Passage>> takeFrom(List<List<Passage>> row) {
    List<List<Passage>> cells = new ArrayList<>(row);
    for (int column = 0; column < row.size(); column++) {
      if (isNumbered(column) && row.get(column).stream().allMatch(SerialNumbers::isNumber)) {
        row.get(column)
            .forEach(number -> decisions.certain(Topic.NUMBER_REMOVED, number, number.text()));
        cells.set(column, List.of());
      }
    }
    return cells;
  }

  private static boolean isNumber(Passage words) {
    return words.text().matches("[\\s\\p{Punct}（）、．]*[\\p{N}一二三四五六七八九十百]{1,4}[\\s\\p{Punct}（）、．]*");
  }

  private boolean isNumbered(int column) {
    return isHead(head.get(column));
  }

  /** Whether a column with this head counts the rows. */
  static boolean isHead(List<Passage> cell) {
    return cell.stream().anyMatch(line -> HEAD.matcher(line.text()).matches());
  }
}
