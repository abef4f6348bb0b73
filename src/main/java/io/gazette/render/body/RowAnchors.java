package io.gazette.render.body;

import io.gazette.model.ListKind;
import io.gazette.model.Routes;
import java.util.HashMap;
import java.util.Map;

/** Gives the rows of lists on one page their anchors, each anchor once. */
public final class RowAnchors {

  private final Map<String, Integer> given = new HashMap<>();

  /** An entry that a page shows again has an anchor of its own there. */
  String next(ListKind list, String entry) {
    int ordinal = given.merge(Routes.listRow(list, entry), 1, Integer::sum);
    return Routes.listRow(list, entry, ordinal);
  }
}
