package io.gazette.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of a table that authors wrote into a text: what its cells say, by the heads of their
 * columns.
 */
record TextRow(List<Cell> cells) {

  /**
   * @param column empty if its head names none that is known
   */
  record Cell(Passage passage, Optional<Column> column) {

    boolean is(Column other) {
      return column.filter(other::equals).isPresent();
    }
  }

  /** The rows of all tables of a text, without their heads. */
  static List<TextRow> of(Published.Open open) {
    List<TextRow> rows = new ArrayList<>();
    List<Passage> all = open.passages();
    List<Optional<Column>> heads = List.of();
    for (int from = 0; from < all.size(); ) {
      int to = from + 1;
      while (to < all.size() && all.get(to).position().equals(all.get(from).position())) {
        to++;
      }
      List<Passage> line = all.subList(from, to);
      if (line.stream().anyMatch(cell -> !cell.column().isEmpty())) {
        rows.add(of(line, heads));
      } else if (line.size() > 1) {
        heads = line.stream().map(head -> Column.of(open.plain(head.words()))).toList();
      }
      from = to;
    }
    return List.copyOf(rows);
  }

  private static TextRow of(List<Passage> line, List<Optional<Column>> heads) {
    return new TextRow(
        IntStream.range(0, line.size())
            .mapToObj(
                at -> new Cell(line.get(at), at < heads.size() ? heads.get(at) : Optional.empty()))
            .toList());
  }

  /** Whether a table of a text says anything in a column of a kind. */
  static boolean haveIn(Column column, Published.Open open) {
    return open.rows().stream()
        .flatMap(row -> row.in(column))
        .anyMatch(cell -> !cell.words().isBlank());
  }

  /** Of what the row is, in the words of its first cell. */
  Passage first() {
    return cells.get(0).passage();
  }

  /** The cells of a column. */
  Stream<Passage> in(Column column) {
    return cells.stream().filter(cell -> cell.is(column)).map(Cell::passage);
  }

  /** The cell that names what a column is about, or the first one. */
  Passage of(Column column) {
    return in(column).findFirst().orElse(first());
  }
}
