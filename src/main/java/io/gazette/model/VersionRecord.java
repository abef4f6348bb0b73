package io.gazette.model;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a version beside its texts and lists.
 *
 * @param errata corrections since its release, oldest first
 * @param withdrawal why it was withdrawn, in the words of the publisher
 * @param publisher who published it, as the version says; empty if nothing but the present is known
 * @param translations of each text of which something was said: how it follows the prevailing one
 * @param approvals who approved it, and what they approved
 */
public record VersionRecord(
    List<Erratum> errata,
    Optional<String> withdrawal,
    Optional<Publisher> publisher,
    Localized<Freshness> translations,
    List<Approval> approvals) {

  /** Nothing. */
  public static final VersionRecord NONE =
      new VersionRecord(
          List.of(), Optional.empty(), Optional.empty(), Localized.empty(), List.of());

  public VersionRecord {
    errata = List.copyOf(errata);
    approvals = List.copyOf(approvals);
  }

  /** The same of a publisher. */
  public VersionRecord publishedBy(Publisher known) {
    return new VersionRecord(errata, withdrawal, Optional.of(known), translations, approvals);
  }

  /** The same with what the ledger tells. */
  public VersionRecord with(List<Erratum> corrections, Optional<String> reason) {
    return new VersionRecord(corrections, reason, publisher, translations, approvals);
  }

  /** The same with what was said of its translations. */
  public VersionRecord translated(Localized<Freshness> known) {
    return new VersionRecord(errata, withdrawal, publisher, known, approvals);
  }

  /** The same with those who approved it. */
  public VersionRecord approvedBy(List<Approval> known) {
    return new VersionRecord(errata, withdrawal, publisher, translations, known);
  }

  /** How a text follows the prevailing one. */
  public Freshness translation(Language language) {
    return translations.find(language).orElse(Freshness.UNKNOWN);
  }
}
