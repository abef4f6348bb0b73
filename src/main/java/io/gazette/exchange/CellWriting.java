package io.gazette.exchange;

import io.gazette.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The cells of a row, one for each of its columns. */
final class CellWriting {

  /** Begins a line that belongs to the text of the line before. */
  static final String CONTINUED = "  ";

  private final List<Language> languages;

  CellWriting(List<Language> languages) {
    this.languages = List.copyOf(languages);
  }

  List<String> columns(SheetField field) {
    List<String> columns = new ArrayList<>();
    if (field.form().hasPlain()) {
      columns.add(field.key());
    }
    if (field.form().hasLanguages()) {
      languages.forEach(language -> columns.add(field.key() + "." + language));
    }
    return columns;
  }

  List<String> cells(SheetField field, Optional<Written> value) {
    return switch (field.form()) {
      case LINE, TEXT -> List.of(value.map(CellWriting::line).orElse(""));
      case ITEMS -> List.of(value.map(items -> lines(items, CellWriting::raw)).orElse(""));
      case DATA -> List.of(value.map(data -> lines(data, ItemNotation::write)).orElse(""));
      case PERMISSIONS -> List.of(value.map(used -> lines(used, CellWriting::used)).orElse(""));
      case WORDS -> byLanguage(value, CellWriting::line);
      case WORD_LIST -> byLanguage(value, list -> lines(list, CellWriting::continued));
      case CHOICE -> choice(value);
    };
  }

  private List<String> choice(Optional<Written> value) {
    boolean words = value.isPresent() && !isChosen(value.get());
    List<String> cells = new ArrayList<>();
    cells.add(words ? "" : value.map(items -> lines(items, CellWriting::raw)).orElse(""));
    cells.addAll(byLanguage(value.filter(text -> words), CellWriting::line));
    return cells;
  }

  private static boolean isChosen(Written value) {
    return value instanceof Written.Items || (value instanceof Written.Text text && text.keyword());
  }

  private List<String> byLanguage(Optional<Written> value, Function<Written, String> cell) {
    return languages.stream()
        .map(language -> value.flatMap(all -> in(language, all)).map(cell).orElse(""))
        .toList();
  }

  /** What of a value belongs to a language; what stands alone belongs to each. */
  private static Optional<Written> in(Language language, Written value) {
    if (value instanceof Written.Group group) {
      return group.find(language.tag());
    }
    if (value instanceof Written.Items list) {
      Written nothing = Written.text("", list.origin());
      List<Written> items =
          list.items().stream().map(item -> in(language, item).orElse(nothing)).toList();
      return Optional.of(new Written.Items(items, list.origin()));
    }
    return Optional.of(value);
  }

  /** A word of ours as it is, everything else so that no spreadsheet changes it. */
  private static String line(Written value) {
    Written.Text text = (Written.Text) value;
    boolean ours = text.isKeyword(Written.NONE) || text.isKeyword(Written.UNKNOWN);
    return ours ? text.text() : Defused.of(text.text());
  }

  private static String raw(Written value) {
    return ((Written.Text) value).text();
  }

  private static String lines(Written value, Function<Written, String> line) {
    return value instanceof Written.Items list
        ? Defused.of(String.join("\n", list.items().stream().map(line).toList()))
        : line(value);
  }

  private static String continued(Written value) {
    return raw(value).replace("\n", "\n" + CONTINUED);
  }

  private static String used(Written value) {
    return value instanceof Written.Group group
        ? WordNotation.write(group.find("words").orElseThrow())
        : raw(value);
  }
}
