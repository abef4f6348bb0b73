package io.gazette.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Those of new versions, in the order of the site's languages, the prevailing one first. */
  public List<Language> presentLanguages() {
    return settings.languages();
  }

  /** Those of new versions, then those that only earlier versions have. */
  public List<Language> languages() {
    return Stream.concat(
            settings.languages().stream(),
            versions.stream().flatMap(version -> version.texts().languages().stream()))
        .distinct()
        .toList();
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

  /** The statement that it ends; empty for one that goes on. */
  public Optional<Retirement> retirement() {
    return settings.retirement();
  }

  /** Ids that it had before. */
  public List<String> aliases() {
    return settings.aliases();
  }

  /** The versions in order of issue without those that will never take effect. */
  public List<PolicyVersion> standing() {
    return inOrderOfIssue().stream().filter(version -> version.withdrawn().isEmpty()).toList();
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
