package io.gazette.render.redline;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import java.util.List;

/**
 * An edit and where it stands in its blocks.
 *
 * @param oldStart of what is not new, in the old body
 * @param newStart of what is not gone, in the new body
 * @param emphases what must not be overlooked in it
 */
record Run(Edit edit, int oldStart, int newStart, List<Emphasis> emphases) {

  Edit.Type type() {
    return edit.type();
  }

  String text() {
    return edit.text();
  }
}
