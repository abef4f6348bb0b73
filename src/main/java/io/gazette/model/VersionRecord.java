package io.gazette.model;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a version beside what its own files say.
 *
 * @param errata corrections since its release, oldest first
 * @param withdrawal why it was withdrawn, in the words of the publisher
 * @param publisher who published it, as the version says; empty if nothing but the present is known
 */
public record VersionRecord(
    List<Erratum> errata, Optional<String> withdrawal, Optional<Publisher> publisher) {

  /** Nothing. */
  public static final VersionRecord NONE =
      new VersionRecord(List.of(), Optional.empty(), Optional.empty());

  public VersionRecord {
    errata = List.copyOf(errata);
  }

  /** The same of a publisher. */
  public VersionRecord publishedBy(Publisher known) {
    return new VersionRecord(errata, withdrawal, Optional.of(known));
  }

  /** The same with what the ledger tells. */
  public VersionRecord with(List<Erratum> corrections, Optional<String> reason) {
    return new VersionRecord(corrections, reason, publisher);
  }
}
