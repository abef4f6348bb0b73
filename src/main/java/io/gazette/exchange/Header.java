package io.gazette.exchange;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The first row: which field and language each column holds, in whichever order. */
final class Header {

  /** Begins the name of a column that is the writer's own. */
  private static final String OWN = "#";

  /**
   * What a column holds.
   *
   * @param language empty for a column that is for all languages
   */
  record Column(SheetField field, Optional<Language> language, int index, Cell cell) {}

  private final ListKind list;
  private final List<Language> languages;
  private final Diagnostics diagnostics;
  private final List<Column> columns = new ArrayList<>();
  private final List<Integer> own = new ArrayList<>();

  private Header(ListKind list, List<Language> languages, Diagnostics diagnostics) {
    this.list = list;
    this.languages = languages;
    this.diagnostics = diagnostics;
  }

  static Header of(
      ListKind list, List<Cell> cells, List<Language> languages, Diagnostics diagnostics) {
    Header header = new Header(list, languages, diagnostics);
    for (int index = 0; index < cells.size(); index++) {
      header.add(cells.get(index), index);
    }
    header.reportMissing(cells.get(0));
    return header;
  }

  /** How much the names look like the columns of a list: tells which list a file holds. */
  static long likeness(ListKind list, List<Cell> cells) {
    List<String> keys =
        cells.stream()
            .map(cell -> heading(list, cell).orElseGet(() -> key(cell)))
            .distinct()
            .toList();
    List<String> required = SheetField.required(list);
    long known = keys.stream().filter(key -> SheetField.find(list, key).isPresent()).count();
    return 2 * known + (required.size() > 1 && keys.containsAll(required) ? 1 : 0);
  }

  private static String name(Cell cell) {
    return cell.text().strip();
  }

  private static String key(Cell cell) {
    String name = name(cell);
    int dot = name.indexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
  }

  private void add(Cell cell, int index) {
    String name = name(cell);
    if (name.isEmpty()) {
      return;
    }
    if (name.startsWith(OWN)) {
      own.add(index);
      return;
    }
    Optional<String> heading = heading(list, cell);
    if (heading.isPresent()) {
      addHeading(heading.get(), cell, index);
      return;
    }
    Optional<SheetField> field = SheetField.find(list, key(cell));
    int dot = name.indexOf('.');
    if (field.isEmpty() || (dot >= 0 && !field.get().form().hasLanguages())) {
      unknown(cell, index);
      return;
    }
    Optional<Language> language = dot < 0 ? Optional.empty() : language(name.substring(dot + 1));
    if (dot >= 0 && language.isEmpty()) {
      own.add(index);
      String declared = String.join(", ", languages.stream().map(Language::tag).toList());
      report(Code.UNDECLARED_LANGUAGE, cell, name.substring(dot + 1), declared);
      return;
    }
    add(new Column(field.get(), language, index, cell));
  }

  /** A column whose heading is in words, and so in one of the languages. */
  private void addHeading(String key, Cell cell, int index) {
    Optional<SheetField> field = SheetField.find(list, key);
    if (field.isEmpty()) {
      own.add(index);
      return;
    }
    boolean localized = field.get().form() == Form.WORDS || field.get().form() == Form.WORD_LIST;
    Optional<Language> language =
        localized ? Headings.language(name(cell), languages) : Optional.empty();
    add(new Column(field.get(), language, index, cell));
  }

  /** The key of a heading in words; empty for one that is a key itself. */
  private static Optional<String> heading(ListKind list, Cell cell) {
    return SheetField.find(list, key(cell)).isPresent()
        ? Optional.empty()
        : Headings.key(list, name(cell));
  }

  private void add(Column column) {
    Optional<Column> first = find(column.field(), column.language());
    if (first.isPresent()) {
      String name = name(column.cell());
      report(Code.CSV_COLUMN_TWICE, column.cell(), name, first.get().cell().name());
      own.add(column.index());
    } else {
      columns.add(column);
    }
  }

  private Optional<Language> language(String tag) {
    return Language.parse(tag).filter(languages::contains);
  }

  private void unknown(Cell cell, int index) {
    own.add(index);
    List<String> names = names();
    report(
        Code.CSV_COLUMN_UNKNOWN,
        cell,
        name(cell),
        Spelling.guess(name(cell), names),
        list.id(),
        String.join(", ", names));
  }

  private List<String> names() {
    CellWriting writing = new CellWriting(languages);
    return SheetField.of(list).stream().flatMap(field -> writing.columns(field).stream()).toList();
  }

  /** Whether the sheet is an app team's, who have no ids. */
  boolean lacksIds() {
    return hasHeadings() && columns.stream().noneMatch(column -> isId(column.field()));
  }

  private boolean hasHeadings() {
    return columns.stream().anyMatch(column -> heading(list, column.cell()).isPresent());
  }

  private static boolean isId(SheetField field) {
    return field.key().equals("id");
  }

  /** What every row needs is an error; what a row may leave out is worth a word. */
  private void reportMissing(Cell first) {
    List<String> absent = new ArrayList<>();
    for (SheetField field : SheetField.of(list)) {
      if (of(field).isEmpty()) {
        if (isId(field) && hasHeadings()) {
          continue;
        }
        if (SheetField.required(list).contains(field.key())) {
          report(Code.CSV_COLUMN_MISSING, first, field.key());
        } else {
          absent.add(field.key());
        }
      }
    }
    if (!absent.isEmpty()) {
      report(Code.CSV_COLUMNS_ABSENT, first, String.join(", ", absent));
    }
  }

  private void report(Code code, Cell cell, String... arguments) {
    diagnostics.report(code, cell.position(), arguments);
  }

  /** The columns of a field. */
  List<Column> of(SheetField field) {
    return columns.stream().filter(column -> column.field().equals(field)).toList();
  }

  Optional<Column> find(SheetField field, Optional<Language> language) {
    return of(field).stream().filter(column -> column.language().equals(language)).findFirst();
  }

  /** Whether somebody knows what a column is for; else nothing may stand in it. */
  boolean explains(int index) {
    return own.contains(index)
        || new TreeSet<>(columns.stream().map(Column::index).toList()).contains(index);
  }
}
