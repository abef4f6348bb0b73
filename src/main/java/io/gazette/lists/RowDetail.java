package io.gazette.lists;

import io.gazette.model.DataItem;
import io.gazette.model.PermissionValue;
import io.gazette.model.Sdk;

/** One thing that a row says otherwise than before. */
public sealed interface RowDetail {

  /** Which field of the row it is about. */
  RowField field();

  /** A type of data that the row did not have. */
  record DataAdded(DataItem item) implements RowDetail {
    @Override
    public RowField field() {
      return RowField.DATA;
    }
  }

  record DataRemoved(DataItem item) implements RowDetail {
    @Override
    public RowField field() {
      return RowField.DATA;
    }
  }

  /** A type of data of which the row now says something else, e.g. that it is sensitive. */
  record DataChanged(DataItem before, DataItem after) implements RowDetail {
    @Override
    public RowField field() {
      return RowField.DATA;
    }

    public boolean becameSensitive() {
      return after.sensitive() && !before.sensitive();
    }
  }

  /** A permission that an SDK did not use. */
  record PermissionAdded(Sdk.UsedPermission permission) implements RowDetail {
    @Override
    public RowField field() {
      return RowField.PERMISSIONS;
    }
  }

  record PermissionRemoved(Sdk.UsedPermission permission) implements RowDetail {
    @Override
    public RowField field() {
      return RowField.PERMISSIONS;
    }
  }

  /** A value that a group of permissions did not have. */
  record ValueAdded(PermissionValue value) implements RowDetail {
    @Override
    public RowField field() {
      return RowField.VALUES;
    }
  }

  record ValueRemoved(PermissionValue value) implements RowDetail {
    @Override
    public RowField field() {
      return RowField.VALUES;
    }
  }

  /** Another field says something else; what, the two rows tell. */
  record FieldChanged(RowField field) implements RowDetail {}

  /**
   * A field says the same in other words of ours: the order of its items, what the vocabulary calls
   * them, or that there is none where nothing was said.
   */
  record Restated(RowField field) implements RowDetail {}
}
