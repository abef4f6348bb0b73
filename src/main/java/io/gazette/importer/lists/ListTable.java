package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Element.Ready;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Topic;

/** The place in the text where a list is shown: where the source had its first rows. */
public final class ListTable {

  private final String placeholder;
  private final Decisions decisions;
  private boolean shown;

  /**
   * @param placeholder that the list is shown by
   */
  public ListTable(String placeholder, Decisions decisions) {
    this.placeholder = placeholder;
    this.decisions = decisions;
  }

  /**
   * What stands in the place of some rows. The rows of a second table are shown with those of the
   * first one, and that is a question.
   */
  Ready inPlaceOf(Line first) {
    if (shown) {
      decisions.guess(Topic.LIST_MOVED, first.words(), first.text());
    }
    Part part = new Part.Placeholder(shown ? "" : placeholder, first.words());
    shown = true;
    return new Ready(first, part);
  }
}
