package io.gazette.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists beside the text of a version, once for all its languages, in the order of their files.
 *
 * @param byKind the rows of each list that the version has
 */
public record PolicyLists(Map<ListKind, List<ListRow>> byKind) {

  public PolicyLists {
    Map<ListKind, List<ListRow>> copy = new EnumMap<>(ListKind.class);
    byKind.forEach((list, rows) -> copy.put(list, List.copyOf(rows)));
    byKind = Collections.unmodifiableMap(copy);
  }

  public static PolicyLists none() {
    return new PolicyLists(Map.of());
  }

  /** The rows of a list; empty if the version has no such list. */
  public Optional<List<ListRow>> rows(ListKind list) {
    return Optional.ofNullable(byKind.get(list));
  }

  /** The row of a list with an id. */
  public Optional<ListRow> row(ListKind list, String id) {
    return rows(list).orElse(List.of()).stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** The rows of a list, with what they leave out taken from the rows of other lists they name. */
  public Optional<List<ListRow>> rowsInFull(ListKind list) {
    return rows(list).map(rows -> rows.stream().map(this::inFull).toList());
  }

  /** A row with what it leaves out taken from the row of another list that it names, if any. */
  public ListRow inFull(ListRow row) {
    return named(row).map(other -> row.list().shape().completion().apply(row, other)).orElse(row);
  }

  /** The row of another list that a row names. */
  public Optional<ListRow> named(ListRow row) {
    return row.list()
        .shape()
        .reference()
        .flatMap(other -> row.find(other.field()).flatMap(id -> row(other.list(), id)));
  }
}
