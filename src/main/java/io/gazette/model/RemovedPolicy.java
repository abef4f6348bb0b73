package io.gazette.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A policy that was published and has no sources any more; its addresses stay.
 *
 * @param aliases ids that it had before
 * @param title what its last version called itself
 * @param versions in the order of their release
 */
public record RemovedPolicy(
    String id, List<String> aliases, Localized<String> title, List<Version> versions) {

  public RemovedPolicy {
    aliases = List.copyOf(aliases);
    versions = List.copyOf(versions);
  }

  /** The languages of all its versions. */
  public List<Language> languages() {
    return versions.stream()
        .flatMap(version -> version.texts().languages().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * A version of it.
   *
   * @param texts the canonical text in each language, as it was sealed last
   * @param earlierTexts what it said before corrections, by the number of the ledger's entry
   */
  public record Version(
      String id, Localized<String> texts, SortedMap<Integer, Localized<String>> earlierTexts) {

    public Version {
      earlierTexts = Collections.unmodifiableSortedMap(new TreeMap<>(earlierTexts));
    }
  }
}
