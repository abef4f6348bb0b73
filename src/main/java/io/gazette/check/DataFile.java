package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.text.TabbedRows;
import java.util.List;
import java.util.Locale;

/** The tables of words and sources that lie beside the rules: rows of cells between tabs. */
final class DataFile {

  private DataFile() {}

  /** The cells of each row that is no remark. */
  static List<String[]> rows(String name) {
    return TabbedRows.beside(DataFile.class, name);
  }

  static Code code(String id) {
    return Code.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
