package io.gazette.importer;

import io.gazette.model.Language;
import java.util.List;

/**
 * What an imported version will stand among.
 *
 * @param siteLanguages the prevailing one first; none if there is no {@code site.yaml} yet, which
 *     is then written
 * @param policyLanguages of which each version of the policy has a text; none if the policy is new,
 *     and its {@code policy.yaml} is written
 * @param productId of a new policy
 */
public record Destination(
    List<Language> siteLanguages, List<Language> policyLanguages, String productId) {

  public Destination {
    siteLanguages = List.copyOf(siteLanguages);
    policyLanguages = List.copyOf(policyLanguages);
  }

  public boolean isNewSite() {
    return siteLanguages.isEmpty();
  }

  public boolean isNewPolicy() {
    return policyLanguages.isEmpty();
  }
}
