package io.gazette.exchange;

/** What a field holds, and so which columns and which YAML it has. */
enum Form {
  /** One short value: an id, a word of a fixed set. */
  LINE,
  /** One text for all languages. */
  TEXT,
  /** Several short values. */
  ITEMS,
  /** A text in each language. */
  WORDS,
  /** Several texts in each language. */
  WORD_LIST,
  /** Ids or words, with what is said about each. */
  DATA,
  /** Names of permissions, or words. */
  PERMISSIONS,
  /** Words of a fixed set, or else a text in each language. */
  CHOICE;

  /** Whether there is a column for each language. */
  boolean hasLanguages() {
    return this == WORDS || this == WORD_LIST || this == CHOICE;
  }

  /** Whether the export has a column without a language. */
  boolean hasPlain() {
    return this != WORDS && this != WORD_LIST;
  }
}
