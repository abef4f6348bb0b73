package io.gazette.endpoint;

import io.gazette.model.ChangeLevel;
import io.gazette.model.Erratum;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.model.SiteConfig;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline;
import io.gazette.text.Xml;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  /** What happened to a version. */
  private enum Event {
    ISSUED,
    CORRECTED,
    WITHDRAWN,
    RETIRED
  }

  /**
   * Something to tell of a version.
   *
   * @param number tells several of a kind apart
   * @param words what readers are told
   */
  private record Item(
      Policy policy, PolicyVersion version, Event event, int number, LocalDate day, String words) {

    static List<Item> of(Policy policy, Timeline timeline, Language language) {
      List<Item> items = new ArrayList<>();
      boolean read = false;
      for (PolicyVersion version : timeline.issued()) {
        read |= version.texts().find(language).isPresent();
        if (!read) {
          // Nobody had a text in this language yet; afterwards they are told that there is none.
          continue;
        }
        items.add(
            new Item(
                policy,
                version,
                Event.ISSUED,
                0,
                version.issued().orElseThrow(),
                summary(timeline, version, language)));
        int number = 0;
        for (Erratum erratum : version.errata()) {
          number++;
          if (!erratum.date().isAfter(timeline.asOf())) {
            items.add(
                new Item(
                    policy, version, Event.CORRECTED, number, erratum.date(), erratum.reason()));
          }
        }
        if (timeline.stateOf(version) == Timeline.State.WITHDRAWN) {
          items.add(
              new Item(
                  policy,
                  version,
                  Event.WITHDRAWN,
                  0,
                  version.withdrawn().orElseThrow(),
                  version.record().withdrawal().orElse("")));
        }
      }
      retirement(policy, timeline, language).ifPresent(items::add);
      return items;
    }

    /** Told from its day on, with the version that applied last. */
    private static Optional<Item> retirement(Policy policy, Timeline timeline, Language language) {
      return policy
          .retirement()
          .filter(end -> !end.on().value().isAfter(timeline.asOf()))
          .flatMap(
              end ->
                  timeline.issued().stream()
                      .filter(version -> timeline.interval(version).isPresent())
                      .filter(version -> version.texts().find(language).isPresent())
                      .reduce((earlier, later) -> later)
                      .map(
                          last ->
                              new Item(
                                  policy,
                                  last,
                                  Event.RETIRED,
                                  0,
                                  end.on().value(),
                                  end.reason().nearest(language))));
    }
  }

  String ofPolicy(Policy policy, Timeline timeline, Language language) {
    List<Item> items = Item.of(policy, timeline, language);
    return feed(
        policy.title().nearest(language),
        Routes.feed(language, policy.id()),
        Routes.policy(language, policy.id()),
        items,
        language);
  }

  String ofSite(List<Policy> policies, LocalDate asOf, Language language) {
    List<Item> items =
        policies.stream()
            .flatMap(
                policy ->
                    Item.of(policy, Timeline.of(policy, asOf), language).stream()
                        .filter(
                            item ->
                                item.event() != Event.ISSUED
                                    || item.version().change() != ChangeLevel.EDITORIAL))
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
                    .thenComparing(item -> item.version().id())
                    .thenComparing(Item::event)
                    .thenComparing(Item::number))
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
    List<Language> languages = version.texts().languages();
    Language spoken = languages.contains(language) ? language : languages.get(0);
    String permalink = absolute(Routes.version(spoken, item.policy().id(), version.id()));
    boolean issued = item.event() == Event.ISSUED;
    String kind = item.event().name().toLowerCase(Locale.ROOT);
    String title = version.texts().get(spoken).title() + " " + version.id();
    xml.open("entry");
    xml.element(
        "id",
        issued ? permalink : permalink + "#_" + kind + (item.number() > 0 ? item.number() : ""));
    xml.element("title", issued ? title : title + told(item.event(), language));
    xml.element("published", instant(item.day()));
    xml.element("updated", instant(issued ? version.updated().orElse(item.day()) : item.day()));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", permalink);
    if (!issued) {
      xml.empty("category", "term", kind);
    } else if (version.change() == ChangeLevel.EDITORIAL) {
      xml.empty("category", "term", EDITORIAL);
    }
    xml.element("summary", item.words());
    xml.close();
  }

  private static String told(Event event, Language language) {
    return switch (event) {
      case ISSUED -> "";
      case CORRECTED -> language.isChinese() ? "（更正）" : " (corrected)";
      case WITHDRAWN -> language.isChinese() ? "（撤回）" : " (withdrawn)";
      case RETIRED -> language.isChinese() ? "（停止适用）" : " (ended)";
    };
  }

  /** What changed, and from when it applies, if it ever does. */
  private static String summary(Timeline timeline, PolicyVersion version, Language language) {
    Optional<String> changes = version.summary().find(language).map(String::strip);
    String effect = effect(timeline, version, language);
    return changes.map(text -> text + (language.isChinese() ? "" : " ") + effect).orElse(effect);
  }

  private static String effect(Timeline timeline, PolicyVersion version, Language language) {
    if (timeline.interval(version).isEmpty()) {
      return in(language, "本版本不会施行。", "本版本不會施行。", "This version never takes effect.");
    }
    String day = language.format(version.effective().orElseThrow());
    String effect = language.isChinese() ? day + "起施行。" : "In effect from " + day + ".";
    return version.texts().find(language).isPresent()
        ? effect
        : effect + in(language, "没有这种语言的文本。", "沒有這種語言的文本。", " There is no text in this language.");
  }

  private static String in(Language language, String simplified, String traditional, String other) {
    if (!language.isChinese()) {
      return other;
    }
    return language.isTraditionalChinese() ? traditional : simplified;
  }

  private String instant(LocalDate day) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        day.atStartOfDay(config.timeZone()).toOffsetDateTime());
  }

  private String absolute(SitePath path) {
    return path.absolute(config.baseUrl());
  }
}
