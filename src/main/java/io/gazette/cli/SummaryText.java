package io.gazette.cli;

import io.gazette.diff.Entry;
import io.gazette.diff.Summary;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextDiff;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says in words how much changed; what did not happen is not mentioned. */
final class SummaryText {

  private final Messages messages;
  private final TextDiff diff;
  private final List<String> parts = new ArrayList<>();

  SummaryText(Messages messages, TextDiff diff) {
    this.messages = messages;
    this.diff = diff;
  }

  String text() {
    if (diff.isEmpty()) {
      return messages.get("diff.same");
    }
    Summary summary = diff.summary();
    add("changed", summary.clausesChanged());
    add("added", summary.clausesAdded());
    add("removed", summary.clausesRemoved());
    add("moved", summary.clausesMoved());
    add("passages", movedPassages());
    add("split", summary.clausesSplit());
    add("merged", summary.clausesMerged());
    add("renumbered", summary.clausesRenumberedOnly());
    add("format", summary.clausesFormatOnly());
    add("key", summary.clausesWithKeyChange());
    add("links", summary.links());
    add("rows-added", summary.rowsAdded());
    add("rows-removed", summary.rowsRemoved());
    add("rows-changed", summary.rowsChanged());
    parts.add(
        messages.get("diff.characters", summary.charactersInserted(), summary.charactersDeleted()));
    return String.join(messages.get("diff.comma"), parts) + messages.get("diff.stop");
  }

  private void add(String what, int count) {
    if (count > 0) {
      parts.add(messages.get("diff.count." + what, count));
    }
  }

  /** Groups of blocks that moved without the heading of their clause. */
  private int movedPassages() {
    Set<Integer> groups = new LinkedHashSet<>();
    Set<Integer> withHeading = new LinkedHashSet<>();
    for (Entry entry : diff.entries()) {
      entry
          .moveGroup()
          .ifPresent(group -> (entry.kind() == Kind.HEADING ? withHeading : groups).add(group));
    }
    groups.removeAll(withHeading);
    return groups.size();
  }
}
