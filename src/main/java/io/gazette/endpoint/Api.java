package io.gazette.endpoint;

import io.gazette.model.ChangeReason;
import io.gazette.model.Erratum;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.Platform;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Product;
import io.gazette.model.Retirement;
import io.gazette.model.Routes;
import io.gazette.model.SiteConfig;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline;
import io.gazette.text.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The JSON files that apps ask whether to show a policy again. */
final class Api {

  /** Grows when a client that knows the former one would go wrong; a new member is no such case. */
  private static final int SCHEMA_VERSION = 1;

  private final SiteConfig config;
  private final LocalDate asOf;

  Api(SiteConfig config, LocalDate asOf) {
    this.config = config;
    this.asOf = asOf;
  }

  Json index(List<Policy> policies) {
    return Json.object()
        .with("schemaVersion", Json.of(SCHEMA_VERSION))
        .with("asOf", asOf.toString())
        .with("timeZone", config.timeZone().getId())
        .with("baseUrl", config.baseUrl().toString())
        .with("languages", languages(config.languages()))
        .with("publisher", Texts.of(config.publisher().name()))
        .with("policies", Json.array(policies, this::entry))
        .end();
  }

  /** Each folder of pages that has another name now; what lies below keeps its name. */
  Json redirects(List<Policy> policies) {
    List<Json> moved = new ArrayList<>();
    for (Policy policy : policies) {
      for (String alias : policy.aliases()) {
        for (Language language : policy.languages()) {
          moved.add(
              Json.object()
                  .with("from", "/" + Routes.policy(language, alias).path())
                  .with("to", "/" + Routes.policy(language, policy.id()).path())
                  .end());
        }
      }
    }
    return Json.object()
        .with("schemaVersion", Json.of(SCHEMA_VERSION))
        .with("redirects", Json.array(moved, each -> each))
        .end();
  }

  private Json entry(Policy policy) {
    Timeline timeline = Timeline.of(policy, asOf);
    return head(policy, timeline)
        .with("title", Texts.of(policy.title()))
        .with("current", reference(policy, timeline, timeline.current()))
        .with(
            "upcoming",
            Json.array(
                timeline.upcoming(), version -> reference(policy, timeline, Optional.of(version))))
        .with("url", url(Routes.api(policy.id())))
        .end();
  }

  private Json reference(Policy policy, Timeline timeline, Optional<PolicyVersion> found) {
    return Json.of(
        found,
        version ->
            Json.object()
                .with("version", version.id())
                .with("ordinal", Json.of(timeline.ordinal(version).orElseThrow()))
                .with("effective", date(version.effective()))
                .with("minConsentedOrdinal", Json.of(timeline.minConsentedOrdinal(version)))
                .with("url", url(Routes.api(policy.id(), version.id())))
                .end());
  }

  Json policy(Policy policy, Timeline timeline) {
    return head(policy, timeline)
        .with("timeZone", config.timeZone().getId())
        .with("asOf", asOf.toString())
        .with("languages", languages(policy.presentLanguages()))
        .with("prevailingLanguage", policy.presentLanguages().get(0).tag())
        .with("aliases", Json.array(policy.aliases(), Json::of))
        .with("retired", Json.of(policy.retirement(), this::retirement))
        .with("platforms", Json.array(policy.platforms(), this::platform))
        .with("companions", Json.array(policy.companions(), Json::of))
        .with("current", Json.of(timeline.current(), version -> version(policy, timeline, version)))
        .with(
            "upcoming",
            Json.array(timeline.upcoming(), version -> version(policy, timeline, version)))
        .with("archive", Json.array(archive(timeline), version -> past(policy, timeline, version)))
        .end();
  }

  private Json retirement(Retirement retirement) {
    return Json.object()
        .with("on", retirement.on().value().toString())
        .with("reason", Texts.of(retirement.reason()))
        .with("successor", Json.of(retirement.successor(), Json::of))
        .end();
  }

  private Json platform(Platform platform) {
    return Json.of(platform.id());
  }

  /** What a client needs in the first place. */
  private static Json.Fields head(Policy policy, Timeline timeline) {
    Product product = policy.product();
    return Json.object()
        .with("schemaVersion", Json.of(SCHEMA_VERSION))
        .with("id", policy.id())
        .with("kind", policy.kind().id())
        .with(
            "product",
            Json.object().with("id", product.id()).with("name", Texts.of(product.name())).end())
        .with("minConsentedOrdinal", Json.of(timeline.minConsentedOrdinal()));
  }

  private static List<PolicyVersion> archive(Timeline timeline) {
    return timeline.issued().stream()
        .filter(
            version ->
                timeline.stateOf(version) == Timeline.State.ARCHIVED
                    || timeline.stateOf(version) == Timeline.State.WITHDRAWN)
        .toList();
  }

