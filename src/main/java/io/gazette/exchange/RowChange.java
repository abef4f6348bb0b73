package io.gazette.exchange;

import java.util.List;

/**
 * What a spreadsheet changes in one row of a list.
 *
 * @param id of the row
 * @param fields which of its fields say something else than before; empty for a row that comes or
 *     goes
 */
public record RowChange(Kind kind, String id, List<String> fields) {

  /** How a row changes. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  public RowChange {
    fields = List.copyOf(fields);
  }
}
