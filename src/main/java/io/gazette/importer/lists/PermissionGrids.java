package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Part.Grid;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the tables of permissions that the source has. */
final class PermissionGrids {

  private static final Pattern ASKED = Pattern.compile("(?i).*(申请|申請|弹框|授权|授權|询问|asked).*");
  private static final Pattern NAME = Pattern.compile("(?i).*(名称|名稱|name|权限|權限|permission).*");

  private final Decisions decisions;

  PermissionGrids(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The groups of a table with a column that has a value in every row; else none. */
  public List<PermissionGroup> read(Grid grid) {
    List<List<Passage>> head = grid.rows().get(0);
    List<List<List<Passage>>> body = grid.spread().subList(1, grid.rows().size());
    List<PermissionGroup> groups = new ArrayList<>();
    for (int column = 0; column < head.size() && groups.isEmpty() && !body.isEmpty(); column++) {
      int at = column;
      long rows = body.stream().filter(row -> hasValue(row.get(at))).count();
      if (rows == body.size()) {
        head.forEach(cell -> cell.forEach(this::takeHead));
        SerialNumbers numbers = new SerialNumbers(head, decisions);
        body.forEach(row -> groups.add(group(head, numbers.takeFrom(row), at)));
      } else if (rows > 0) {
        Passage first = head.get(at).stream().findFirst().orElse(Passage.empty());
        decisions.guess(Topic.PERMISSION_TABLE_KEPT, first, first.text());
        return List.of();
      }
    }
    return groups;
  }

  private void takeHead(Passage head) {
    decisions.certain(Topic.LABEL_TAKEN, head, head.text());
  }

  private static boolean hasValue(List<Passage> cell) {
    return cell.stream().anyMatch(line -> !values(line).isEmpty());
  }

  /** The names of permissions in a line. */
  static List<Passage> values(Passage line) {
    List<Passage> values = new ArrayList<>();
    int from = 0;
    for (String word : line.text().split("[\\s\\u00A0,，、;；/()（）]", -1)) {
      if (PermissionNames.isValue(word)) {
        values.add(line.sub(from, from + word.length()));
      }
      from += word.length() + 1;
    }
    return values;
  }

  private static PermissionGroup group(
      List<List<Passage>> head, List<List<Passage>> row, int valueColumn) {
    List<Passage> names = new ArrayList<>();
    List<Passage> values = new ArrayList<>();
    List<Passage> uses = new ArrayList<>();
    List<Passage> asked = new ArrayList<>();
    List<Passage> words = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      String title = head.get(column).stream().map(Passage::text).reduce("", String::concat);
      List<Passage> cell = row.get(column);
      words.addAll(cell);
      if (column == valueColumn) {
        cell.forEach(line -> values.addAll(values(line)));
      } else if (ASKED.matcher(title).matches()) {
        asked.addAll(cell);
      } else if (NAME.matcher(title).matches() && names.isEmpty()) {
        names.addAll(cell);
      } else {
        uses.addAll(cell);
      }
    }
    return new PermissionGroup(names, values, uses, asked, words);
  }
}
