package io.gazette.diff.entry;

import io.gazette.diff.table.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The blocks that moved, in groups: what stood together and stands together again moved as one,
 * even if a block between was dropped or added.
 */
final class Moves {

  /**
   * A pair of places in the two texts; the columns matter to rows alone. What was split or merged
   * on its way has several.
   */
  record Move(int from, int to, Columns columns) {}

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
    int group = 0;
    for (int at = 0; at < ordered.size(); at++) {
      Move move = ordered.get(at);
      if (at == 0 || !follows(ordered.get(at - 1), move, pairedOld, pairedNew)) {
        group++;
      }
      departures.putIfAbsent(move.from(), move);
      arrivals.putIfAbsent(move.to(), move);
      groupOfOld[move.from()] = group;
      groupOfNew[move.to()] = group;
    }
  }

  private static boolean follows(Move last, Move next, boolean[] pairedOld, boolean[] pairedNew) {
    return last.from() <= next.from()
        && IntStream.range(last.from() + 1, next.from()).noneMatch(i -> pairedOld[i])
        && IntStream.range(last.to() + 1, next.to()).noneMatch(j -> pairedNew[j]);
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
