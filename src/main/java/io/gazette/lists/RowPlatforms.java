package io.gazette.lists;

import io.gazette.model.DataItem;
import io.gazette.model.FieldType;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.PolicyLists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which platforms rows name. */
final class RowPlatforms {

  private RowPlatforms() {}

  /** Where a row applies: as it says itself, or the row it names; empty for all platforms. */
  static List<Platform> of(ListRow row, PolicyLists lists) {
    Optional<List<Platform>> said =
        row.list().shape().first(FieldType.Platforms.class).map(row::items);
    Optional<List<Platform>> ofValues =
        row.list()
            .shape()
            .first(FieldType.Permissions.class)
            .map(
                field ->
                    row.items(field).stream().map(PermissionValue::platform).distinct().toList());
    return said.or(() -> ofValues)
        .or(() -> lists.named(row).map(other -> of(other, lists)))
        .orElse(List.of());
  }

  /** Those of a row, and those for which it says different things. */
  static Stream<Platform> named(ListRow row, PolicyLists lists) {
    return Stream.concat(
        of(row, lists).stream(),
        data(lists.inFull(row)).stream().flatMap(item -> item.platforms().stream()));
  }

  /** The types of data that a row is about. */
  static List<DataItem> data(ListRow row) {
    return row.list().shape().first(FieldType.Data.class).map(row::items).orElse(List.of());
  }
}
