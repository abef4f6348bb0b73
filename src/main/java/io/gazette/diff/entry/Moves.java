package io.gazette.diff.entry;

import io.gazette.diff.table.Columns;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that moved, in groups: what stood together and stands together again moved as one,
 * even if a block between was dropped or added, went elsewhere or came from there.
 */
final class Moves {

  /**
   * A pair of places in the two texts; the columns matter to rows alone. What was split or merged
   * on its way has several.
   */
  record Move(int from, int to, Columns columns) {}

  /** Among more that moved at once none is looked for that a block moved with. */
  private static final int MOST_OPEN = 8;

  private final Map<Integer, Move> departures = new HashMap<>();
  private final Map<Integer, Move> arrivals = new HashMap<>();
  private final int[] groupOfOld;
  private final int[] groupOfNew;

  /**
   * @param pairedOld which old blocks have a new one, moved or not
   * @param pairedNew which new blocks have an old one
   */
  Moves(List<Move> moves, boolean[] pairedOld, boolean[] pairedNew) {
    this.groupOfOld = new int[pairedOld.length];
    this.groupOfNew = new int[pairedNew.length];
    List<Move> ordered = new ArrayList<>(moves);
    ordered.sort(Comparator.comparingInt(Move::to).thenComparingInt(Move::from));
    int[] stayedOld = stayed(pairedOld, moves, Move::from);
    int[] stayedNew = stayed(pairedNew, moves, Move::to);
    Deque<Move> open = new ArrayDeque<>();
    int group = 0;
    for (Move move : ordered) {
      Move last = lastBefore(move, open, stayedOld, stayedNew);
      if (last == null) {
        group++;
      }
      departures.putIfAbsent(move.from(), move);
      arrivals.putIfAbsent(move.to(), move);
      int own = last == null ? group : groupOfNew[last.to()];
      groupOfOld[move.from()] = own;
      groupOfNew[move.to()] = own;
      open.remove(last);
      open.addFirst(move);
      if (open.size() > MOST_OPEN) {
        open.removeLast();
      }
    }
  }

  /** How many blocks before each place have stayed there. */
  private static int[] stayed(boolean[] paired, List<Move> moves, ToIntFunction<Move> place) {
    BitSet moved = new BitSet();
    moves.forEach(move -> moved.set(place.applyAsInt(move)));
    int[] stayed = new int[paired.length + 1];
    for (int at = 0; at < paired.length; at++) {
      stayed[at + 1] = stayed[at] + (paired[at] && !moved.get(at) ? 1 : 0);
    }
    return stayed;
  }

  /** What a block moved together with; the nearest, if it did with several. */
  private static @Nullable Move lastBefore(
      Move move, Deque<Move> open, int[] stayedOld, int[] stayedNew) {
    for (Move last : open) {
      if (last.from() <= move.from()
          && stayedOld[last.from()] == stayedOld[move.from()]
          && stayedNew[last.to()] == stayedNew[move.to()]) {
        return last;
      }
    }
    return null;
  }

  /** 0 for a block that has not moved. */
  int groupOfOld(int i) {
    return groupOfOld[i];
  }

  int groupOfNew(int j) {
    return groupOfNew[j];
  }

  /** The move of an old block that has moved; of one that was split, that of its first part. */
  Move departure(int i) {
    return Objects.requireNonNull(departures.get(i));
  }

  /** The move of a new block that has moved; of merged ones, that of the first. */
  Move arrival(int j) {
    return Objects.requireNonNull(arrivals.get(j));
  }
}
