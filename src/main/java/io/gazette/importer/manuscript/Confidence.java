package io.gazette.importer.manuscript;

import java.util.Locale;

/** How sure a decision is. */
public enum Confidence {
  /** The source itself proves it. */
  CERTAIN,
  /** Nothing speaks against it. */
  LIKELY,
  /** Something had to be done; a person must look. */
  GUESS;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
