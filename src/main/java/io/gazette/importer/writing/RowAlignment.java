package io.gazette.importer.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Brings together which rows of a list are the same in several languages: by what does not depend
 * on the language; else by what they say alike, and last by position, where the texts have equally
 * many. What only its position tells is unproved.
 */
final class RowAlignment<T> {

  private final List<TextImport> texts;
  private final Function<TextImport, List<T>> list;
  private final Function<T, Set<String>> keys;
  private final BiFunction<TextImport, T, Set<String>> likeness;
  private final List<Map<TextImport, T>> unproved = new ArrayList<>();
  private final List<Map<TextImport, T>> rows = new ArrayList<>();

  /**
   * @param keys what a row is known by in every language, such as the names of packages
   * @param likeness what a row says that can be compared, such as types of data
   */
  RowAlignment(
      List<TextImport> texts,
      Function<TextImport, List<T>> list,
      Function<T, Set<String>> keys,
      BiFunction<TextImport, T, Set<String>> likeness) {
    this.texts = texts;
    this.list = list;
    this.keys = keys;
    this.likeness = likeness;
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

  /** The rows that nothing but their position brought together; known after {@link #rows}. */
  List<Map<TextImport, T>> unproved() {
    return unproved;
  }

  /**
   * What is left over on both sides belongs together if there is equally much: first the rows that
   * say the same as one other row alone.
   */
  private void place(TextImport text, List<T> unknown, List<Map<TextImport, T>> before) {
    List<Map<TextImport, T>> open =
        new ArrayList<>(before.stream().filter(row -> !row.containsKey(text)).toList());
    if (open.size() != unknown.size()) {
      unknown.forEach(own -> rows.add(new LinkedHashMap<>(Map.of(text, own))));
      return;
    }
    List<Set<String>> saidHere = unknown.stream().map(own -> likeness.apply(text, own)).toList();
    IdentityHashMap<Map<TextImport, T>, Set<String>> saidThere = new IdentityHashMap<>();
    open.forEach(row -> saidThere.put(row, said(row)));
    List<T> left = new ArrayList<>();
    for (int at = 0; at < unknown.size(); at++) {
      T own = unknown.get(at);
      Set<String> said = saidHere.get(at);
      boolean single = !said.isEmpty() && Collections.frequency(saidHere, said) == 1;
      List<Map<TextImport, T>> alike =
          open.stream().filter(row -> single && said.equals(saidThere.get(row))).toList();
      if (alike.size() == 1) {
        alike.get(0).put(text, own);
        open.removeIf(row -> row == alike.get(0));
      } else {
        left.add(own);
      }
    }
    for (int at = 0; at < left.size(); at++) {
      open.get(at).put(text, left.get(at));
      unproved.add(open.get(at));
    }
  }

  private Set<String> said(Map<TextImport, T> row) {
    Map.Entry<TextImport, T> first = row.entrySet().iterator().next();
    return likeness.apply(first.getKey(), first.getValue());
  }
}
