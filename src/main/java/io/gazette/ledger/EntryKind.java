package io.gazette.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry of the ledger says of a version. */
public enum EntryKind {
  /** It was published. */
  RELEASE,
  /** Its words were corrected; dates, level and rights are those of its release. */
  ERRATUM,
  /** It will never take effect, although it was announced. */
  WITHDRAWAL,
  /** It is the last one: the policy as a whole ends. */
  RETIREMENT,
  /** It goes on under another id of its policy. */
  RENAMING;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the entry gives a reason in the publisher's words. */
  boolean hasReason() {
    return this == ERRATUM || this == WITHDRAWAL || this == RETIREMENT;
  }

  /** Whether the version must have an entry before this one in the same chain. */
  boolean followsRelease() {
    return this != RELEASE && this != RENAMING;
  }

  static Optional<EntryKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
