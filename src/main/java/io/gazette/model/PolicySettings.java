package io.gazette.model;

import java.util.List;
import java.util.Optional;

/**
 * What a publisher sets for one policy: all that {@code policy.yaml} says.
 *
 * @param title the present title; a version's own title is that of its texts
 * @param languages in the order of the site's languages
 * @param companions ids of the documents that belong to it, each of which exists
 * @param numbering one for each language
 * @param noticeDays least number of days between issue and effect of a material change, 0 to 365
 * @param retirement that the policy ends, and when
 * @param aliases ids that it had before; their addresses lead on to it
 * @param approvers who must approve its versions
 * @param facts of the product, for checks that depend on them
 */
public record PolicySettings(
    PolicyKind kind,
    Localized<String> title,
    Product product,
    List<Language> languages,
    List<Platform> platforms,
    List<String> companions,
    Localized<Numbering> numbering,
    int noticeDays,
    Redlines redlines,
    Optional<Retirement> retirement,
    List<String> aliases,
    Approvers approvers,
    ProductFacts facts) {

  /** The settings of a policy that goes on, under the id that it always had. */
  public PolicySettings(
      PolicyKind kind,
      Localized<String> title,
      Product product,
      List<Language> languages,
      List<Platform> platforms,
      List<String> companions,
      Localized<Numbering> numbering,
      int noticeDays,
      Redlines redlines) {
    this(
        kind,
        title,
        product,
        languages,
        platforms,
        companions,
        numbering,
        noticeDays,
        redlines,
        Optional.empty(),
        List.of(),
        Approvers.NOBODY,
        ProductFacts.UNSAID);
  }

  public PolicySettings {
    languages = List.copyOf(languages);
    platforms = List.copyOf(platforms);
    companions = List.copyOf(companions);
    aliases = List.copyOf(aliases);
  }
}
