package io.gazette.diff;

import io.gazette.diff.summary.EmphasisFinder;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One block of a redline.
 *
 * <p>The text of all {@code =} and {@code -} runs of the entries with one {@code oldIndex} is that
 * old block; {@code =}, {@code +} and {@code newIndex} likewise. Several entries share an index
 * where a block was split or merged.
 *
 * @param kind of the new block, or of the old one where there is no new one
 * @param oldIndex place of the block in the old text; empty for what was added and at {@link
 *     Op#MOVED_TO}, whose old text stands at {@link Op#MOVED_FROM}
 * @param newIndex place of the block in the new text; empty for what was removed and at {@link
 *     Op#MOVED_FROM}
 * @param elsewhere of what moved, its place in the other text: at {@link Op#MOVED_FROM} the new
 *     block it is now, at {@link Op#MOVED_TO} the old block it was
 * @param oldLabel empty for none
 * @param newLabel empty for none
 * @param moveGroup from 1 on, in the order of arrival; blocks that moved together share it
 * @param notes in the order of {@link Note}
 */
public record Entry(
    Op op,
    TextBlock.Kind kind,
    OptionalInt oldIndex,
    OptionalInt newIndex,
    OptionalInt elsewhere,
    String oldLabel,
    String newLabel,
    OptionalInt moveGroup,
    List<Edit> edits,
    Set<Note> notes,
    List<LinkChange> links) {

  public Entry {
    edits = List.copyOf(edits);
    links = List.copyOf(links);
    notes =
        notes.isEmpty()
            ? Collections.emptySet()
            : Collections.unmodifiableSet(EnumSet.copyOf(notes));
  }

  /** Whether anything at all differs from the old text. */
  public boolean isChange() {
    return op != Op.EQUAL || !notes.isEmpty();
  }

  public boolean has(Note note) {
    return notes.contains(note);
  }

  /**
   * The figures and negations that changed, in order; none where a whole block went or came, since
   * there all of it is news.
   */
  public List<Emphasis> emphases() {
    return oldIndex.isPresent() == newIndex.isPresent() || op == Op.MOVED_TO
        ? EmphasisFinder.find(edits)
        : List.of();
  }

  public Entry with(Note note) {
    EnumSet<Note> more = EnumSet.of(note);
    more.addAll(notes);
    return new Entry(
        op, kind, oldIndex, newIndex, elsewhere, oldLabel, newLabel, moveGroup, edits, more, links);
  }
}
