package io.gazette.diff.table;

import io.gazette.diff.Edit;
import io.gazette.diff.Edit.Matter;
import io.gazette.diff.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two rows cell by cell. */
public final class RowDiff {

  private static final String BOUND = String.valueOf(TextBlock.CELL_BOUND);

  /** Compares two cells by their places. */
  public interface CellDiff {
    List<Edit> edits(int oldCell, int newCell);
  }

  private final CellDiff cellDiff;
  private final List<String> old;
  private final List<String> now;
  private final List<Edit> edits = new ArrayList<>();
  private int p;
  private int q;

  private RowDiff(CellDiff cellDiff, TextBlock old, TextBlock now) {
    this.cellDiff = cellDiff;
    this.old = old.cells();
    this.now = now.cells();
  }

  /** The changes, each bound between cells a run of its own. */
  public static List<Edit> edits(CellDiff cellDiff, TextBlock old, TextBlock now, Columns columns) {
    return new RowDiff(cellDiff, old, now).edits(columns);
  }

  private List<Edit> edits(Columns columns) {
    Columns fitting =
        columns.oldCount() == old.size() && columns.newCount() == now.size()
            ? columns
            : Columns.byPlace(old.size(), now.size());
    for (int[] pair : fitting.pairs()) {
      addUnpaired(pair[0], pair[1], fitting.moved());
      addPaired(fitting.moved());
    }
    addUnpaired(old.size(), now.size(), fitting.moved());
    return edits;
  }

  private void addUnpaired(int oldEnd, int newEnd, List<int[]> moved) {
    for (; p < oldEnd; p++) {
      addCell(Edit.Type.DELETED, p, old.get(p), partner(moved, p, 0));
    }
    for (; q < newEnd; q++) {
      addCell(Edit.Type.INSERTED, q, now.get(q), partner(moved, q, 1));
    }
  }

  private static Optional<int[]> partner(List<int[]> moved, int column, int side) {
    return moved.stream().filter(pair -> pair[side] == column).findFirst();
  }

  /** A cell that went or came; of one that moved, what changed on the way is news at both ends. */
  private void addCell(Edit.Type type, int column, String cell, Optional<int[]> moved) {
    Matter matter = matter(moved);
    add(new Edit(type, column > 0 ? BOUND : "", matter));
    if (moved.isEmpty()) {
      add(new Edit(type, cell));
      return;
    }
    for (Edit edit : cellDiff.edits(moved.get()[0], moved.get()[1])) {
      if (!edit.isChange()) {
        add(new Edit(type, edit.text(), matter));
      } else if (edit.type() == type) {
        add(edit);
      }
    }
  }

  private void addPaired(List<int[]> moved) {
    if (p > 0 && q > 0) {
      add(Edit.equal(BOUND));
    } else if (p > 0) {
      add(new Edit(Edit.Type.DELETED, BOUND, matter(partner(moved, p - 1, 0))));
    } else if (q > 0) {
      add(new Edit(Edit.Type.INSERTED, BOUND, matter(partner(moved, q - 1, 1))));
    }
    edits.addAll(cellDiff.edits(p++, q++));
  }

  private static Matter matter(Optional<int[]> moved) {
    return moved.isPresent() ? Matter.MOVED : Matter.WORDS;
  }

  /** A whole row that stayed, went or came. */
  public static List<Edit> whole(Edit.Type type, TextBlock row) {
    List<Edit> runs = new ArrayList<>();
    for (String cell : row.cells()) {
      runs.add(new Edit(type, runs.isEmpty() ? "" : BOUND));
      runs.add(new Edit(type, cell));
    }
    runs.removeIf(run -> run.text().isEmpty());
    return runs;
  }

  private void add(Edit edit) {
    if (!edit.text().isEmpty()) {
      edits.add(edit);
    }
  }
}
