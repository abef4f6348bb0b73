package io.gazette.lists;

import io.gazette.model.Inline;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.ListShape;
import io.gazette.model.Localized;
import io.gazette.model.PermissionFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The columns of each list, in the order in which readers see them.
 *
 * @param others names the row of another list
 */
record ListColumns(Cells cells, BiFunction<ListKind, String, List<Inline>> others) {

  /** The columns for rows: first one that tells every row from the others. */
  List<Column<ListRow>> of(ListKind list, List<ListRow> rows) {
    List<ListShape.Column> columns = new ArrayList<>(list.shape().columns());
    columns.stream()
        .filter(column -> rows.stream().allMatch(row -> isFilled(row, column)))
        .findFirst()
        .ifPresent(
            first -> {
              columns.remove(first);
              columns.add(0, first);
            });
    return columns.stream()
        .map(column -> new Column<ListRow>(column.id(), row -> cell(row, column)))
        .toList();
  }

  private static boolean isFilled(ListRow row, ListShape.Column column) {
    return column.fields().stream().anyMatch(field -> row.find(field).isPresent());
  }

  /** What stands under a heading; several fields are told one after the other. */
  List<Inline> cell(ListRow row, ListShape.Column column) {
    if (column.fields().contains(PermissionFields.NAME) && isSensitive(row)) {
      return marked(row.find(PermissionFields.NAME).orElseThrow());
    }
    RowCells said = new RowCells(row, cells, others);
    return Cells.joined(
        column.fields().stream().map(field -> field.accept(said)).toList(),
        cells.word("semicolon"));
  }

  private static boolean isSensitive(ListRow row) {
    return row.list() == ListKind.PERMISSIONS && row.find(PermissionFields.SENSITIVE).orElse(false);
  }

  private List<Inline> marked(Localized<String> name) {
    List<String> marks = List.of(cells.words().get("sensitive"));
    return Cells.key(Cells.text(cells.marked(name.nearest(cells.language()), marks)));
  }
}
