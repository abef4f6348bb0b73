package io.gazette.diff;

import java.util.Locale;

/** What happened to a block. */
public enum Op {
  /** Word for word the same; its {@link Note}s may tell of a new number, format or link. */
  EQUAL,
  /** The same block in other words. */
  CHANGED,
  ADDED,
  REMOVED,
  /** Where a block stood that stands elsewhere now. */
  MOVED_FROM,
  /** Where it stands now, with the changes made to its words. */
  MOVED_TO,
  /** The same block in so different words that old and new are shown whole, one after the other. */
  REPLACED;

  /** The name in JSON, e.g. {@code moved-from}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
