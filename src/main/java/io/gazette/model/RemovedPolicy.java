package io.gazette.model;

import java.util.List;

/**
 * A policy that was published and has no sources any more; its addresses stay.
 *
 * @param title what its last version called itself
 * @param versions in the order of their release
 */
public record RemovedPolicy(String id, Localized<String> title, List<Version> versions) {

  public RemovedPolicy {
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
   */
  public record Version(String id, Localized<String> texts) {}
}
