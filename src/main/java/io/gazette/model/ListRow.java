package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;

/** A row of one of the lists. */
public sealed interface ListRow permits Sdk, PermissionGroup, CollectedData, SharedData {

  /** The same through all versions; unique in its list; part of the row's anchor. */
  String id();

  ListKind list();

  /** Where the row begins in its file. */
  SourcePosition position();
}
