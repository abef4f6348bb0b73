package io.gazette.lists;

import io.gazette.model.PermissionGroup;
import io.gazette.model.PermissionValue;
import java.util.ArrayList;
import java.util.List;

/** A permission of a group: one row of the table. */
record GroupRow(PermissionGroup group, PermissionValue value, boolean first) {

  /** The permissions that concern the platform. */
  static List<GroupRow> of(List<PermissionGroup> groups, Cells cells) {
    List<GroupRow> rows = new ArrayList<>();
    for (PermissionGroup group : groups) {
      boolean first = true;
      for (PermissionValue value : group.values()) {
        if (cells.concerns(List.of(value.platform()))) {
          rows.add(new GroupRow(group, value, first));
          first = false;
        }
      }
    }
    return rows;
  }

  /** A column about the group as a whole, which is told once. */
  static Column<GroupRow> inFirst(Column<PermissionGroup> column) {
    return new Column<>(
        column.id(), row -> row.first() ? column.cell().apply(row.group()) : List.of());
  }
}
