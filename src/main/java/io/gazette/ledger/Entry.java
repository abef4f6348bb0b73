package io.gazette.ledger;

import io.gazette.model.Language;
import io.gazette.model.Sha256;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One sealing: that a version said this from this day on, and what came before.
 *
 * @param number from 1 up within the policy
 * @param date the day of the sealing
 * @param reason in the publisher's words, one line; for the kinds that have one
 * @param statements facts that stand in no file of the version, by keyword; see the constants
 * @param approvals who approved the version, and on which day
 * @param sources the version's own files, by path in the content folder: they must stay as they are
 * @param settings files outside the version that had a part in its text ({@code site.yaml}, {@code
 *     policy.yaml}): they may change later, what they said is kept
 * @param texts the canonical text in each language
 * @param previous the seal of the policy's entry before this one; empty for the first
 */
public record Entry(
    String policy,
    int number,
    EntryKind kind,
    String version,
    LocalDate date,
    Optional<String> reason,
    SortedMap<String, String> statements,
    SortedMap<String, LocalDate> approvals,
    SortedMap<String, Sha256> sources,
    SortedMap<String, Sha256> settings,
    SortedMap<Language, Sha256> texts,
    Optional<Sha256> previous) {

  /** The first day on which a retired policy no longer applies. */
  public static final String RETIRED = "retired";

  /** The policy that takes the place of a retired one. */
  public static final String SUCCESSOR = "successor";

  /** The id under which a renamed policy was sealed before. */
  public static final String FORMER = "former";

  /** An entry that nobody had to approve. */
  Entry(
      String policy,
      int number,
      EntryKind kind,
      String version,
      LocalDate date,
      Optional<String> reason,
      SortedMap<String, String> statements,
      SortedMap<String, Sha256> sources,
      SortedMap<String, Sha256> settings,
      SortedMap<Language, Sha256> texts,
      Optional<Sha256> previous) {
    this(
        policy,
        number,
        kind,
        version,
        date,
        reason,
        statements,
        Collections.emptySortedMap(),
        sources,
        settings,
        texts,
        previous);
  }

  public Entry {
    approvals = Collections.unmodifiableSortedMap(new TreeMap<>(approvals));
    statements = Collections.unmodifiableSortedMap(new TreeMap<>(statements));
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /** Why the words of the version were corrected; empty for every other kind. */
  public Optional<String> erratum() {
    return reason.filter(words -> kind == EntryKind.ERRATUM);
  }

  /** The lines of the entry in the ledger but the last, which is their digest. */
  public String body() {
    return LedgerFormat.body(this);
  }

  /** The digest of everything the entry says, the seal of the one before included. */
  public Sha256 seal() {
    return Sha256.of(body());
  }
}
