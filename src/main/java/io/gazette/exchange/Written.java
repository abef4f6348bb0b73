package io.gazette.exchange;

import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/** A value as people write it in YAML, and the place it comes from. */
sealed interface Written {

  /** Says expressly that there is none. */
  String NONE = "none";

  /** Of a vendor: not known. */
  String UNKNOWN = "unknown";

  SourcePosition origin();

  /**
   * A single value.
   *
   * @param keyword whether it is an id or a word of a fixed set, never to be taken for a text
   */
  record Text(String text, boolean keyword, SourcePosition origin) implements Written {}

  record Items(List<Written> items, SourcePosition origin) implements Written {
    public Items {
      items = List.copyOf(items);
    }
  }

  record Group(List<Entry> entries, SourcePosition origin) implements Written {
    public Group {
      entries = List.copyOf(entries);
    }

    Optional<Written> find(String key) {
      return entries.stream()
          .filter(entry -> entry.key().equals(key))
          .map(Entry::value)
          .findFirst();
    }
  }

  record Entry(String key, Written value) {}

  static Text keyword(String word, SourcePosition origin) {
    return new Text(word, true, origin);
  }

  static Text text(String text, SourcePosition origin) {
    return new Text(text, false, origin);
  }

  /** Whether it is one of the words that stand for something other than themselves. */
  default boolean isKeyword(String word) {
    return this instanceof Text text && text.keyword() && text.text().equals(word);
  }
}
