package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.Entry;
import io.gazette.diff.Footnotes;
import io.gazette.diff.LinkChange;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.Placed;
import io.gazette.diff.TextBlock;
import io.gazette.diff.align.Alignment;
import io.gazette.diff.align.Match;
import io.gazette.diff.entry.Markings.Marked;
import io.gazette.diff.table.Columns;
import io.gazette.diff.table.RowDiff;
import io.gazette.diff.words.BlockDiff;
import io.gazette.diff.words.Piece;
import io.gazette.diff.words.Typography;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the entries of single blocks and of blocks that belong together. */
public final class EntryWriter {

  /** Notes that do not come from the words. */
  private static final Set<Note> OF_THE_BLOCK =
      EnumSet.of(Note.SPLIT, Note.MERGE, Note.REORDERED, Note.UNPROVEN);

  private final List<TextBlock> old;
  private final List<TextBlock> now;
  private final BlockDiff blockDiff;
  private final Markings markings;
  private final Map<String, String> newNotes;
  private final References references;

  /** Writes the entries of two texts. */
  public EntryWriter(
      List<TextBlock> old,
      List<TextBlock> now,
      BlockDiff blockDiff,
      Markings markings,
      Alignment alignment) {
    this.old = old;
    this.now = now;
    this.blockDiff = blockDiff;
    this.markings = markings;
    this.newNotes = Footnotes.newNames(alignment);
    this.references = new References(old, now, alignment);
  }

  Entry removed(int i) {
    return Entry.whole(Op.REMOVED, before(i), Optional.empty(), gone(i));
  }

  Entry movedFrom(int i, int j, int group) {
    return Entry.whole(Op.MOVED_FROM, before(i), after(j), gone(i)).moved(Op.MOVED_FROM, group);
  }

  private List<Edit> gone(int i) {
    return whole(Edit.Type.DELETED, old.get(i));
  }

  Entry added(int j) {
    List<Edit> come = whole(Edit.Type.INSERTED, now.get(j));
    return Entry.whole(Op.ADDED, Optional.empty(), after(j), come);
  }

  Entry movedTo(int i, int j, int group, List<Edit> edits) {
    return pair(i, j, edits, Collections.emptySet()).moved(Op.MOVED_TO, group);
  }

  private Optional<Placed> before(int i) {
    return Optional.of(new Placed(i, old.get(i)));
  }

  private Optional<Placed> after(int j) {
    return Optional.of(new Placed(j, now.get(j)));
  }

  /** The edits of two blocks; the columns are those of rows. */
  List<Edit> edits(int i, int j, Columns columns) {
    TextBlock before = old.get(i);
    TextBlock after = now.get(j);
    if (before.body().equals(after.body())) {
      return whole(Edit.Type.EQUAL, after);
    }
    return before.isRow()
        ? RowDiff.edits(
            (p, q) ->
                references.edits(blockDiff, references.oldCell(i, p), references.newCell(j, q)),
            before,
            after,
            columns)
        : references.edits(blockDiff, references.oldBlock(i), references.newBlock(j));
  }

  /** The changes of a sentence that went from one block to another, with the matter of each. */
  List<Edit> edits(References.Passage was, References.Passage is) {
    return Typography.marked(references.edits(blockDiff, was, is));
  }

  private static List<Edit> whole(Edit.Type type, TextBlock block) {
    if (block.isRow()) {
      return RowDiff.whole(type, block);
    }
    return block.body().isEmpty() ? List.of() : List.of(new Edit(type, block.body()));
  }

  /** A block that stayed, unless the edits fail to say what they should: then shown whole. */
  Entry pair(int i, int j, List<Edit> edits, Set<Note> more) {
    TextBlock before = old.get(i);
    TextBlock after = now.get(j);
    if (before.equals(after)) {
      List<Emphasis> stale = stale(i, j, edits, 0);
      Entry entry =
          Entry.pair(
              Op.EQUAL,
              new Placed(i, before),
              new Placed(j, after),
              edits,
              stale,
              more,
              /* links= */ List.of());
      return stale.isEmpty() ? entry : entry.with(Note.REFERS_ELSEWHERE);
    }
    Set<Note> notes = EnumSet.noneOf(Note.class);
    notes.addAll(more);
    List<Edit> proven = edits;
    if (!Proof.holds(edits, before.body(), after.body())) {
      proven = BlockDiff.whole(before.body(), after.body());
      notes.add(Note.UNPROVEN);
    }
    return entry(new Piece(i, j, proven), 0, 0, notes);
  }

  /** The pieces of one block that became several, or of several that became one. */
  List<Entry> pieces(Match match) {
    int oldFrom = match.oldFrom();
    int oldTo = match.oldTo();
    int newFrom = match.newFrom();
    int newTo = match.newTo();
    List<String> before = bodies(old.subList(oldFrom, oldTo));
    List<String> after = bodies(now.subList(newFrom, newTo));
    List<Piece> pieces = blockDiff.pieces(before, after);
    if (!Proof.piecesHold(pieces, before, after)) {
      return unproven(oldFrom, oldTo, newFrom, newTo);
    }
    Set<Note> note = EnumSet.of(match.isSplit() ? Note.SPLIT : Note.MERGE);
    List<Entry> entries = new ArrayList<>();
    int oldAt = 0;
    int newAt = 0;
    for (Piece piece : pieces) {
      int i = oldFrom + piece.oldBlock();
      int j = newFrom + piece.newBlock();
      if (before.size() > 1 && isAll(piece.edits(), Edit.Type.DELETED)) {
        entries.add(removed(i));
      } else if (after.size() > 1 && isAll(piece.edits(), Edit.Type.INSERTED)) {
        entries.add(added(j));
      } else {
        entries.add(entry(new Piece(i, j, piece.edits()), oldAt, newAt, note));
      }
      oldAt = before.size() > 1 ? 0 : oldAt + Proof.oldText(piece.edits()).length();
      newAt = after.size() > 1 ? 0 : newAt + Proof.newText(piece.edits()).length();
    }
    return entries;
  }

