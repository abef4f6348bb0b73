package io.gazette.check.reading;

import io.gazette.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of a table that authors wrote into a text: what its cells say, by the heads of their
 * columns.
 */
public record TextRow(List<Cell> cells, Table table) {

  /** Before a table of what is not denied: 除下列信息外，不收集其他信息. */
  private static final Pattern SAVE =
      Pattern.compile("除|其[他它]|(?i)\\b(?:except|other|others|else|beyond|only)\\b");

  /**
   * A table.
   *
   * @param lead what stands before it
   */
  public record Table(SourcePosition position, Optional<Passage> lead) {

    /** Whether the words that lead to it deny what it has: 我们不收集以下信息. */
    public boolean isDenied(Published.Open open) {
      return lead.map(open::sentences)
          .filter(sentences -> !sentences.isEmpty())
          .map(sentences -> open.plain(sentences.get(sentences.size() - 1)))
          .filter(last -> Assertion.isDenied(last, last.length(), last.length()))
          .filter(last -> !SAVE.matcher(last).find())
          .isPresent();
    }
  }

  /**
   * A cell with what its column is headed.
   *
   * @param column empty if its head names none that is known
   */
  public record Cell(Passage passage, Optional<Column> column) {

    /** Whether its column is of a kind. */
    public boolean is(Column other) {
      return column.filter(other::equals).isPresent();
    }
  }

  /** The rows of all tables of a text, without their heads. */
  public static List<TextRow> of(Published.Open open) {
    List<TextRow> rows = new ArrayList<>();
    List<Passage> all = open.passages();
    List<Optional<Column>> heads = List.of();
    Table table = new Table(SourcePosition.startOf(open.file()), Optional.empty());
    for (int from = 0; from < all.size(); ) {
      int to = from + 1;
      while (to < all.size() && all.get(to).position().equals(all.get(from).position())) {
        to++;
      }
      List<Passage> line = all.subList(from, to);
      if (line.stream().anyMatch(cell -> !cell.column().isEmpty())) {
        rows.add(of(line, heads, table));
      } else if (line.size() > 1) {
        heads = line.stream().map(head -> Column.of(open.plain(head.words()))).toList();
        table = new Table(line.get(0).position(), lead(all, from));
      }
      from = to;
    }
    return List.copyOf(rows);
  }

  private static Optional<Passage> lead(List<Passage> all, int head) {
    return Optional.of(head)
        .filter(at -> at > 0)
        .map(at -> all.get(at - 1))
        .filter(before -> before.clause().equals(all.get(head).clause()) && !before.isHeading());
  }

  private static TextRow of(List<Passage> line, List<Optional<Column>> heads, Table table) {
    return new TextRow(
        IntStream.range(0, line.size())
            .mapToObj(
                at -> new Cell(line.get(at), at < heads.size() ? heads.get(at) : Optional.empty()))
            .toList(),
        table);
  }

  /** Whether a table of data, or one in a clause on keeping, says how long something is kept. */
  public static boolean havePeriods(Published.Open open) {
    return open.rows().stream()
        .filter(row -> Keeping.isMeant(row.first()) || row.isOfData(open))
        .flatMap(row -> row.in(Column.PERIOD))
        .anyMatch(cell -> Keeping.isSaid(open.plain(cell.words())));
  }

  private boolean isOfData(Published.Open open) {
    return in(Column.DATA).findAny().isPresent()
        || !DataWords.in(open.plain(first().words())).isEmpty();
  }

  /** Of what the row is, in the words of its first cell. */
  public Passage first() {
    return cells.get(0).passage();
  }

  /** The cells of a column. */
  public Stream<Passage> in(Column column) {
    return cells.stream().filter(cell -> cell.is(column)).map(Cell::passage);
  }

  /** The cell that names what a column is about, or the first one. */
  public Passage of(Column column) {
    return in(column).findFirst().orElse(first());
  }
}
