package io.gazette.diff.table;

import io.gazette.diff.align.HeaviestIncreasing;
import io.gazette.diff.align.Pairing;
import io.gazette.diff.align.Unit;
import io.gazette.diff.align.UnitReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Two versions of one table. */
public final class TablePair {

  private final Unit old;
  private final Unit now;
  private final Columns columns;
  private final int[] newOfOld;

  private TablePair(Unit old, Unit now, Columns columns, int[] newOfOld) {
    this.old = old;
    this.now = now;
    this.columns = columns;
    this.newOfOld = newOfOld;
  }

  public static TablePair of(Unit old, Unit now, UnitReader reader) {
    Columns columns = columns(old, now);
    return new TablePair(old, now, columns, new RowPairing(old, now, columns, reader).pairs());
  }

  private static Columns columns(Unit old, Unit now) {
    List<String> oldNames = old.block().cells();
    List<String> newNames = now.block().cells();
    return old.block().opensTable() && now.block().opensTable()
        ? Columns.of(old.blocks(), now.blocks())
        : Columns.byPlace(oldNames.size(), newNames.size());
  }

  public Unit old() {
    return old;
  }

  public Unit now() {
    return now;
  }

  public Columns columns() {
    return columns;
  }

  /** For each old row its new one, or {@link Pairing#NONE}. */
  public int[] newOfOld() {
    return newOfOld;
  }

  public int[] oldOfNew() {
    int[] oldOfNew = new int[now.blocks().size()];
    Arrays.fill(oldOfNew, Pairing.NONE);
    for (int p = 0; p < newOfOld.length; p++) {
      if (newOfOld[p] != Pairing.NONE) {
        oldOfNew[newOfOld[p]] = p;
      }
    }
    return oldOfNew;
  }

  /** Which of the old rows stand elsewhere among the others now: as few as possible. */
  public boolean[] reordered() {
    int[] paired =
        IntStream.range(0, newOfOld.length).filter(p -> newOfOld[p] != Pairing.NONE).toArray();
    int[] places = IntStream.of(paired).map(p -> newOfOld[p]).toArray();
    double[] weights = new double[places.length];
    Arrays.fill(weights, 1);
    boolean[] inOrder = HeaviestIncreasing.of(places, weights);
    boolean[] reordered = new boolean[newOfOld.length];
    for (int at = 0; at < paired.length; at++) {
      reordered[paired[at]] = !inOrder[at];
    }
    return reordered;
  }
}
