package io.gazette.lists;

import io.gazette.model.CollectedData;
import io.gazette.model.DataItem;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionGroup;
import io.gazette.model.PermissionValue;
import io.gazette.model.Sdk;
import io.gazette.model.SharedData;
import io.gazette.model.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds what one row says otherwise than another with the same id. Places do not count. */
final class RowDetails {

  private final List<RowDetail> details = new ArrayList<>();

  private RowDetails() {}

  static List<RowDetail> between(ListRow before, ListRow after) {
    RowDetails found = new RowDetails();
    if (before instanceof Sdk old && after instanceof Sdk now) {
      found.sdk(old, now);
    } else if (before instanceof PermissionGroup old && after instanceof PermissionGroup now) {
      found.group(old, now);
    } else if (before instanceof CollectedData old && after instanceof CollectedData now) {
      found.collected(old, now);
    } else if (before instanceof SharedData old && after instanceof SharedData now) {
      found.shared(old, now);
    } else {
      throw new IllegalArgumentException("rows of two lists");
    }
    return found.details;
  }

  private void sdk(Sdk old, Sdk now) {
    field(RowField.NAME, old.name(), now.name());
    field(RowField.VENDOR, old.vendor(), now.vendor());
    field(RowField.PACKAGES, old.packages(), now.packages());
    field(RowField.MAVEN, old.maven(), now.maven());
    field(RowField.COCOAPODS, old.cocoapods(), now.cocoapods());
    field(RowField.PLATFORMS, old.platforms(), now.platforms());
    field(RowField.VERSIONS, old.versions(), now.versions());
    field(RowField.PURPOSE, old.purpose(), now.purpose());
    field(RowField.SCENE, old.scene(), now.scene());
    data(old.data(), now.data());
    permissions(old.permissions(), now.permissions());
    field(RowField.ACCESS, old.access(), now.access());
    field(RowField.ON_DEVICE, old.onDevice(), now.onDevice());
    field(RowField.ROLE, old.role(), now.role());
    field(RowField.POLICY, old.policy(), now.policy());
    field(RowField.CONTACT, old.contact(), now.contact());
    field(RowField.NOTE, old.note(), now.note());
  }

  private void group(PermissionGroup old, PermissionGroup now) {
    items(
        RowField.VALUES,
        new Items<>(old.values(), now.values(), PermissionValue::name),
        RowDetail.ValueAdded::new,
        RowDetail.ValueRemoved::new,
        (before, after) -> new RowDetail.Restated(RowField.VALUES));
    field(RowField.NAME, old.name(), now.name());
    field(RowField.USES, old.uses(), now.uses());
    field(RowField.FUNCTIONS, old.functions(), now.functions());
    field(RowField.ASKED, old.asked(), now.asked());
    field(RowField.SENSITIVE, old.sensitive(), now.sensitive());
    field(RowField.REFUSAL, old.refusal(), now.refusal());
    field(RowField.NOTE, old.note(), now.note());
  }

  private void collected(CollectedData old, CollectedData now) {
    data(Stated.of(old.data()), Stated.of(now.data()));
    field(RowField.FUNCTION, old.function(), now.function());
    field(RowField.PURPOSE, old.purpose(), now.purpose());
    field(RowField.SCENE, old.scene(), now.scene());
    field(RowField.BASIS, old.basis(), now.basis());
    field(RowField.NECESSITY, old.necessity(), now.necessity());
    field(RowField.RETENTION, old.retention(), now.retention());
    field(RowField.STORAGE, old.storage(), now.storage());
    field(RowField.PLATFORMS, old.platforms(), now.platforms());
    field(RowField.NOTE, old.note(), now.note());
  }

