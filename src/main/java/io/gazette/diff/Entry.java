package io.gazette.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One block of a redline.
 *
 * <p>The text of all {@code =} and {@code -} runs of the entries that {@linkplain #isInOld stand in
 * the old text} for one old block is that block; {@code =}, {@code +} and the new text likewise.
 * Several entries tell of one block where it was split or merged.
 *
 * @param oldBlock the block of the old text that it tells of, even if that stands elsewhere; empty
 *     for what was added
 * @param newBlock the block of the new text that it tells of, even if that stands elsewhere; empty
 *     for what was removed
 * @param moveGroup from 1 on, in the order of arrival; blocks that moved together share it
 * @param emphases the figures, negations and modal words that changed, in order; none where a whole
 *     block went or came, since there all of it is news
 * @param notes in the order of {@link Note}
 */
public record Entry(
    Op op,
    Optional<Placed> oldBlock,
    Optional<Placed> newBlock,
    OptionalInt moveGroup,
    List<Edit> edits,
    List<Emphasis> emphases,
    Set<Note> notes,
    List<LinkChange> links) {

  public Entry {
    if (oldBlock.isEmpty() && newBlock.isEmpty()) {
      throw new IllegalArgumentException("an entry tells of a block");
    }
    edits = List.copyOf(edits);
    emphases = List.copyOf(emphases);
    links = List.copyOf(links);
    notes =
        notes.isEmpty()
            ? Collections.emptySet()
            : Collections.unmodifiableSet(EnumSet.copyOf(notes));
  }

  /** A block that is in neither place twice: it went, or it came. */
  public static Entry whole(Op op, Optional<Placed> old, Optional<Placed> now, List<Edit> edits) {
    return new Entry(
        op, old, now, OptionalInt.empty(), edits, List.of(), Collections.emptySet(), List.of());
  }

  /** A block and what became of it. */
  public static Entry pair(
      Op op,
      Placed old,
      Placed now,
      List<Edit> edits,
      List<Emphasis> emphases,
      Set<Note> notes,
      List<LinkChange> links) {
    return new Entry(
        op, Optional.of(old), Optional.of(now), OptionalInt.empty(), edits, emphases, notes, links);
  }

  /** The same, told at one end of a move. */
  public Entry moved(Op end, int group) {
    return new Entry(end, oldBlock, newBlock, OptionalInt.of(group), edits, emphases, notes, links);
  }

  /** The same block told by other edits: of a block that came or went, in more of them. */
  public Entry with(List<Edit> others) {
    return new Entry(op, oldBlock, newBlock, moveGroup, others, emphases, notes, links);
  }

  /** The same with one more note. */
  public Entry with(Note note) {
    EnumSet<Note> more = EnumSet.of(note);
    more.addAll(notes);
    return new Entry(op, oldBlock, newBlock, moveGroup, edits, emphases, more, links);
  }

  /** Whether the old block stands here: its words are read off the equal and deleted runs. */
  public boolean isInOld() {
    return oldBlock.isPresent() && op != Op.MOVED_TO;
  }

  /** Whether the new block stands here: its words are read off the equal and inserted runs. */
  public boolean isInNew() {
    return newBlock.isPresent() && op != Op.MOVED_FROM;
  }

  /** Place in the old text of the block that stands here; empty where none does. */
  public OptionalInt oldIndex() {
    return isInOld() ? OptionalInt.of(oldBlock.orElseThrow().index()) : OptionalInt.empty();
  }

  /** Place in the new text of the block that stands here; empty where none does. */
  public OptionalInt newIndex() {
    return isInNew() ? OptionalInt.of(newBlock.orElseThrow().index()) : OptionalInt.empty();
  }

  /** The block that readers of the redline see here: the new one, else the old one. */
  public Placed shown() {
    return (isInNew() ? newBlock : oldBlock).orElseThrow();
  }

  /** What the block is that readers see here. */
  public TextBlock.Kind kind() {
    return shown().block().kind();
  }

  /** Whether anything at all differs from the old text. */
  public boolean isChange() {
    return op != Op.EQUAL || !notes.isEmpty();
  }

  /** Whether cells of a row changed their places, and nothing else did. */
  public boolean isOnlyReordered() {
    return has(Note.COLUMN_ORDER)
        && edits.stream().allMatch(edit -> edit.isMoved() || !edit.isChange());
  }

  /** Whether it is the header of a table whose columns stand in another order. */
  public boolean opensReordered() {
    return has(Note.COLUMN_ORDER) && shown().block().opensTable();
  }

  public boolean has(Note note) {
    return notes.contains(note);
  }

  /** Whether two entries are parts of one move, at the same end of it, or neither of any. */
  public boolean isMovedWith(Entry other) {
    return op == other.op && moveGroup.equals(other.moveGroup);
  }
}
