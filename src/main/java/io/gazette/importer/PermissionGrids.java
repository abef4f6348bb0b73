package io.gazette.importer;

import io.gazette.importer.Part.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables of permissions: made of groups, and read where the source has one. */
final class PermissionGrids {

  private static final Pattern ASKED = Pattern.compile("(?i).*(申请|申請|弹框|授权|授權|询问|asked).*");
  private static final Pattern NAME = Pattern.compile("(?i).*(名称|名稱|name|权限|權限|permission).*");

  private PermissionGrids() {}

  static Grid table(List<Passage> heads, List<PermissionGroup> groups) {
    int columns = Math.max(heads.size(), 4);
    List<List<List<Passage>>> rows = new ArrayList<>();
    List<List<Passage>> head = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      head.add(column < heads.size() ? List.of(heads.get(column)) : List.of());
    }
    rows.add(head);
    for (PermissionGroup group : groups) {
      List<List<Passage>> row =
          new ArrayList<>(List.of(group.names(), group.values(), group.uses(), group.asked()));
      while (row.size() < columns) {
        row.add(List.of());
      }
      rows.add(row);
    }
    return new Grid(rows);
  }

  /** The groups of a table that has a column of values; else none. */
  static List<PermissionGroup> read(Grid grid) {
    List<List<List<Passage>>> body = grid.rows().subList(1, grid.rows().size());
    int columns = grid.rows().get(0).size();
    int values = -1;
    for (int column = 0; column < columns && values < 0; column++) {
      int at = column;
      long rows =
          body.stream()
              .filter(row -> row.get(at).stream().anyMatch(PermissionGrids::hasValue))
              .count();
      values = rows > 0 && 2 * rows >= body.size() ? column : -1;
    }
    List<PermissionGroup> groups = new ArrayList<>();
    if (values >= 0) {
      for (List<List<Passage>> row : body) {
        groups.add(group(grid.rows().get(0), row, values));
      }
    }
    return groups;
  }

  private static boolean hasValue(Passage line) {
    return !values(line).isEmpty();
  }

  private static List<Passage> values(Passage line) {
    List<Passage> values = new ArrayList<>();
    int from = 0;
    for (String word : line.text().split("[\\s,，、;；/]", -1)) {
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
    for (int column = 0; column < row.size(); column++) {
      String title = head.get(column).stream().map(Passage::text).reduce("", String::concat);
      List<Passage> cell = row.get(column);
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
    return new PermissionGroup(names, values, uses, asked);
  }
}
