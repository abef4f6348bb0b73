package io.gazette.lists;

import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldVisitor;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.PermissionValue;
import io.gazette.model.UsedPermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds what one row says otherwise than another with the same id. Places do not count. */
final class RowDetails implements FieldVisitor.Partial<List<RowDetail>> {

  private final ListRow before;
  private final ListRow after;

  private RowDetails(ListRow before, ListRow after) {
    this.before = before;
    this.after = after;
  }

  /** In the order of the fields. */
  static List<RowDetail> between(ListRow before, ListRow after) {
    if (before.list() != after.list()) {
      throw new IllegalArgumentException("rows of two lists");
    }
    RowDetails details = new RowDetails(before, after);
    return after.list().shape().fields().stream()
        .flatMap(field -> field.accept(details).stream())
        .toList();
  }

  @Override
  public List<RowDetail> other(Field<?> field) {
    return before.get(field).equals(after.get(field))
        ? List.of()
        : List.of(new RowDetail.FieldChanged(field));
  }

  /** A type is known by its id; only free words are known by themselves. */
  @Override
  public List<RowDetail> data(Field<List<DataItem>> field) {
    return new Items<>(
            field,
            item -> item.type().orElseGet(() -> words(item.name())),
            item -> new RowDetail.DataAdded(field, item),
            item -> new RowDetail.DataRemoved(field, item),
            (old, now) -> changed(field, old, now))
        .details(before, after);
  }

  /** What the vocabulary calls a type may change without any change of the type. */
  private static RowDetail changed(Field<?> field, DataItem old, DataItem now) {
    DataItem renamed =
        new DataItem(old.type(), now.name(), old.sensitive(), old.necessity(), old.platforms());
    return renamed.equals(now)
        ? new RowDetail.Restated(field)
        : new RowDetail.DataChanged(field, old, now);
  }

  @Override
  public List<RowDetail> permissions(Field<List<PermissionValue>> field) {
    return new Items<>(
            field,
            PermissionValue::name,
            value -> new RowDetail.ValueAdded(field, value),
            value -> new RowDetail.ValueRemoved(field, value),
            (old, now) -> new RowDetail.Restated(field))
        .details(before, after);
  }

  @Override
  public List<RowDetail> usedPermissions(Field<List<UsedPermission>> field) {
    return new Items<>(
            field,
            used -> used.value().map(PermissionValue::name).orElseGet(() -> words(used.words())),
            used -> new RowDetail.PermissionAdded(field, used),
            used -> new RowDetail.PermissionRemoved(field, used),
            (old, now) -> new RowDetail.Restated(field))
        .details(before, after);
  }

  private static String words(Localized<String> free) {
    return "\n" + String.join("\n", free.byLanguage().values());
  }

  /**
   * Compares the items of a field as sets; their order counts only where there is no other
   * difference.
   *
   * @param key by what an item is known
   */
  private record Items<T>(
      Field<List<T>> field,
      Function<T, String> key,
      Function<T, RowDetail> added,
      Function<T, RowDetail> removed,
      BiFunction<T, T, RowDetail> changed) {

    List<RowDetail> details(ListRow before, ListRow after) {
      Map<String, T> old = byKey(before);
      Map<String, T> now = byKey(after);
      List<RowDetail> details = new ArrayList<>();
      now.forEach(
          (name, item) -> {
            T known = old.get(name);
            if (known == null) {
              details.add(added.apply(item));
            } else if (!known.equals(item)) {
              details.add(changed.apply(known, item));
            }
          });
      old.forEach(
          (name, item) -> {
            if (!now.containsKey(name)) {
              details.add(removed.apply(item));
            }
          });
      if (details.isEmpty() && !before.get(field).equals(after.get(field))) {
        details.add(new RowDetail.Restated(field));
      }
      return details;
    }

    private Map<String, T> byKey(ListRow row) {
      Map<String, T> byKey = new LinkedHashMap<>();
      row.items(field).forEach(item -> byKey.put(key.apply(item), item));
      return byKey;
    }
  }
}
