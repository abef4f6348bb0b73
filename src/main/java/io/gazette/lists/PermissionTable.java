package io.gazette.lists;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionFields;
import io.gazette.model.PermissionValue;
import java.util.ArrayList;
import java.util.List;

/** The table of permissions: one row for each of the values that readers know as one permission. */
record PermissionTable(Cells cells) {

  /** A permission of a group: one row of the table. */
  private record Row(ListRow group, PermissionValue value, boolean first) {}

  /**
   * @param columns what is told of each group as a whole
   */
  Block.ListTable build(
      List<ListRow> groups, List<Column<ListRow>> columns, SourcePosition position) {
    List<Column<Row>> all = new ArrayList<>();
    columns.forEach(column -> all.add(inFirst(column)));
    all.add(new Column<>("value", row -> List.of(new Inline.Code(row.value().name()))));
    all.add(new Column<>("allows", row -> cells.plain(row.value().displayName())));
    all.add(new Column<>("platform", row -> cells.platforms(List.of(row.value().platform()))));
    return new TableBuilder<Row>(
            ListKind.PERMISSIONS,
            columns.size(),
            all,
            row -> new Block.RowKey(row.group().id(), row.value().name(), row.first()),
            row -> row.group().position())
        .build(rows(groups), cells.words(), position);
  }

  /** A column about the group as a whole, which is told once. */
  private static Column<Row> inFirst(Column<ListRow> column) {
    return new Column<>(
        column.id(), row -> row.first() ? column.cell().apply(row.group()) : List.of());
  }

  /** The permissions that concern the platform. */
  private List<Row> rows(List<ListRow> groups) {
    List<Row> rows = new ArrayList<>();
    for (ListRow group : groups) {
      boolean first = true;
      for (PermissionValue value : group.items(PermissionFields.VALUES)) {
        if (cells.concerns(List.of(value.platform()))) {
          rows.add(new Row(group, value, first));
          first = false;
        }
      }
    }
    return rows;
  }
}
