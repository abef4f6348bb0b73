package io.gazette.check;

import io.gazette.lists.ListChange;
import io.gazette.lists.ListChangeText;
import io.gazette.lists.ListDiff;
import io.gazette.lists.RowDetail;
import io.gazette.lists.RowField;
import io.gazette.model.CollectedData;
import io.gazette.model.DataItem;
import io.gazette.model.Language;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionGroup;
import io.gazette.model.PolicyLists;
import io.gazette.model.Sdk;
import io.gazette.model.SharedData;
import io.gazette.model.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the lists of a version have that those before had not, as far as the law asks for consent
 * again: recipients, purposes, kinds of data, sensitive permissions. A list that is new as a whole
 * says nothing about what was true before.
 */
final class ListGains {

  /**
   * Something that was gained.
   *
   * @param kind a term of the diagnostics, e.g. {@code @gain-recipient}
   */
  record Gain(String kind, String what) {}

  private final PolicyLists before;
  private final ListChangeText text;
  private final Language language;
  private final List<Gain> gains = new ArrayList<>();

  private ListGains(PolicyLists before, PolicyLists after, Language language) {
    this.before = before;
    this.text = new ListChangeText(before, after, language);
    this.language = language;
  }

  static List<Gain> between(PolicyLists before, PolicyLists after, Language language) {
    ListGains found = new ListGains(before, after, language);
    for (ListChange change : ListDiff.between(before, after).changes()) {
      if (change instanceof ListChange.RowAdded added) {
        found.added(added.row());
      } else if (change instanceof ListChange.RowChanged changed) {
        changed.details().forEach(detail -> found.changed(changed, detail));
      }
    }
    return found.gains.stream().distinct().toList();
  }

  private void add(String kind, ListRow row) {
    gains.add(new Gain(kind, text.nameOf(row)));
  }

  private void add(String kind, ListRow row, String what) {
    gains.add(new Gain(kind, text.nameOf(row) + " · " + what));
  }

  /** Sharing with an SDK that is in the list of SDKs is no further recipient. */
  private void added(ListRow row) {
    if (row instanceof Sdk) {
      add("@gain-recipient", row);
    } else if (row instanceof SharedData shared && shared.sdk().isEmpty()) {
      add("@gain-recipient", row);
    } else if (row instanceof CollectedData collected) {
      add("@gain-purpose", row);
      collected.data().stream().filter(this::isNew).forEach(item -> data(row, item));
    } else if (row instanceof PermissionGroup group && group.sensitive()) {
      add("@gain-sensitive-permission", row);
    }
  }

  /** Whether nothing that was collected before is of this type. */
  private boolean isNew(DataItem item) {
    return before.collected().orElse(List.of()).stream()
        .flatMap(row -> row.data().stream())
        .noneMatch(
            old ->
                old.type().isPresent()
                    ? old.type().equals(item.type())
                    : old.name().equals(item.name()));
  }

  private void data(ListRow row, DataItem item) {
    String kind = item.sensitive() ? "@gain-sensitive-type" : "@gain-data-type";
    add(kind, row, item.name().nearest(language));
  }

  private void changed(ListChange.RowChanged change, RowDetail detail) {
    ListRow row = change.after();
    if (detail instanceof RowDetail.DataAdded added) {
      data(row, added.item());
    } else if (detail instanceof RowDetail.DataChanged data && data.becameSensitive()) {
      data(row, data.after());
    } else if (detail instanceof RowDetail.ValueAdded added && isSensitive(row)) {
      add("@gain-sensitive-permission", row, added.value().name());
    } else if (detail instanceof RowDetail.FieldChanged field) {
      field(change, field.field());
    }
  }

  private static boolean isSensitive(ListRow row) {
    return row instanceof PermissionGroup group && group.sensitive();
  }

  private void field(ListChange.RowChanged change, RowField field) {
    ListRow row = change.after();
    switch (field) {
      case PURPOSE -> {
        if (differs(change, ListGains::purpose)) {
          add("@gain-purpose", row);
        }
      }
      case USES -> {
        if (gainedUse((PermissionGroup) change.before(), (PermissionGroup) row)) {
          add("@gain-purpose", row);
        }
      }
      case VENDOR -> {
        if (differs(change, each -> ((Sdk) each).vendor())) {
          add("@gain-recipient", row);
        }
      }
      case RECIPIENT -> add("@gain-recipient", row);
      case SENSITIVE -> {
        if (isSensitive(row)) {
          add("@gain-sensitive-permission", row);
        }
      }
      default -> {}
    }
  }

  /** Whether something was said before, and something else is said now. */
  private static <T> boolean differs(
      ListChange.RowChanged change, Function<ListRow, Stated<T>> field) {
    Optional<T> old = field.apply(change.before()).value();
    Optional<T> now = field.apply(change.after()).value();
    return old.isPresent() && now.isPresent() && !old.equals(now);
  }

  private static Stated<?> purposeOf(ListRow row) {
    if (row instanceof Sdk sdk) {
      return sdk.purpose();
    }
    return row instanceof SharedData shared ? shared.purpose() : ((CollectedData) row).purpose();
  }

  private static Stated<Object> purpose(ListRow row) {
    return purposeOf(row).value().map(Stated::<Object>of).orElseGet(Stated::nothing);
  }

  private static boolean gainedUse(PermissionGroup old, PermissionGroup now) {
    return old.uses().isStated()
        && !old.uses().value().orElse(List.of()).containsAll(now.uses().value().orElse(List.of()));
  }
}
