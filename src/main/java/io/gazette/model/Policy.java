package io.gazette.model;

import java.util.Comparator;
import java.util.List;

/**
 * One document of the publisher through all its versions.
 *
 * @param id the name of its folder; part of every URL
 * @param title the present title; a version's own title is that of its texts
 * @param companions ids of the documents that belong to it
 * @param noticeDays least number of days between issue and effect of a material change
 * @param versions oldest first
 */
public record Policy(
    String id,
    PolicyKind kind,
    Localized<String> title,
    Product product,
    List<Language> languages,
    List<Platform> platforms,
    List<String> companions,
    Localized<Numbering> numbering,
    int noticeDays,
    Redlines redlines,
    List<PolicyVersion> versions) {

  public Policy {
    languages = List.copyOf(languages);
    platforms = List.copyOf(platforms);
    companions = List.copyOf(companions);
    versions = List.copyOf(versions);
  }

  /** A policy whose earlier versions are compared with the one in effect. */
  public Policy(
      String id,
      PolicyKind kind,
      Localized<String> title,
      Product product,
      List<Language> languages,
      List<Platform> platforms,
      List<String> companions,
      Localized<Numbering> numbering,
      int noticeDays,
      List<PolicyVersion> versions) {
    this(
        id,
        kind,
        title,
        product,
        languages,
        platforms,
        companions,
        numbering,
        noticeDays,
        Redlines.TO_CURRENT,
        versions);
  }

  /** The versions that have both their dates, in the order in which they were or will be issued. */
  public List<PolicyVersion> inOrderOfIssue() {
    return versions.stream()
        .filter(version -> version.issued().isPresent() && version.effective().isPresent())
        .sorted(
            Comparator.comparing((PolicyVersion version) -> version.issued().orElseThrow())
                .thenComparing(version -> version.effective().orElseThrow())
                .thenComparing(PolicyVersion::id))
        .toList();
  }

  /** The same policy with other versions. */
  public Policy withVersions(List<PolicyVersion> others) {
    return new Policy(
        id,
        kind,
        title,
        product,
        languages,
        platforms,
        companions,
        numbering,
        noticeDays,
        redlines,
        others);
  }
}
