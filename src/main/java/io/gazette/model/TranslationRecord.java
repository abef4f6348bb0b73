package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * From which words the clauses of a text were translated, as somebody said of them.
 *
 * @param from the language of these words
 * @param clauses by id; {@link Routes#INTRODUCTION} is what stands before the first one
 */
public record TranslationRecord(Language from, SortedMap<String, Origin> clauses) {

  /**
   * The words that a clause was translated from.
   *
   * @param digest see {@link Wording#digest}
   * @param words empty where another version has them
   * @param position where somebody said so
   */
  public record Origin(String digest, Optional<Wording> words, SourcePosition position) {}

  public TranslationRecord {
    clauses = Collections.unmodifiableSortedMap(new TreeMap<>(clauses));
  }
}
