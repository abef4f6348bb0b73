package io.gazette.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What {@code site.yaml} says.
 *
 * @param baseUrl absolute, with a trailing slash; the only place where the site's host is known
 * @param timeZone decides on which day a version takes effect
 * @param languages the prevailing one first
 * @param theme a folder beside the content folder whose files replace those of the default theme
 * @param checks which checks of substance apply, and how gravely
 */
public record SiteConfig(
    Localized<String> title,
    URI baseUrl,
    ZoneId timeZone,
    List<Language> languages,
    Publisher publisher,
    List<Product> products,
    Optional<String> theme,
    CheckSettings checks) {

  /** The settings of a site that says nothing of checks. */
  public SiteConfig(
      Localized<String> title,
      URI baseUrl,
      ZoneId timeZone,
      List<Language> languages,
      Publisher publisher,
      List<Product> products,
      Optional<String> theme) {
    this(title, baseUrl, timeZone, languages, publisher, products, theme, CheckSettings.USUAL);
  }

  public SiteConfig {
    languages = List.copyOf(languages);
    products = List.copyOf(products);
  }

  public Language prevailingLanguage() {
    return languages.get(0);
  }
}
