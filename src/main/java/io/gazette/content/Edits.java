package io.gazette.content;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files of a content folder that are to be read as if they said something else; nothing is written.
 *
 * @param texts by path: the words, or empty for a file that is to be passed over
 */
public record Edits(SortedMap<String, Optional<String>> texts) {

  /** The folder as it is. */
  public static final Edits NONE = new Edits(Collections.emptySortedMap());

  public Edits {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /** One file with other words; it need not exist. */
  public static Edits of(String path, String text) {
    return new Edits(new TreeMap<>(java.util.Map.of(path, Optional.of(text))));
  }

  ContentFolder applyTo(ContentFolder content) {
    ContentFolder edited = content;
    for (var edit : texts.entrySet()) {
      edited =
          edit.getValue().isPresent()
              ? edited.with(edit.getKey(), edit.getValue().get())
              : edited.without(edit.getKey());
    }
    return edited;
  }
}
