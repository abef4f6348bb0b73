package io.gazette.endpoint;

import io.gazette.model.ChangeLevel;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.model.SiteConfig;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Atom feeds (RFC 4287): one entry a published version, newest first.
 *
 * <p>An entry's id is the version's permalink, which never changes. Editorial versions are marked
 * by a category and stay out of the feed of the whole site.
 */
final class Feeds {

  private static final String EDITORIAL = ChangeLevel.EDITORIAL.id();

  private final SiteConfig config;

  Feeds(SiteConfig config) {
    this.config = config;
  }

  /** A version and the policy it belongs to. */
  private record Item(Policy policy, PolicyVersion version) {

    LocalDate day() {
      return version.issued().orElseThrow();
    }
  }

  String ofPolicy(Policy policy, Timeline timeline, Language language) {
    List<Item> items =
        timeline.issued().stream().map(version -> new Item(policy, version)).toList();
    return feed(
        policy.title().get(language),
        Routes.feed(language, policy.id()),
        Routes.policy(language, policy.id()),
        items,
        language);
  }

  String ofSite(List<Policy> policies, LocalDate asOf, Language language) {
    List<Item> items =
        policies.stream()
            .filter(policy -> policy.languages().contains(language))
            .flatMap(
                policy ->
                    Timeline.of(policy, asOf).issued().stream()
                        .filter(version -> version.change() != ChangeLevel.EDITORIAL)
                        .map(version -> new Item(policy, version)))
            .toList();
    return feed(
        config.title().get(language),
        Routes.feed(language),
        Routes.home(language),
        items,
        language);
  }

  private String feed(
      String title, SitePath here, SitePath page, List<Item> items, Language language) {
    List<Item> newestFirst =
        items.stream()
            .sorted(
                Comparator.comparing(Item::day)
                    .reversed()
                    .thenComparing(item -> item.policy().id())
                    .thenComparing(item -> item.version().id()))
            .toList();
    LocalDate updated = newestFirst.stream().findFirst().map(Item::day).orElse(LocalDate.EPOCH);
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag());
    xml.element("id", absolute(here));
    xml.element("title", title);
    xml.element("updated", instant(updated));
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", absolute(here));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", absolute(page));
    xml.open("author");
    xml.element("name", config.publisher().name().get(language));
    xml.element("email", config.publisher().email());
    xml.close();
    newestFirst.forEach(item -> entry(xml, item, language));
    return xml.close().file();
  }

  private void entry(Xml xml, Item item, Language language) {
    PolicyVersion version = item.version();
    String permalink = absolute(Routes.version(language, item.policy().id(), version.id()));
    xml.open("entry");
    xml.element("id", permalink);
    xml.element("title", version.texts().get(language).title() + " " + version.id());
    xml.element("published", instant(item.day()));
    xml.element("updated", instant(version.updated().orElse(item.day())));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", permalink);
    if (version.change() == ChangeLevel.EDITORIAL) {
      xml.empty("category", "term", EDITORIAL);
    }
    xml.element("summary", summary(version, language));
    xml.close();
  }

  /** What changed, and from when it applies. */
  private static String summary(PolicyVersion version, Language language) {
    Optional<String> changes = version.summary().find(language).map(String::strip);
    String day = language.format(version.effective().orElseThrow());
    String effect = language.isChinese() ? day + "起施行。" : "In effect from " + day + ".";
    return changes.map(text -> text + (language.isChinese() ? "" : " ") + effect).orElse(effect);
  }

  private String instant(LocalDate day) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        day.atStartOfDay(config.timeZone()).toOffsetDateTime());
  }

  private String absolute(SitePath path) {
    return path.absolute(config.baseUrl());
  }
}
