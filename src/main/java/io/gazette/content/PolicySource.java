package io.gazette.content;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import io.gazette.model.PolicySettings;
import java.util.List;

/**
 * One policy folder: what {@code policy.yaml} says, and its versions.
 *
 * @param id the name of the folder
 * @param versions at least one; by effective date, oldest first, drafts last, ties by id
 * @param position of the first key of {@code policy.yaml}
 */
public record PolicySource(
    String id, PolicySettings settings, List<VersionSource> versions, SourcePosition position) {

  public PolicySource {
    versions = List.copyOf(versions);
  }

  /** In the order of the site's languages. */
  public List<Language> languages() {
    return settings.languages();
  }

  /** Of the versions that are neither drafts nor withdrawn, the last one; else the last draft. */
  public VersionSource newest() {
    return versions.stream()
        .filter(version -> version.dates().issued().isPresent())
        .filter(version -> version.dates().withdrawn().isEmpty())
        .reduce((earlier, later) -> later)
        .orElse(versions.get(versions.size() - 1));
  }
}
