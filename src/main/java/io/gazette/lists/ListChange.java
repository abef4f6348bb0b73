package io.gazette.lists;

import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import java.util.List;
import java.util.Optional;

/** What is otherwise in the lists of a version than in those of the version before. */
public sealed interface ListChange {

  ListKind list();

  /** A list that the version before did not have: nothing is known of what was true then. */
  record ListBegun(ListKind list, List<ListRow> rows) implements ListChange {
    public ListBegun {
      rows = List.copyOf(rows);
    }
  }

  /** A list that is no longer there. */
  record ListEnded(ListKind list) implements ListChange {}

  /**
   * A new row.
   *
   * @param previous the id of the row above it; empty for the first
   */
  record RowAdded(ListRow row, Optional<String> previous) implements ListChange {
    @Override
    public ListKind list() {
      return row.list();
    }
  }

  record RowRemoved(ListRow row) implements ListChange {
    @Override
    public ListKind list() {
      return row.list();
    }
  }

  /**
   * A row that says something else.
   *
   * @param details at least one, in the order of the row's fields
   */
  record RowChanged(ListRow before, ListRow after, List<RowDetail> details) implements ListChange {
    public RowChanged {
      details = List.copyOf(details);
    }

    @Override
    public ListKind list() {
      return after.list();
    }
  }

  /**
   * Rows that were there before stand in another order.
   *
   * @param ids of the rows that stayed, in their new order
   */
  record RowsReordered(ListKind list, List<String> ids) implements ListChange {
    public RowsReordered {
      ids = List.copyOf(ids);
    }
  }
}
