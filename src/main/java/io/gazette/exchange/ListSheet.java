package io.gazette.exchange;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list as it comes back from a spreadsheet: CSV with any of the delimiters and encodings that
 * Excel writes, columns in any order, empty rows and columns at its end.
 *
 * <p>Holds what was written, not what it means: whether an id exists is decided by whoever reads
 * the YAML that {@link ListFile} makes of it.
 */
public final class ListSheet {

  /** Three columns that are known, see {@link Header#likeness}. */
  private static final int PLAIN_LIKENESS = 6;

  private static final int ROWS_ABOVE = 8;

  private final ListKind list;
  private final List<Language> languages;
  private final List<Written.Group> rows;

  private ListSheet(ListKind list, List<Language> languages, List<Written.Group> rows) {
    this.list = list;
    this.languages = List.copyOf(languages);
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @param file its name for diagnostics
   * @param languages of the policy
   * @param list what it holds, if the writer said so; else its columns decide
   * @return empty after reporting at least one error
   */
  public static Optional<ListSheet> read(
      String file,
      byte[] bytes,
      List<Language> languages,
      Optional<ListKind> list,
      Diagnostics diagnostics) {
    Optional<String> other = SheetFormat.other(bytes);
    if (other.isPresent()) {
      diagnostics.report(
          Code.CSV_FORMAT, SourcePosition.startOf(file), other.get(), "@then-import");
      return Optional.empty();
    }
    Diagnostics found = diagnostics.apart();
    Optional<ListSheet> sheet =
        CsvEncoding.decode(file, bytes, found)
            .map(text -> kept(file, text, found))
            .flatMap(text -> CsvParser.parse(file, text, found))
            .flatMap(cells -> of(file, cells, languages, list, found));
    found.sorted().forEach(diagnostics::report);
    return sheet.filter(read -> !found.hasErrors());
  }

  private static String kept(String file, String text, Diagnostics diagnostics) {
    diagnostics.read(file, text);
    return text;
  }

  private static Optional<ListSheet> of(
      String file,
      List<List<Cell>> cells,
      List<Language> languages,
      Optional<ListKind> said,
      Diagnostics diagnostics) {
    List<List<Cell>> rows =
        cells.stream().filter(row -> !row.stream().allMatch(Cell::isEmpty)).toList();
    Optional<List<Cell>> late = lateHeader(rows);
    if (late.isPresent()) {
      diagnostics.report(Code.CSV_HEADER_LATE, late.get().get(0).position());
      return Optional.empty();
    }
    Optional<ListKind> list = rows.isEmpty() ? Optional.empty() : said.or(() -> kind(rows.get(0)));
    if (list.isEmpty()) {
      diagnostics.report(
          Code.CSV_LIST_UNCLEAR, SourcePosition.startOf(file), String.join(", ", ListKind.ids()));
      return Optional.empty();
    }
    Header header = Header.of(list.get(), rows.get(0), languages, diagnostics);
    CellReading reading = new CellReading(languages, diagnostics);
    List<Written.Group> written = new ArrayList<>();
    MadeIds ids = new MadeIds(list.get().id());
    for (List<Cell> row : rows.subList(1, rows.size())) {
      Written.Group group = row(list.get(), header, row, reading);
      written.add(header.lacksIds() ? ids.with(group) : group);
      reportOutside(header, row, diagnostics);
    }
    if (!ids.made().isEmpty()) {
      diagnostics.report(
          Code.CSV_IDS_MADE, rows.get(0).get(0).position(), String.join(", ", ids.made()));
    }
    return Optional.of(new ListSheet(list.get(), languages, written));
  }

  /** The header of a sheet that begins with a title or remarks, if a later row plainly is one. */
  private static Optional<List<Cell>> lateHeader(List<List<Cell>> rows) {
    boolean first = rows.isEmpty() || likeness(rows.get(0)) >= PLAIN_LIKENESS;
    return first
        ? Optional.empty()
        : rows.stream()
            .skip(1)
            .limit(ROWS_ABOVE)
            .filter(row -> likeness(row) >= PLAIN_LIKENESS)
            .findFirst();
  }

  private static long likeness(List<Cell> row) {
    return Arrays.stream(ListKind.values())
        .mapToLong(list -> Header.likeness(list, row))
        .max()
        .orElse(0);
  }

  /** The list that has more of the columns than any other; of equal ones, whose own it has. */
  private static Optional<ListKind> kind(List<Cell> header) {
    Optional<ListKind> best = Optional.empty();
    long most = 0;
    for (ListKind list : ListKind.values()) {
      long likeness = Header.likeness(list, header);
      if (likeness > most) {
        best = Optional.of(list);
        most = likeness;
      } else if (likeness == most) {
        best = Optional.empty();
      }
    }
    return best;
  }

  private static Written.Group row(
      ListKind list, Header header, List<Cell> row, CellReading reading) {
    List<Written.Entry> entries = new ArrayList<>();
    for (SheetField field : SheetField.of(list)) {
      Optional<Cell> plain = Optional.empty();
      Map<Language, Cell> byLanguage = new LinkedHashMap<>();
      for (Header.Column column : header.of(field)) {
        Optional<Cell> cell = cell(row, column.index());
        if (column.language().isEmpty()) {
          plain = cell;
        } else {
          cell.ifPresent(found -> byLanguage.put(column.language().get(), found));
        }
      }
      reading
          .read(field, plain, byLanguage)
          .ifPresent(value -> entries.add(new Written.Entry(field.key(), value)));
    }
    return new Written.Group(entries, row.get(0).position());
  }

  private static Optional<Cell> cell(List<Cell> row, int index) {
    return index < row.size()
        ? Optional.of(row.get(index)).filter(cell -> !cell.isEmpty())
        : Optional.empty();
  }

  /** What stands in a column without a name would be lost. */
  private static void reportOutside(Header header, List<Cell> row, Diagnostics diagnostics) {
    for (int index = 0; index < row.size(); index++) {
      Cell cell = row.get(index);
      if (!cell.isEmpty() && !header.explains(index)) {
        diagnostics.report(Code.CSV_CELL_OUTSIDE, cell.position(), cell.name());
      }
    }
  }

  /** Which list it holds. */
  public ListKind list() {
    return list;
  }

  List<Language> languages() {
    return languages;
  }

  List<Written.Group> rows() {
    return rows;
  }
}
