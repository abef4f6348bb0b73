package io.gazette.lists;

import io.gazette.model.CollectedData;
import io.gazette.model.DataItem;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionGroup;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.PolicyLists;
import io.gazette.model.Sdk;
import io.gazette.model.SharedData;
import java.util.List;
import java.util.stream.Stream;

/** Which platforms rows name. */
final class Platforms {

  private Platforms() {}

  /** Where a row applies; empty for all platforms. */
  static List<Platform> of(ListRow row, PolicyLists lists) {
    if (row instanceof Sdk sdk) {
      return sdk.platforms();
    }
    if (row instanceof PermissionGroup group) {
      return group.values().stream().map(PermissionValue::platform).distinct().toList();
    }
    if (row instanceof SharedData shared) {
      return shared.sdk().flatMap(lists::sdk).map(Sdk::platforms).orElse(List.of());
    }
    return ((CollectedData) row).platforms();
  }

  /** Those of a row, and those for which it says different things. */
  static Stream<Platform> named(ListRow row, PolicyLists lists) {
    return Stream.concat(
        of(row, lists).stream(),
        data(row, lists).stream().flatMap(item -> item.platforms().stream()));
  }

  private static List<DataItem> data(ListRow row, PolicyLists lists) {
    if (row instanceof Sdk sdk) {
      return sdk.data().value().orElse(List.of());
    }
    if (row instanceof SharedData shared) {
      return shared
          .data()
          .or(shared.sdk().flatMap(lists::sdk).map(Sdk::data).orElse(shared.data()))
          .value()
          .orElse(List.of());
    }
    return row instanceof CollectedData collected ? collected.data() : List.of();
  }
}
