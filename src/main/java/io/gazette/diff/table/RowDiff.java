package io.gazette.diff.table;

import io.gazette.diff.Edit;
import io.gazette.diff.TextBlock;
import java.util.ArrayList;
import java.util.List;

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
      addUnpaired(pair[0], pair[1]);
      addPaired();
    }
    addUnpaired(old.size(), now.size());
    return edits;
  }

  private void addUnpaired(int oldEnd, int newEnd) {
    for (; p < oldEnd; p++) {
      add(Edit.deleted((p > 0 ? BOUND : "")));
      add(Edit.deleted(old.get(p)));
    }
    for (; q < newEnd; q++) {
      add(Edit.inserted((q > 0 ? BOUND : "")));
      add(Edit.inserted(now.get(q)));
    }
  }

  private void addPaired() {
    if (p > 0 && q > 0) {
      add(Edit.equal(BOUND));
    } else if (p > 0) {
      add(Edit.deleted(BOUND));
    } else if (q > 0) {
      add(Edit.inserted(BOUND));
    }
    edits.addAll(cellDiff.edits(p++, q++));
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
