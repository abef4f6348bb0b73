package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.align.Alignment;
import io.gazette.diff.align.Match;
import io.gazette.diff.align.Pairing;
import io.gazette.diff.align.Unit;
import io.gazette.diff.table.Columns;
import io.gazette.diff.table.TablePair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the entries in reading order: the new text, with what went standing where it stood. */
public final class Composer {

  private final Alignment alignment;
  private final BlockPairs pairs;
  private final Moves moves;
  private final EntryWriter writer;
  private final List<Entry> entries = new ArrayList<>();

  /** The old blocks that are told as gone, or as having moved from where they stood. */
  private final BitSet told = new BitSet();

  /** Up to here all old blocks that went are told. */
  private int toldTo;

  /** What was split or merged on its way, by the first of its new units. */
  private final Map<Integer, Match> movedInParts = new HashMap<>();

  public Composer(Alignment alignment, BlockPairs pairs, EntryWriter writer) {
    this.alignment = alignment;
    this.pairs = pairs;
    this.moves = pairs.moves();
    this.writer = writer;
    for (Match match : alignment.moved()) {
      if (match.isSplit() || match.isMerge()) {
        movedInParts.put(match.newFrom(), match);
      }
    }
  }

  public List<Entry> compose() {
    int j = 0;
    for (Match match : alignment.inPlace()) {
      addGoneBefore(alignment.old().get(match.oldFrom()).first());
      addCome(j, match.newFrom());
      addMatch(match);
      j = match.newTo();
    }
    addGoneBefore(end(alignment.old()));
    addCome(j, alignment.now().size());
    return entries;
  }

  private static int end(List<Unit> units) {
    return units.stream().mapToInt(unit -> unit.blocks().size()).sum();
  }

  private void addGoneBefore(int i) {
    for (; toldTo < i; toldTo++) {
      if (isGone(toldTo)) {
        addGone(toldTo);
      }
    }
  }

  /** Whether an old block stands here no more, and that is not told yet. */
  private boolean isGone(int i) {
    return !told.get(i) && (!pairs.isPaired(i) || moves.groupOfOld(i) > 0);
  }

  private void addGone(int i) {
    told.set(i);
    int group = moves.groupOfOld(i);
    entries.add(
        group == 0 ? writer.removed(i) : writer.movedFrom(i, moves.departure(i).to(), group));
  }

  private void addCome(int from, int to) {
    for (int q = from; q < to; q++) {
      Match parts = movedInParts.get(q);
      if (parts == null) {
        Unit unit = alignment.now().get(q);
        for (int at = unit.first(); at < unit.first() + unit.blocks().size(); at++) {
          addCome(at);
        }
      } else {
        pairs.arrivals(parts).forEach(this::addArrival);
        q = parts.newTo() - 1;
      }
    }
  }

  /** A part of what was split or merged on its way; what went there is told where it stood. */
  private void addArrival(Entry part) {
    if (part.isInNew()) {
      entries.add(
          part.isInOld()
              ? part.moved(Op.MOVED_TO, moves.groupOfNew(part.newIndex().getAsInt()))
              : part);
    }
  }

  private void addCome(int j) {
    Optional<Moves.Move> stayed = pairs.stayed(j);
    if (stayed.isPresent()) {
      int i = stayed.get().from();
      addGoneBefore(i);
      addPair(i, j, stayed.get().columns(), Collections.emptySet());
      return;
    }
    int group = moves.groupOfNew(j);
    if (group == 0) {
      entries.add(writer.added(j));
      return;
    }
    Moves.Move move = moves.arrival(j);
    List<Edit> edits = writer.edits(move.from(), j, move.columns());
    entries.add(writer.movedTo(move.from(), j, group, edits));
  }

  private void addMatch(Match match) {
    Unit old = alignment.old().get(match.oldFrom());
    Unit now = alignment.now().get(match.newFrom());
    if (old.isTable()) {
      addTable(pairs.table(match));
    } else if (match.isSplit() || match.isMerge()) {
      entries.addAll(writer.pieces(pairs.blocks(match)));
    } else {
      addPair(old.first(), now.first(), Columns.byPlace(1, 1), Collections.emptySet());
    }
  }

  private void addPair(int i, int j, Columns columns, Set<Note> notes) {
    entries.add(writer.pair(i, j, writer.edits(i, j, columns), notes));
  }

  /** The new rows in order; a row that went follows the one it followed. */
  private void addTable(TablePair table) {
    int[] oldOfNew = table.oldOfNew();
    boolean[] reordered = table.reordered();
    addGoneRows(table, 0);
    for (int q = 0; q < oldOfNew.length; q++) {
      int p = oldOfNew[q];
      if (p == Pairing.NONE) {
        addCome(table.now().first() + q);
      } else {
        Set<Note> notes = reordered[p] ? EnumSet.of(Note.REORDERED) : Collections.emptySet();
        addPair(table.old().first() + p, table.now().first() + q, table.columns(), notes);
        addGoneRows(table, p + 1);
      }
    }
  }

  private void addGoneRows(TablePair table, int from) {
    int first = table.old().first();
    for (int p = from; p < table.newOfOld().length && isGone(first + p); p++) {
      addGone(first + p);
    }
  }
}