  /** A version with all that is known of it. */
  Json version(Policy policy, Timeline timeline, PolicyVersion version) {
    return dated(policy, timeline, version)
        .with("minConsentedOrdinal", Json.of(timeline.minConsentedOrdinal(version)))
        .with(
            "texts",
            Json.array(
                version.texts().languages(), language -> text(policy, timeline, version, language)))
        .with("lists", Json.array(lists(version), list -> list(policy, version, list)))
        .end();
  }

  /** The lists that a version has. */
  static List<ListKind> lists(PolicyVersion version) {
    return Arrays.stream(ListKind.values())
        .filter(list -> version.lists().rows(list).isPresent())
        .toList();
  }

  private Json list(Policy policy, PolicyVersion version, ListKind list) {
    Json.Fields pages = Json.object();
    for (Language language : version.texts().languages()) {
      SitePath page = Routes.list(language, policy.id(), version.id(), list);
      pages.with(language.tag(), page.absolute(config.baseUrl()));
    }
    return Json.object()
        .with("list", list.id())
        .with("rows", Json.of(version.lists().rows(list).orElseThrow().size()))
        .with("json", url(Routes.listJson(policy.id(), version.id(), list)))
        .with("csv", url(Routes.listCsv(policy.id(), version.id(), list)))
        .with("pages", pages.end())
        .end();
  }

  /** All rows of a list. */
  Json rows(Policy policy, PolicyVersion version, ListKind list) {
    return Json.object()
        .with("schemaVersion", Json.of(SCHEMA_VERSION))
        .with("policy", policy.id())
        .with("version", version.id())
        .with("list", list.id())
        .with("languages", languages(version.texts().languages()))
        .with("rows", Json.array(version.lists().rowsInFull(list).orElseThrow(), ListApi::row))
        .end();
  }

  private Json past(Policy policy, Timeline timeline, PolicyVersion version) {
    return dated(policy, timeline, version)
        .with("url", url(Routes.api(policy.id(), version.id())))
        .end();
  }

  private static Json.Fields dated(Policy policy, Timeline timeline, PolicyVersion version) {
    Optional<Timeline.Interval> interval = timeline.interval(version);
    return Json.object()
        .with("schemaVersion", Json.of(SCHEMA_VERSION))
        .with("policy", policy.id())
        .with("version", version.id())
        .with("ordinal", Json.of(timeline.ordinal(version).orElseThrow()))
        .with("state", timeline.stateOf(version).name().toLowerCase(java.util.Locale.ROOT))
        .with("issued", date(version.issued()))
        .with("updated", date(version.updated().or(version::issued)))
        .with("effective", date(version.effective()))
        .with("withdrawn", date(version.withdrawn()))
        .with("from", date(interval.map(Timeline.Interval::first)))
        .with("to", date(interval.flatMap(Timeline.Interval::last)))
        .with("change", version.change().id())
        .with("consentRequired", Texts.truth(version.change().needsConsent()))
        .with("reasons", Json.array(version.reasons(), Api::reason))
        .with("errata", Json.array(version.errata(), Api::erratum));
  }

  private static Json erratum(Erratum erratum) {
    return Json.object()
        .with("date", erratum.date().toString())
        .with("reason", erratum.reason())
        .with("files", Json.array(erratum.files(), Json::of))
        .end();
  }

  private static Json reason(ChangeReason reason) {
    return Json.of(reason.id());
  }

  private Json text(Policy policy, Timeline timeline, PolicyVersion version, Language language) {
    PolicyText text = version.texts().get(language);
    return Json.object()
        .with("language", language.tag())
        .with("title", text.title())
        .with("url", url(Routes.version(language, policy.id(), version.id())))
        .with("textUrl", url(Routes.text(language, policy.id(), version.id())))
        .with("textSha256", text.digest().hex())
        .with("summary", Json.of(version.summary().find(language), Json::of))
        .with(
            "redline",
            Json.of(
                previous(timeline, version, language),
                old -> url(Routes.redline(language, policy.id(), old.id(), version.id()))))
        .end();
  }

  /** The version issued before one, of those that have the language. */
  private static Optional<PolicyVersion> previous(
      Timeline timeline, PolicyVersion version, Language language) {
    return timeline.issued().stream()
        .takeWhile(other -> !other.equals(version))
        .filter(other -> timeline.stateOf(other) != Timeline.State.WITHDRAWN)
        .filter(other -> other.texts().find(language).isPresent())
        .reduce((first, last) -> last);
  }

  private static Json languages(List<Language> languages) {
    return Json.array(languages, language -> Json.of(language.tag()));
  }

  private static Json date(Optional<LocalDate> date) {
    return Json.of(date, day -> Json.of(day.toString()));
  }

  private Json url(SitePath path) {
    return Json.of(path.absolute(config.baseUrl()));
  }
}
