package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the numbers of its rows out of a table: a list needs none. */
final class SerialNumbers {

  private static final Pattern HEAD = Pattern.compile("(?i)序号|序號|编号|編號|no\\.?|#");

  private final List<List<Passage>> head;
  private final Decisions decisions;

  /** One of each row, in their order. */
  private final List<Passage> taken = new ArrayList<>();

  SerialNumbers(List<List<Passage>> head, Decisions decisions) {
    this.head = head;
    this.decisions = decisions;
  }

  /** Asks about the first row whose number does not count on from the one before it. */
  static void askAbout(List<Passage> numbers, Decisions decisions) {
    for (int at = 1; at < numbers.size(); at++) {
      Passage before = numbers.get(at - 1);
      Passage number = numbers.get(at);
      boolean merged = before.place(0) == number.place(0);
      int next = value(before) + 1;
      if (!merged && next > 1 && value(number) > 0 && value(number) != next) {
        decisions.guess(
            Topic.NUMBER_GAP, number, number.text(), number.text().strip(), before.text().strip());
      }
    }
  }

  private static int value(Passage number) {
    return NumeralSystem.readDigits(number.text().replaceAll("[^\\p{N}一二三四五六七八九十百]", ""));
  }

  /** Asks about the numbers that were taken, where they do not count on. */
  void askAboutGaps() {
    askAbout(taken, decisions);
  }

  /** The cells of a row, the one with its number empty. */
  List<List<Passage>> takeFrom(List<List<Passage>> row) {
    List<List<Passage>> cells = new ArrayList<>(row);
    for (int column = 0; column < row.size(); column++) {
      if (isNumbered(column) && row.get(column).stream().allMatch(SerialNumbers::isNumber)) {
        row.get(column)
            .forEach(number -> decisions.certain(Topic.NUMBER_REMOVED, number, number.text()));
        row.get(column).stream().findFirst().ifPresent(taken::add);
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
