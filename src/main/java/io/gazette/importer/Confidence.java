package io.gazette.importer;

import java.util.Locale;

/** How sure a decision is. */
enum Confidence {
  /** The source itself proves it. */
  CERTAIN,
  /** Nothing speaks against it. */
  LIKELY,
  /** Something had to be done; a person must look. */
  GUESS;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
