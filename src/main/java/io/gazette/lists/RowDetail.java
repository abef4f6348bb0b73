package io.gazette.lists;

import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.PermissionValue;
import io.gazette.model.UsedPermission;

/** One thing that a row says otherwise than before. */
public sealed interface RowDetail {

  /** Which field of the row it is about. */
  Field<?> field();

  /** A type of data that the row did not have. */
  record DataAdded(Field<?> field, DataItem item) implements RowDetail {}

  record DataRemoved(Field<?> field, DataItem item) implements RowDetail {}

  /** A type of data of which the row now says something else, e.g. that it is sensitive. */
  record DataChanged(Field<?> field, DataItem before, DataItem after) implements RowDetail {

    public boolean becameSensitive() {
      return after.sensitive() && !before.sensitive();
    }
  }

  /** A permission that an SDK did not use. */
  record PermissionAdded(Field<?> field, UsedPermission permission) implements RowDetail {}

  record PermissionRemoved(Field<?> field, UsedPermission permission) implements RowDetail {}

  /** A value that a group of permissions did not have. */
  record ValueAdded(Field<?> field, PermissionValue value) implements RowDetail {}

  record ValueRemoved(Field<?> field, PermissionValue value) implements RowDetail {}

  /** Another field says something else; what, the two rows tell. */
  record FieldChanged(Field<?> field) implements RowDetail {}

  /**
   * A field says the same in other words of ours: the order of its items, what the vocabulary calls
   * them, or that there is none where nothing was said.
   */
  record Restated(Field<?> field) implements RowDetail {}
}
