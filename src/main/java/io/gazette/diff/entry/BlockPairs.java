package io.gazette.diff.entry;

import io.gazette.diff.Entry;
import io.gazette.diff.TextBlock;
import io.gazette.diff.align.Alignment;
import io.gazette.diff.align.ExactMoves;
import io.gazette.diff.align.FuzzyMoves;
import io.gazette.diff.align.Match;
import io.gazette.diff.align.PairConsumer;
import io.gazette.diff.align.Pairing;
import io.gazette.diff.align.Unit;
import io.gazette.diff.align.UnitReader;
import io.gazette.diff.entry.Moves.Move;
import io.gazette.diff.table.Columns;
import io.gazette.diff.table.TablePair;
import io.gazette.diff.words.BlockDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Brings the alignment of units down to blocks: rows within tables, rows between tables, moves. */
public final class BlockPairs {

  private final Alignment alignment;
  private final UnitReader reader;
  private final BlockDiff blockDiff;
  private final EntryWriter writer;
  private final boolean[] pairedOld;
  private final boolean[] pairedNew;
  private final List<Move> moves = new ArrayList<>();

  /** What has its version in place: the places in the new text by those in the old one. */
  private final NavigableMap<Integer, Integer> inPlace = new TreeMap<>();

  /** Rows that stayed where they were though their table was split or joined, by new places. */
  private final Map<Integer, Move> stayed = new HashMap<>();

  private final Map<Match, TablePair> tables = new HashMap<>();
  private final Map<Match, List<Entry>> arrivals = new HashMap<>();

  public BlockPairs(
      Alignment alignment, UnitReader reader, BlockDiff blockDiff, EntryWriter writer) {
    this.alignment = alignment;
    this.reader = reader;
    this.blockDiff = blockDiff;
    this.writer = writer;
    this.pairedOld = new boolean[blockCount(alignment.old())];
    this.pairedNew = new boolean[blockCount(alignment.now())];
    alignment.inPlace().forEach(this::pairInPlace);
    alignment.moved().forEach(this::pairMoved);
    pairRowsBetweenTables();
  }

  private static int blockCount(List<Unit> units) {
    return units.stream().mapToInt(unit -> unit.blocks().size()).sum();
  }

  /** The rows of two tables that stayed in place. */
  TablePair table(Match match) {
    return Objects.requireNonNull(tables.get(match));
  }

  /** Blocks that became one another, none of which is a row, by their places in the texts. */
  Match blocks(Match match) {
    return new Match(
        alignment.old().get(match.oldFrom()).first(),
        alignment.old().get(match.oldTo() - 1).first() + 1,
        alignment.now().get(match.newFrom()).first(),
        alignment.now().get(match.newTo() - 1).first() + 1);
  }

  /**
   * What is told where blocks stand that were split or merged on their way, but for the moves
   * themselves.
   */
  List<Entry> arrivals(Match moved) {
    return Objects.requireNonNull(arrivals.get(moved));
  }

  Moves moves() {
    return new Moves(moves, pairedOld, pairedNew);
  }

  private void pairInPlace(Match match) {
    Unit old = alignment.old().get(match.oldFrom());
    Unit now = alignment.now().get(match.newFrom());
    if (old.isTable()) {
      TablePair table = TablePair.of(old, now, reader);
      tables.put(match, table);
      boolean[] reordered = table.reordered();
      forEachRow(
          table,
          (i, j) -> {
            if (!reordered[i - old.first()]) {
              inPlace.put(i, j);
            }
          });
    } else {
      inPlace.put(old.first(), now.first());
      inPlace.put(
          alignment.old().get(match.oldTo() - 1).first(),
          alignment.now().get(match.newTo() - 1).first());
      IntStream.range(match.oldFrom(), match.oldTo())
          .forEach(i -> pairedOld[alignment.old().get(i).first()] = true);
      IntStream.range(match.newFrom(), match.newTo())
          .forEach(j -> pairedNew[alignment.now().get(j).first()] = true);
    }
  }

