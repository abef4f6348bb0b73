package io.gazette.exchange;

import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A list as CSV: RFC 4180, in UTF-8 with a byte order mark, without which Excel takes Chinese for
 * something else.
 *
 * <p>One row a row of the list, one column a field and language; which columns there are depends on
 * nothing but the kind of list and the languages. Equal input gives equal bytes, and {@link
 * ListSheet} reads the same rows from them. No cell begins like a formula.
 */
public final class ListCsv {

  private static final String MARK = "\uFEFF";

  private ListCsv() {}

  /**
   * The file.
   *
   * @param languages of the policy
   */
  public static byte[] of(ListKind list, List<ListRow> rows, List<Language> languages) {
    return of(
        list,
        rows.stream().map(row -> RowWriting.of(row, languages)).toList(),
        new CellWriting(languages));
  }

  private static byte[] of(ListKind list, List<Written.Group> rows, CellWriting cells) {
    List<SheetField> fields = SheetField.of(list);
    CsvText csv = new CsvText();
    csv.row(fields.stream().flatMap(field -> cells.columns(field).stream()).toList());
    for (Written.Group row : rows) {
      List<String> written = new ArrayList<>();
      fields.forEach(field -> written.addAll(cells.cells(field, row.find(field.key()))));
      csv.row(written);
    }
    return (MARK + csv).getBytes(StandardCharsets.UTF_8);
  }
}
