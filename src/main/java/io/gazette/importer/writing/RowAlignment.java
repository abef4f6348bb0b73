package io.gazette.importer.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Brings together which rows of a list are the same in several languages: by what does not depend
 * on the language, or else by position where the texts have equally many.
 */
final class RowAlignment<T> {

  private final List<TextImport> texts;
  private final Function<TextImport, List<T>> list;
  private final Function<T, Set<String>> keys;
  private final List<Map<TextImport, T>> rows = new ArrayList<>();

  /**
   * @param keys what a row is known by in every language, such as the names of packages
   */
  RowAlignment(
      List<TextImport> texts, Function<TextImport, List<T>> list, Function<T, Set<String>> keys) {
    this.texts = texts;
    this.list = list;
    this.keys = keys;
  }

  /** The rows in the order of the first text; rows that only another has come at the end. */
  List<Map<TextImport, T>> rows() {
    for (TextImport text : texts) {
      List<T> own = list.apply(text);
      List<Map<TextImport, T>> before = List.copyOf(rows);
      List<T> unknown = new ArrayList<>();
      for (T row : own) {
        Optional<Map<TextImport, T>> same =
            before.stream()
                .filter(other -> !other.containsKey(text) && isSame(other, row))
                .findFirst();
        same.ifPresentOrElse(other -> other.put(text, row), () -> unknown.add(row));
      }
      place(text, unknown, before);
    }
    return rows;
  }

  private boolean isSame(Map<TextImport, T> other, T row) {
    Set<String> known = keys.apply(row);
    return other.values().stream()
        .anyMatch(own -> keys.apply(own).stream().anyMatch(known::contains));
  }

  /** What is left over on both sides belongs together if there is equally much. */
  private void place(TextImport text, List<T> unknown, List<Map<TextImport, T>> before) {
    List<Map<TextImport, T>> open = before.stream().filter(row -> !row.containsKey(text)).toList();
    for (int at = 0; at < unknown.size(); at++) {
      Map<TextImport, T> row = new LinkedHashMap<>();
      if (open.size() == unknown.size()) {
        row = open.get(at);
      } else {
        rows.add(row);
      }
      row.put(text, unknown.get(at));
    }
  }
}