  private void shared(SharedData old, SharedData now) {
    field(RowField.RECIPIENT, old.recipient(), now.recipient());
    field(RowField.SDK, old.sdk(), now.sdk());
    data(old.data(), now.data());
    field(RowField.PURPOSE, old.purpose(), now.purpose());
    field(RowField.SCENE, old.scene(), now.scene());
    field(RowField.MANNER, old.manner(), now.manner());
    field(RowField.ROLE, old.role(), now.role());
    field(RowField.POLICY, old.policy(), now.policy());
    field(RowField.CONTACT, old.contact(), now.contact());
    field(RowField.NOTE, old.note(), now.note());
  }

  private void field(RowField field, Object old, Object now) {
    if (!old.equals(now)) {
      details.add(new RowDetail.FieldChanged(field));
    }
  }

  private void data(Stated<List<DataItem>> old, Stated<List<DataItem>> now) {
    items(
        RowField.DATA,
        new Items<>(stated(old), stated(now), RowDetails::key),
        RowDetail.DataAdded::new,
        RowDetail.DataRemoved::new,
        RowDetails::changed);
    restated(RowField.DATA, old, now);
  }

  /** A type is known by its id; only free words are known by themselves. */
  private static String key(DataItem item) {
    return item.type().orElseGet(() -> "\n" + String.join("\n", item.name().byLanguage().values()));
  }

  /** What the vocabulary calls a type may change without any change of the type. */
  private static RowDetail changed(DataItem old, DataItem now) {
    DataItem renamed =
        new DataItem(old.type(), now.name(), old.sensitive(), old.necessity(), old.platforms());
    return renamed.equals(now)
        ? new RowDetail.Restated(RowField.DATA)
        : new RowDetail.DataChanged(old, now);
  }

  private void permissions(
      Stated<List<Sdk.UsedPermission>> old, Stated<List<Sdk.UsedPermission>> now) {
    items(
        RowField.PERMISSIONS,
        new Items<>(stated(old), stated(now), RowDetails::key),
        RowDetail.PermissionAdded::new,
        RowDetail.PermissionRemoved::new,
        (before, after) -> new RowDetail.Restated(RowField.PERMISSIONS));
    restated(RowField.PERMISSIONS, old, now);
  }

  private static String key(Sdk.UsedPermission used) {
    return used.value()
        .map(PermissionValue::name)
        .orElseGet(() -> "\n" + String.join("\n", used.words().byLanguage().values()));
  }

  private static <T> List<T> stated(Stated<List<T>> items) {
    return items.value().orElse(List.of());
  }

  private <T> void restated(RowField field, Stated<T> old, Stated<T> now) {
    if (!old.equals(now) && details.stream().noneMatch(detail -> detail.field() == field)) {
      details.add(new RowDetail.Restated(field));
    }
  }

  /** The items of a field before and now, and by what they are known. */
  private record Items<T>(List<T> old, List<T> now, Function<T, String> key) {

    Map<String, T> oldByKey() {
      return byKey(old);
    }

    Map<String, T> nowByKey() {
      return byKey(now);
    }

    private Map<String, T> byKey(List<T> items) {
      Map<String, T> byKey = new LinkedHashMap<>();
      items.forEach(item -> byKey.put(key.apply(item), item));
      return byKey;
    }
  }

  /** The differences of two sets; their order counts only where there is no other difference. */
  private <T> void items(
      RowField field,
      Items<T> items,
      Function<T, RowDetail> added,
      Function<T, RowDetail> removed,
      BiFunction<T, T, RowDetail> changed) {
    Map<String, T> old = items.oldByKey();
    Map<String, T> now = items.nowByKey();
    int known = details.size();
    now.forEach(
        (key, item) -> {
          T before = old.get(key);
          if (before == null) {
            details.add(added.apply(item));
          } else if (!before.equals(item)) {
            details.add(changed.apply(before, item));
          }
        });
    old.forEach(
        (key, item) -> {
          if (!now.containsKey(key)) {
            details.add(removed.apply(item));
          }
        });
    if (details.size() == known && !items.old().equals(items.now())) {
      details.add(new RowDetail.Restated(field));
    }
  }
}