  private void pairMoved(Match match) {
    Unit old = alignment.old().get(match.oldFrom());
    Unit now = alignment.now().get(match.newFrom());
    if (old.isTable()) {
      TablePair table = TablePair.of(old, now, reader);
      forEachRow(table, (i, j) -> moves.add(new Move(i, j, table.columns())));
    } else if (match.isSplit() || match.isMerge()) {
      List<Entry> parts = writer.pieces(blocks(match));
      arrivals.put(match, parts);
      for (Entry part : parts) {
        if (part.isInOld() && part.isInNew()) {
          pairMoved(part.oldIndex().getAsInt(), part.newIndex().getAsInt());
        }
      }
    } else {
      pairMoved(old.first(), now.first());
    }
  }

  private void pairMoved(int i, int j) {
    pairedOld[i] = true;
    pairedNew[j] = true;
    moves.add(new Move(i, j, Columns.byPlace(1, 1)));
  }

  private void forEachRow(TablePair table, PairConsumer consumer) {
    for (int p = 0; p < table.newOfOld().length; p++) {
      int q = table.newOfOld()[p];
      if (q != Pairing.NONE) {
        int i = table.old().first() + p;
        int j = table.now().first() + q;
        pairedOld[i] = true;
        pairedNew[j] = true;
        consumer.accept(i, j);
      }
    }
  }

  /** What left one table may have gone to another. */
  private void pairRowsBetweenTables() {
    Pairing rows =
        new Pairing(
            freeRows(alignment.old(), pairedOld), freeRows(alignment.now(), pairedNew), blockDiff);
    new ExactMoves(rows).pair();
    new FuzzyMoves(rows).pairUnless((i, j) -> areOfOneTable(rows.old(i), rows.now(j)));
    for (int i = 0; i < rows.old().size(); i++) {
      if (rows.isMoved(i)) {
        Unit old = rows.old(i);
        Unit now = rows.now(rows.newOf(i));
        pairedOld[old.first()] = true;
        pairedNew[now.first()] = true;
        Columns columns = Columns.byPlace(old.block().cells().size(), now.block().cells().size());
        addRow(new Move(old.first(), now.first(), columns));
      }
    }
  }

  private void addRow(Move row) {
    Map.Entry<Integer, Integer> before = inPlace.lowerEntry(row.from());
    Map.Entry<Integer, Integer> after = inPlace.higherEntry(row.from());
    if ((before == null || before.getValue() < row.to())
        && (after == null || row.to() < after.getValue())) {
      inPlace.put(row.from(), row.to());
      stayed.put(row.to(), row);
    } else {
      moves.add(row);
    }
  }

  /** The row that a new one was, if it stayed though another table holds it now. */
  Optional<Move> stayed(int j) {
    return Optional.ofNullable(stayed.get(j));
  }

  /** Whether an old block has a new one, moved or not. */
  boolean isPaired(int i) {
    return pairedOld[i];
  }

  /** Whether two rows stand in versions of one table: there they are no versions of one another. */
  private boolean areOfOneTable(Unit old, Unit now) {
    return tables.values().stream()
        .anyMatch(table -> holds(table.old(), old) && holds(table.now(), now));
  }

  private static boolean holds(Unit table, Unit row) {
    return table.first() <= row.first() && row.first() < table.first() + table.blocks().size();
  }

  private List<Unit> freeRows(List<Unit> units, boolean[] paired) {
    List<Unit> rows = new ArrayList<>();
    for (Unit table : units) {
      if (table.isTable()) {
        for (int p = 0; p < table.blocks().size(); p++) {
          TextBlock row = table.blocks().get(p);
          if (!paired[table.first() + p] && !row.opensTable()) {
            rows.add(reader.row(row, table.first() + p));
          }
        }
      }
    }
    return rows;
  }
}
