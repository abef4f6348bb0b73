package io.gazette.vocabulary;

import io.gazette.diagnostic.SourcePosition;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One entry of an {@link EntryFile}: the fields under an {@code [id]}.
 *
 * @param id empty for the defaults of a file
 */
record Entry(String id, SortedMap<String, Field> fields, SourcePosition position) {

  Entry {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  Optional<Field> field(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /** This entry, with the fields it lacks taken from another. */
  Entry or(Entry defaults) {
    SortedMap<String, Field> all = new TreeMap<>(defaults.fields);
    all.putAll(fields);
    return new Entry(id, all, position);
  }

  /** A value and where it is written; never blank. */
  record Field(String value, SourcePosition position) {

    /** The items of a list; an item may be blank. */
    List<String> items() {
      return Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
    }
  }
}
