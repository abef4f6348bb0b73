package io.gazette.model;

import java.util.Locale;

/** One of a few words that content may say, known by its name in YAML and JSON. */
public interface Choice {

  /** As an enum declares it, e.g. {@code ON_USE}. */
  String name();

  /** The name in YAML and JSON, e.g. {@code on-use}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
