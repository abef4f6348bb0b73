package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Part.Grid;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the tables of permissions that the source has. */
final class PermissionGrids {

  static final Pattern SENSITIVE = Pattern.compile("(?i)敏感|sensitive");

  private final Decisions decisions;

  PermissionGrids(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The groups of a table with a column that has a value in every row; else none. */
  public List<PermissionGroup> read(Grid grid) {
    ListGrid table = ListGrid.of(grid);
    List<List<Passage>> head = table.head();
    List<List<List<Passage>>> body = grid.spread().subList(table.from(), grid.rows().size());
    List<PermissionGroup> groups = new ArrayList<>();
    for (int column = 0; column < head.size() && groups.isEmpty() && !body.isEmpty(); column++) {
      int at = column;
      long rows = body.stream().filter(row -> hasValue(row.get(at))).count();
      if (rows == body.size()) {
        List<Column> columns = columns(head, at);
        takeHeads(head, columns, body);
        SerialNumbers numbers = new SerialNumbers(head, decisions);
        for (int row = 0; row < body.size(); row++) {
          groups.add(group(table, table.from() + row, numbers.takeFrom(body.get(row)), columns));
        }
        numbers.askAboutGaps();
      } else if (rows > 0) {
        Passage first = head.get(at).stream().findFirst().orElse(Passage.empty());
        decisions.guess(Topic.PERMISSION_TABLE_KEPT, first, first.text());
        return List.of();
      }
    }
    return groups;
  }

  /** Heads are left out, except for those that a note repeats before each value. */
  private void takeHeads(
      List<List<Passage>> head, List<Column> columns, List<List<List<Passage>>> body) {
    for (int column = 0; column < head.size(); column++) {
      int at = column;
      Passage title = ListGrid.words(head.get(column));
      boolean kept =
          columns.get(column) == Column.REMARK
              && !SerialNumbers.isHead(head.get(column))
              && body.stream().anyMatch(row -> new Remark(title, row.get(at)).isTold());
      if (kept) {
        decisions.guess(Topic.LIST_HEAD_KEPT, title, title.text());
      } else if (!title.isEmpty()) {
        decisions.certain(Topic.LABEL_TAKEN, title, title.text());
      }
      if (!kept && SENSITIVE.matcher(title.text()).find()) {
        decisions.guess(Topic.SENSITIVITY_UNTOLD, title, title.text());
      }
    }
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

  private PermissionGroup group(
      ListGrid table, int at, List<List<Passage>> row, List<Column> columns) {
    Map<Column, List<Passage>> cells = new EnumMap<>(Column.class);
    List<Remark> remarks = new ArrayList<>();
    List<Passage> words = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      List<Passage> cell = row.get(column);
      words.addAll(cell);
      int end = cell.isEmpty() ? column + 1 : table.end(at, column);
      boolean merged = columns.subList(column, end).stream().distinct().count() > 1;
      if (columns.get(column) == Column.REMARK || merged) {
        Remark remark = new Remark(ListGrid.words(table.heads(column, end)), cell);
        if (remark.isTold()) {
          remarks.add(remark);
        }
        if (remark.isTold() && merged) {
          decisions.guess(
              Topic.LIST_CELL_MERGED,
              ListGrid.words(cell),
              ListGrid.words(cell).text(),
              table.told(column, end));
        }
      } else {
        cells.put(columns.get(column), cell);
      }
    }
    return new PermissionGroup(
        cells.getOrDefault(Column.NAME, List.of()),
        cells.getOrDefault(Column.VALUE, List.of()).stream()
            .flatMap(line -> values(line).stream())
            .toList(),
        cells.getOrDefault(Column.USES, List.of()),
        cells.getOrDefault(Column.ASKED, List.of()),
        cells.getOrDefault(Column.FREQUENCY, List.of()),
        remarks,
        words);
  }

  /** What each column tells, each thing in one column; what no key of a list tells is a remark. */
  private static List<Column> columns(List<List<Passage>> head, int valueColumn) {
    List<Column> columns = new ArrayList<>();
    for (int column = 0; column < head.size(); column++) {
      String title = ListGrid.words(head.get(column)).text();
      Column told =
          column == valueColumn
              ? Column.VALUE
              : Arrays.stream(Column.values())
                  .filter(own -> own.head.matcher(title).find())
                  .findFirst()
                  .orElse(Column.REMARK);
      columns.add(columns.contains(told) ? Column.REMARK : told);
    }
    return columns;
  }

  /** What a column of a table of permissions can tell, in the order in which its head is tried. */
  private enum Column {
    NOTE("^(?:备注|備註)$|(?i:^(?:notes?|remarks?)$)"),
    REMARK("是否|能否|可否|必要|必需|敏感|[?？]$|(?i:sensitive|whether|required|optional|mandatory)"),
    FREQUENCY("频率|频次|頻率|頻次|(?i:frequency|how often)"),
    ASKED("(?:申请|申請|弹框|授权|授權|询问)(?!的?(?:目的|用途|权限|權限))|(?i:asked)"),
    USES(
        "目的|用途|场景|場景|功能|说明|說明|描述|用到|(?i:purpose|\\buses?\\b|\\bused\\b|scenario|function|why|description)"),
    NAME("名称|名稱|权限|權限|(?i:name|permission)"),
    /** Told by its values, not by its head. */
    VALUE("(?!)");

    private final Pattern head;

    Column(String head) {
      this.head = Pattern.compile(head);
    }
  }
}
