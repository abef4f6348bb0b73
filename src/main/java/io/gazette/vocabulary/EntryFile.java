package io.gazette.vocabulary;

import java.util.List;

/**
 * A data file as people edit it: UTF-8 lines, comments after {@code #}, entries that begin with
 * {@code [id]} and hold {@code key: value} lines; values that are lists are separated by {@code |}.
 *
 * @param defaults the fields before the first entry
 * @param entries in the order of the file
 */
record EntryFile(Entry defaults, List<Entry> entries) {

  EntryFile {
    entries = List.copyOf(entries);
  }
}
