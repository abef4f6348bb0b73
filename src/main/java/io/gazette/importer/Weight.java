package io.gazette.importer;

import java.util.Locale;

/** How much of a person's attention a decision needs. */
enum Weight {
  QUESTION,
  CHECK,
  RECORD;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
