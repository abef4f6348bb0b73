package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.model.Language;
import io.gazette.model.Product;
import io.gazette.model.SiteConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known from {@code site.yaml}; each part is empty if it could not be read. */
record SiteFacts(
    Optional<List<Language>> languages,
    Optional<List<Product>> products,
    Optional<SiteConfig> config) {

  static final SiteFacts UNKNOWN =
      new SiteFacts(Optional.empty(), Optional.empty(), Optional.empty());

  SiteFacts {
    languages = languages.map(List::copyOf);
    products = products.map(List::copyOf);
  }

  /** Whether the site has a language; any, while its languages are not known. */
  boolean declares(Language language) {
    return languages.map(all -> all.contains(language)).orElse(true);
  }

  /**
   * A language that is named somewhere; one that the site does not have is reported, and counts.
   */
  Optional<Language> language(YamlNode node, Values values, Problems problems) {
    Optional<Language> language = values.language(node);
    if (language.isPresent() && !declares(language.get())) {
      problems.report(
          Code.UNDECLARED_LANGUAGE, node.position(), language.get().tag(), languageTags());
    }
    return language;
  }

  /** The tags of the site's languages, for a hint. */
  String languageTags() {
    return languages.orElse(List.of()).stream()
        .map(Language::tag)
        .collect(Collectors.joining(", "));
  }
}
