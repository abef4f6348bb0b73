package io.gazette.endpoint;

import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.model.SiteConfig;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline;
import io.gazette.text.Xml;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The site map (sitemaps.org protocol 0.9, with language alternates as Google documents them) and
 * {@code robots.txt}.
 *
 * <p>Search engines are shown what applies: the home pages, each policy in effect with its lists,
 * and its history. Archived versions and the permalink of the version in effect, whose canonical
 * address is the policy's, are left out.
 */
final class SiteMap {

  private final SiteConfig config;

  SiteMap(SiteConfig config) {
    this.config = config;
  }

  String siteMap(List<Policy> policies, LocalDate asOf) {
    Xml xml = new Xml();
    xml.open(
        "urlset",
        "xmlns",
        "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml",
        "http://www.w3.org/1999/xhtml");
    pages(xml, config.languages(), Routes::home, Optional.empty());
    for (Policy policy : policies) {
      Timeline timeline = Timeline.of(policy, asOf);
      if (!timeline.issued().isEmpty()) {
        Optional<LocalDate> issued = timeline.current().flatMap(PolicyVersion::issued);
        List<Language> languages =
            timeline
                .current()
                .or(() -> timeline.upcoming().stream().findFirst())
                .map(shown -> shown.texts().languages())
                .orElse(List.of());
        pages(xml, languages, language -> Routes.policy(language, policy.id()), issued);
        pages(xml, languages, language -> Routes.history(language, policy.id()), issued);
        timeline
            .current()
            .or(() -> timeline.upcoming().stream().findFirst())
            .ifPresent(shown -> lists(xml, policy, shown));
      }
    }
    return xml.close().file();
  }

  /** The lists of the version that the policy page shows. */
  private void lists(Xml xml, Policy policy, PolicyVersion shown) {
    for (ListKind list : ListKind.values()) {
      if (shown.lists().rows(list).isPresent()) {
        pages(
            xml,
            shown.texts().languages(),
            language -> Routes.list(language, policy.id(), list),
            shown.issued());
      }
    }
  }

  private void pages(
      Xml xml,
      List<Language> languages,
      Function<Language, SitePath> page,
      Optional<LocalDate> modified) {
    for (Language language : languages) {
      xml.open("url");
      xml.element("loc", absolute(page.apply(language)));
      modified.ifPresent(day -> xml.element("lastmod", day.toString()));
      for (Language alternate : languages) {
        alternate(xml, alternate.tag(), page.apply(alternate));
      }
      alternate(xml, "x-default", page.apply(languages.get(0)));
      xml.close();
    }
  }

  private void alternate(Xml xml, String hreflang, SitePath page) {
    xml.empty("xhtml:link", "rel", "alternate", "hreflang", hreflang, "href", absolute(page));
  }

  String robots() {
    return "User-agent: *\nAllow: /\n\nSitemap: " + absolute(Routes.siteMap()) + "\n";
  }

  private String absolute(SitePath path) {
    return path.absolute(config.baseUrl());
  }
}
