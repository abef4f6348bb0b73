package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.Placed;
import io.gazette.diff.TextBlock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All of an entry that tells what it is about: the same between any two versions that have the same
 * change in the same surroundings.
 *
 * @param old where its block stood; empty if it did not
 * @param now where its block stands
 */
record Told(
    Op op,
    List<Edit> edits,
    List<Emphasis> emphases,
    Set<Note> notes,
    Optional<Around> old,
    Optional<Around> now) {

  /**
   * What a block is, and what stands above it.
   *
   * @param lead the words before its list, or the header of its table
   */
  record Around(TextBlock.Kind kind, boolean isRow, String lead, String title) {

    static Around of(Placed placed, Sections sections) {
      TextBlock block = placed.block();
      return new Around(
          block.kind(),
          block.isRow(),
          sections.leadOf(placed.index()),
          sections.titleOf(placed.index()));
    }

    /** All of the words above it. */
    String words() {
      return lead + "\n" + title;
    }
  }

  /**
   * An entry, as it is told where it arrived if it moved.
   *
   * @param old the text that it leads from
   * @param now the text that it leads to
   */
  static Told of(Entry entry, Sections old, Sections now) {
    List<Emphasis> emphases = entry.emphases();
    List<Edit> edits =
        emphases.isEmpty() ? Restated.without(entry.edits()) : SameSense.without(entry.edits());
    if (edits.stream().anyMatch(Told::isTravelled)) {
      edits =
          edits.stream()
              .map(edit -> isTravelled(edit) ? edit.with(Edit.Matter.MOVED) : edit)
              .toList();
      emphases =
          emphases.stream().filter(each -> !isTravelled(entry.edits().get(each.edit()))).toList();
    }
    return new Told(
        entry.op(),
        edits,
        emphases,
        entry.notes(),
        entry.oldBlock().map(block -> Around.of(block, old)),
        entry.newBlock().map(block -> Around.of(block, now)));
  }

  /** What changed of a sentence on its way, which is told by itself. */
  private static boolean isTravelled(Edit edit) {
    return edit.sentence() > 0 && edit.isNews();
  }

  /** What changed of a sentence on its way from one block to another. */
  static Told of(List<Edit> edits, Placed from, Sections old, Placed to, Sections now) {
    return new Told(
        Op.CHANGED,
        edits,
        EmphasisFinder.find(edits),
        Collections.emptySet(),
        Optional.of(Around.of(from, old)),
        Optional.of(Around.of(to, now)));
  }

  boolean has(Note note) {
    return notes.contains(note);
  }

  /** Where its block stands in one of the texts, which has to have it. */
  Around around(Edit.Type side) {
    return (side == Edit.Type.DELETED ? old : now).orElseThrow();
  }

  /** Where readers see it. */
  Around shown() {
    return now.or(() -> old).orElseThrow();
  }

  boolean isTitle() {
    return shown().kind() == TextBlock.Kind.HEADING;
  }

  /** Whether it is a part of what was split or merged. */
  boolean isPart() {
    return has(Note.SPLIT) || has(Note.MERGE);
  }

  /** Whether all of its block went or came. */
  boolean isWhole() {
    return (op == Op.ADDED || op == Op.REMOVED) && !isTitle();
  }

  /** How many characters it has. */
  int length() {
    return edits.stream().mapToInt(edit -> edit.text().length()).sum();
  }
}
