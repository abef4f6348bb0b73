package io.gazette.render.page;

import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.SitePath;
import io.gazette.render.html.Html;
import java.util.Optional;

/**
 * What a page says about itself.
 *
 * @param here the page in each of its languages
 * @param canonical where search engines should find it; empty for a page without a fixed address
 * @param alternates the same for each of its languages, this one included
 * @param feed the news about what it shows
 * @param structuredData JSON-LD
 * @param print what stands at the edges of each printed page
 */
public record PageHead(
    String title,
    String description,
    Localized<SitePath> here,
    Optional<SitePath> canonical,
    Localized<SitePath> alternates,
    boolean indexed,
    Optional<SitePath> feed,
    Optional<Html> structuredData,
    Optional<InlineStyle> print) {

  /** A page that says nothing about itself to machines. */
  public PageHead(
      String title,
      String description,
      Localized<SitePath> here,
      Optional<SitePath> canonical,
      Localized<SitePath> alternates,
      boolean indexed,
      Optional<SitePath> feed) {
    this(
        title,
        description,
        here,
        canonical,
        alternates,
        indexed,
        feed,
        Optional.empty(),
        Optional.empty());
  }

  /** Of a page that search engines may list, in all its languages, where it stands. */
  public static PageHead listed(
      String title, String description, Localized<SitePath> pages, Language language) {
    Optional<SitePath> canonical = pages.find(language);
    return new PageHead(title, description, pages, canonical, pages, true, Optional.empty());
  }

  public PageHead withFeed(SitePath path) {
    return new PageHead(
        title,
        description,
        here,
        canonical,
        alternates,
        indexed,
        Optional.of(path),
        structuredData,
        print);
  }

  public PageHead withStructuredData(String json) {
    return new PageHead(
        title,
        description,
        here,
        canonical,
        alternates,
        indexed,
        feed,
        Optional.of(new Html(json)),
        print);
  }

  public PageHead withPrint(InlineStyle edges) {
    return new PageHead(
        title,
        description,
        here,
        canonical,
        alternates,
        indexed,
        feed,
        structuredData,
        Optional.of(edges));
  }
}
