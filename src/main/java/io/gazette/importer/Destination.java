package io.gazette.importer;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Product;
import io.gazette.model.SiteConfig;
import java.util.List;
import java.util.Optional;

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

  /** The product of the first policy, where nothing is set up yet. */
  private static final String FIRST_PRODUCT = "app";

  /** Where nothing is set up yet. */
  public static Destination fresh(Optional<String> productId) {
    return new Destination(List.of(), List.of(), productId.orElse(FIRST_PRODUCT));
  }

  /**
   * A site that exists.
   *
   * @param policyLanguages none if the policy is new
   * @param productId else the site's first product
   * @return empty after reporting that the site has no such product
   */
  public static Optional<Destination> in(
      SiteConfig site,
      List<Language> policyLanguages,
      Optional<String> productId,
      Diagnostics diagnostics) {
    List<String> products = site.products().stream().map(Product::id).toList();
    String product = productId.orElse(products.get(0));
    if (!products.contains(product)) {
      diagnostics.report(
          Code.UNKNOWN_PRODUCT,
          SourcePosition.startOf(FileNames.SITE),
          product,
          String.join(", ", products));
      return Optional.empty();
    }
    return Optional.of(new Destination(site.languages(), policyLanguages, product));
  }

  public boolean isNewSite() {
    return siteLanguages.isEmpty();
  }

  public boolean isNewPolicy() {
    return policyLanguages.isEmpty();
  }
}
