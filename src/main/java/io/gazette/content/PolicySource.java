package io.gazette.content;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Numbering;
import io.gazette.model.Platform;
import io.gazette.model.PolicyKind;
import io.gazette.model.Product;
import io.gazette.model.Redlines;
import java.util.List;

/**
 * One policy folder: what {@code policy.yaml} says, and its versions.
 *
 * @param id the name of the folder
 * @param languages in the order of the site's languages
 * @param companions ids of other policies, each of which exists
 * @param numbering one for each language
 * @param noticeDays from 0 to 365
 * @param versions at least one; by effective date, oldest first, drafts last, ties by id
 * @param position of the first key of {@code policy.yaml}
 */
public record PolicySource(
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
    List<VersionSource> versions,
    SourcePosition position) {

  public PolicySource {
    languages = List.copyOf(languages);
    platforms = List.copyOf(platforms);
    companions = List.copyOf(companions);
    versions = List.copyOf(versions);
  }

  /** Of the versions that are no drafts, the last one; else the last draft. */
  public VersionSource newest() {
    return versions.stream()
        .filter(version -> version.dates().issued().isPresent())
        .reduce((earlier, later) -> later)
        .orElse(versions.get(versions.size() - 1));
  }
}
