package io.gazette.importer.manuscript;

import java.util.Locale;

/** How much of a person's attention a decision needs. */
public enum Weight {
  QUESTION,
  CHECK,
  RECORD;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
