package io.gazette.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A correction of a published version, as readers are told about it.
 *
 * @param date the day of the correction
 * @param reason in the words of the publisher, one line
 * @param earlierEntry the number of the ledger's entry that was in force before; see {@link
 *     Routes#earlierText}
 * @param earlierTexts the digest of the canonical text before, in each language
 * @param files the names of the version's files that were corrected
 */
public record Erratum(
    LocalDate date,
    String reason,
    int earlierEntry,
    SortedMap<Language, Sha256> earlierTexts,
    List<String> files) {

  public Erratum {
    files = List.copyOf(files);
    earlierTexts = Collections.unmodifiableSortedMap(new TreeMap<>(earlierTexts));
  }
}