  /** Whether nothing of a piece stayed: a block that went, or came, among those that became one. */
  private static boolean isAll(List<Edit> edits, Edit.Type type) {
    return !edits.isEmpty() && edits.stream().allMatch(edit -> edit.type() == type);
  }

  private static List<String> bodies(List<TextBlock> blocks) {
    return blocks.stream().map(TextBlock::body).toList();
  }

  /** Everything that went, then everything that came: complete whatever happened. */
  public List<Entry> unproven(int oldFrom, int oldTo, int newFrom, int newTo) {
    List<Entry> entries = new ArrayList<>();
    for (int i = oldFrom; i < oldTo; i++) {
      entries.add(removed(i).with(Note.UNPROVEN));
    }
    for (int j = newFrom; j < newTo; j++) {
      entries.add(added(j).with(Note.UNPROVEN));
    }
    return entries;
  }

  /** What an entry told of two blocks, told by other edits. */
  Entry retold(Entry entry, List<Edit> edits, int oldAt, int newAt) {
    int i = entry.oldBlock().orElseThrow().index();
    int j = entry.newBlock().orElseThrow().index();
    Set<Note> notes = EnumSet.noneOf(Note.class);
    entry.notes().stream().filter(OF_THE_BLOCK::contains).forEach(notes::add);
    Entry retold = entry(new Piece(i, j, edits), oldAt, newAt, notes);
    return entry.op() == Op.MOVED_TO
        ? retold.moved(Op.MOVED_TO, entry.moveGroup().getAsInt())
        : retold;
  }

  private Entry entry(Piece piece, int oldAt, int newAt, Set<Note> more) {
    TextBlock before = old.get(piece.oldBlock());
    TextBlock after = now.get(piece.newBlock());
    Marked marked = markings.of(Footnotes.marked(piece.edits(), newNotes));
    List<Edit> edits = marked.edits();
    Set<Note> notes = Notes.of(before, after, edits);
    notes.addAll(more);
    if (notes.contains(Note.SPLIT) || notes.contains(Note.MERGE)) {
      // The blank that parted the sentences has become, or was, the end of a block.
      notes.remove(Note.SPACING);
      notes.remove(Note.INVISIBLE);
      notes.remove(Note.TYPOGRAPHY);
    }
    notes.addAll(FormatComparison.notes(before, oldAt, after, newAt, edits));
    StruckWords struck = new StruckWords(before, oldAt, after, newAt, edits);
    if (struck.isAny()) {
      notes.add(Note.STRUCK);
    }
    List<Emphasis> stale = stale(piece.oldBlock(), piece.newBlock(), edits, newAt);
    if (!stale.isEmpty()) {
      notes.add(Note.REFERS_ELSEWHERE);
    }
    List<LinkChange> links = LinkComparison.changes(before, oldAt, after, newAt, edits);
    if (!links.isEmpty()) {
      notes.add(Note.LINK);
    }
    if (notes.isEmpty() && edits.stream().noneMatch(Edit::isChange)) {
      notes.addAll(Notes.ofExact(before, after));
    }
    return Entry.pair(
        op(edits, notes),
        new Placed(piece.oldBlock(), before),
        new Placed(piece.newBlock(), after),
        edits,
        emphases(marked.emphases(), struck.emphases(), stale),
        notes,
        links);
  }

  /** The references among what stayed that name another clause now. */
  private List<Emphasis> stale(int i, int j, List<Edit> edits, int newAt) {
    List<Emphasis> found = new ArrayList<>();
    List<References.Range> stale = references.stale(i, j);
    int place = newAt;
    for (int at = 0; at < edits.size() && !stale.isEmpty(); at++) {
      Edit edit = edits.get(at);
      if (edit.type() == Edit.Type.DELETED) {
        continue;
      }
      int end = place + edit.text().length();
      for (References.Range range : stale) {
        if (edit.type() == Edit.Type.EQUAL && place <= range.from() && range.to() <= end) {
          found.add(
              new Emphasis(Emphasis.Kind.FIGURE, at, range.from() - place, range.to() - place));
        }
      }
      place = end;
    }
    return found;
  }

  private static List<Emphasis> emphases(
      List<Emphasis> changed, List<Emphasis> struck, List<Emphasis> stale) {
    if (struck.isEmpty() && stale.isEmpty()) {
      return changed;
    }
    List<Emphasis> emphases = new ArrayList<>(changed);
    emphases.addAll(struck);
    stale.stream().filter(each -> !struck.contains(each)).forEach(emphases::add);
    emphases.sort(Comparator.comparingInt(Emphasis::edit).thenComparingInt(Emphasis::start));
    return emphases;
  }

  private static Op op(List<Edit> edits, Set<Note> notes) {
    boolean same = edits.stream().noneMatch(Edit::isChange);
    if (same && !notes.contains(Note.SPLIT) && !notes.contains(Note.MERGE)) {
      return Op.EQUAL;
    }
    boolean shares = edits.stream().anyMatch(edit -> !edit.isChange());
    return shares || edits.size() < 2 ? Op.CHANGED : Op.REPLACED;
  }
}
