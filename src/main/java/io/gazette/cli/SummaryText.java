package io.gazette.cli;

import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.diff.Summary;
import io.gazette.diff.Summary.Count;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextDiff;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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
    add("changed", summary.of(Count.CLAUSES_CHANGED));
    add("sense", summary.of(Count.CLAUSES_OF_OTHER_SENSE));
    add("added", summary.of(Count.CLAUSES_ADDED));
    add("removed", summary.of(Count.CLAUSES_REMOVED));
    add("moved", summary.of(Count.CLAUSES_MOVED));
    add("passages", movedPassages());
    add("sentences", summary.of(Count.SENTENCES_MOVED));
    add("split", summary.of(Count.CLAUSES_SPLIT));
    add("merged", summary.of(Count.CLAUSES_MERGED));
    add("renumbered", summary.of(Count.CLAUSES_RENUMBERED_ONLY));
    add("format", summary.of(Count.CLAUSES_FORMAT_ONLY));
    add("key", summary.of(Count.CLAUSES_WITH_KEY_CHANGE));
    add("links", summary.of(Count.LINKS));
    add("rows-added", summary.of(Count.ROWS_ADDED));
    add("rows-removed", summary.of(Count.ROWS_REMOVED));
    add("rows-changed", summary.of(Count.ROWS_CHANGED));
    add("rows-reordered", entries(entry -> entry.has(Note.REORDERED)));
    add("columns-reordered", entries(Entry::opensReordered));
    parts.add(
        messages.get(
            "diff.characters",
            summary.of(Count.CHARACTERS_INSERTED),
            summary.of(Count.CHARACTERS_DELETED)));
    return String.join(messages.get("diff.comma"), parts) + messages.get("diff.stop");
  }

  private void add(String what, int count) {
    if (count > 0) {
      parts.add(messages.get("diff.count." + what, count));
    }
  }

  private int entries(Predicate<Entry> which) {
    return (int) diff.entries().stream().filter(which).count();
  }

  /** Groups of blocks that moved without the heading of their clause. */
  private int movedPassages() {
    Set<Integer> groups = new LinkedHashSet<>();
    Set<Integer> withHeading = new LinkedHashSet<>();
    for (Entry entry : diff.entries()) {
      entry.moveGroup().ifPresent(group -> (isHead(entry) ? withHeading : groups).add(group));
    }
    groups.removeAll(withHeading);
    return groups.size();
  }

  private static boolean isHead(Entry entry) {
    return entry.kind() == Kind.HEADING || entry.shown().block().isArticle();
  }
}
