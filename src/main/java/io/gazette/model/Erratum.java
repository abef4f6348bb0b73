package io.gazette.model;

import java.time.LocalDate;
import java.util.Collections;
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
 */
public record Erratum(
    LocalDate date, String reason, int earlierEntry, SortedMap<Language, Sha256> earlierTexts) {

  public Erratum {
    earlierTexts = Collections.unmodifiableSortedMap(new TreeMap<>(earlierTexts));
  }
}
