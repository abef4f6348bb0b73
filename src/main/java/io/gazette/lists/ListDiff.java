package io.gazette.lists;

import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PolicyLists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed in the lists from one version to the next: by ids of rows and difference of sets,
 * never by text.
 *
 * <p>A pure function of the two; where rows were written does not count. Applied to the one it
 * gives the other, so nothing is left out.
 *
 * @param changes list by list; in each of them the rows that were added, that changed, that were
 *     removed
 */
public record ListDiff(List<ListChange> changes) {

  public ListDiff {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two versions' lists. Where they are not in the same languages, by what both say in
   * those they share: a language that comes or goes is no change of what is said.
   */
  public static ListDiff between(PolicyLists before, PolicyLists after) {
    Set<Language> old = RowWords.languages(before);
    Set<Language> now = RowWords.languages(after);
    Set<Language> common = new TreeSet<>(old);
    common.retainAll(now);
    return common.isEmpty() || old.equals(now)
        ? compared(before, after)
        : compared(RowWords.in(common, before), RowWords.in(common, after));
  }

  private static ListDiff compared(PolicyLists before, PolicyLists after) {
    List<ListChange> changes = new ArrayList<>();
    for (ListKind list : ListKind.values()) {
      List<ListRow> now = rows(after, list);
      if (before.rows(list).isEmpty() && after.rows(list).isPresent()) {
        changes.add(new ListChange.ListBegun(list, now));
      } else if (before.rows(list).isPresent() && after.rows(list).isEmpty()) {
        changes.add(new ListChange.ListEnded(list));
      } else {
        compare(list, byId(rows(before, list)), byId(now), changes);
      }
    }
    return new ListDiff(changes);
  }

  /** The changes of one list. */
  public List<ListChange> of(ListKind list) {
    return changes.stream().filter(change -> change.list() == list).toList();
  }

  private static List<ListRow> rows(PolicyLists lists, ListKind list) {
    return lists.rows(list).orElse(List.of());
  }

  private static Map<String, ListRow> byId(List<ListRow> rows) {
    Map<String, ListRow> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    return byId;
  }

  private static void compare(
      ListKind list,
      Map<String, ListRow> before,
      Map<String, ListRow> after,
      List<ListChange> changes) {
    Optional<String> previous = Optional.empty();
    for (ListRow row : after.values()) {
      if (!before.containsKey(row.id())) {
        changes.add(new ListChange.RowAdded(row, previous));
      }
      previous = Optional.of(row.id());
    }
    for (ListRow row : after.values()) {
      ListRow old = before.get(row.id());
      List<RowDetail> details = old == null ? List.of() : RowDetails.between(old, row);
      if (old != null && !details.isEmpty()) {
        changes.add(new ListChange.RowChanged(old, row, details));
      }
    }
    before.values().stream()
        .filter(row -> !after.containsKey(row.id()))
        .forEach(row -> changes.add(new ListChange.RowRemoved(row)));
    List<String> stayed = before.keySet().stream().filter(after::containsKey).toList();
    List<String> order = after.keySet().stream().filter(before::containsKey).toList();
    if (!stayed.equals(order)) {
      changes.add(new ListChange.RowsReordered(list, order));
    }
  }

  /** The lists after these changes. */
  public PolicyLists applyTo(PolicyLists before) {
    Map<ListKind, List<ListRow>> after = new EnumMap<>(ListKind.class);
    for (ListKind list : ListKind.values()) {
      apply(list, before).ifPresent(rows -> after.put(list, rows));
    }
    return new PolicyLists(after);
  }

  private Optional<List<ListRow>> apply(ListKind list, PolicyLists before) {
    boolean existed = before.rows(list).isPresent();
    Map<String, ListRow> kept = byId(rows(before, list));
    List<String> order = new ArrayList<>(kept.keySet());
    for (ListChange change : of(list)) {
      if (change instanceof ListChange.ListEnded) {
        return Optional.empty();
      } else if (change instanceof ListChange.ListBegun begun) {
        return Optional.of(begun.rows());
      } else if (change instanceof ListChange.RowRemoved removed) {
        order.remove(removed.row().id());
      } else if (change instanceof ListChange.RowChanged changed) {
        kept.put(changed.after().id(), changed.after());
      } else if (change instanceof ListChange.RowsReordered reordered) {
        order = new ArrayList<>(reordered.ids());
      }
    }
    for (ListChange change : of(list)) {
      if (change instanceof ListChange.RowAdded added) {
        kept.put(added.row().id(), added.row());
        int above = added.previous().map(order::indexOf).orElse(-1);
        order.add(above + 1, added.row().id());
      }
    }
    Map<String, ListRow> rows = kept;
    List<ListRow> result = order.stream().map(id -> Objects.requireNonNull(rows.get(id))).toList();
    return existed ? Optional.of(result) : Optional.empty();
  }
}
