package io.gazette.model;

import java.util.Comparator;
import java.util.List;

/**
 * One document of the publisher through all its versions.
 *
 * @param id the name of its folder; part of every URL
 * @param versions oldest first
 */
public record Policy(String id, PolicySettings settings, List<PolicyVersion> versions) {

  public Policy {
    versions = List.copyOf(versions);
  }

  public PolicyKind kind() {
    return settings.kind();
  }

  /** The present title; a version's own title is that of its texts. */
  public Localized<String> title() {
    return settings.title();
  }

  public Product product() {
    return settings.product();
  }

  /** In the order of the site's languages, the prevailing one first. */
  public List<Language> languages() {
    return settings.languages();
  }

  public List<Platform> platforms() {
    return settings.platforms();
  }

  /** Ids of the documents that belong to it. */
  public List<String> companions() {
    return settings.companions();
  }

  /** Least number of days between issue and effect of a material change. */
  public int noticeDays() {
    return settings.noticeDays();
  }

  public Redlines redlines() {
    return settings.redlines();
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
    return new Policy(id, settings, others);
  }
}
