package io.gazette.endpoint;

import io.gazette.exchange.ListCsv;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.model.Site;
import io.gazette.model.SiteConfig;
import io.gazette.model.Timeline;
import io.gazette.output.OutputTree;
import java.time.LocalDate;
import java.util.List;

/**
 * The files for machines of a site as it stands on one day.
 *
 * <p>Drafts never appear in them. Equal input gives equal bytes. Policies may be asked for in any
 * order and by several threads.
 */
public final class Endpoints {

  private final SiteConfig config;
  private final LocalDate asOf;
  private final Api api;
  private final Feeds feeds;

  public Endpoints(SiteConfig config, LocalDate asOf) {
    this.config = config;
    this.asOf = asOf;
    this.api = new Api(config, asOf);
    this.feeds = new Feeds(config);
  }

  /**
   * What concerns one policy: its API files, its feeds, and every version's plain text and lists.
   */
  public OutputTree ofPolicy(Policy policy) {
    OutputTree.Builder tree = OutputTree.builder();
    Timeline timeline = Timeline.of(policy, asOf);
    if (timeline.issued().isEmpty()) {
      return tree.build();
    }
    tree.add(Routes.api(policy.id()).file(), api.policy(policy, timeline).file());
    for (PolicyVersion version : timeline.issued()) {
      tree.add(
          Routes.api(policy.id(), version.id()).file(),
          api.version(policy, timeline, version).file());
      addLists(tree, policy, version);
      for (Language language : version.texts().languages()) {
        tree.add(
            Routes.text(language, policy.id(), version.id()).file(),
            version.texts().get(language).canonical());
      }
    }
    for (Language language : spoken(timeline)) {
      tree.add(
          Routes.feed(language, policy.id()).file(), feeds.ofPolicy(policy, timeline, language));
    }
    policy.aliases().forEach(alias -> addUnder(alias, policy, timeline, tree));
    return tree.build();
  }

  /** The languages of what is published. */
  private static List<Language> spoken(Timeline timeline) {
    return timeline.issued().stream()
        .flatMap(version -> version.texts().languages().stream())
        .distinct()
        .toList();
  }

  /**
   * An app that was shipped asks for ever what it asked first, and expects the id that it knows.
   */
  private void addUnder(String alias, Policy policy, Timeline timeline, OutputTree.Builder tree) {
    Policy known = new Policy(alias, policy.settings(), policy.versions());
    tree.add(Routes.api(alias).file(), api.policy(known, timeline).file());
    for (PolicyVersion version : timeline.issued()) {
      tree.add(
          Routes.api(alias, version.id()).file(), api.version(known, timeline, version).file());
      addLists(tree, known, version);
    }
  }

  private void addLists(OutputTree.Builder tree, Policy policy, PolicyVersion version) {
    for (ListKind list : Api.lists(version)) {
      tree.add(
          Routes.listJson(policy.id(), version.id(), list).file(),
          api.rows(policy, version, list).file());
      tree.add(
          Routes.listCsv(policy.id(), version.id(), list).file(),
          ListCsv.of(list, version.lists().rows(list).orElseThrow(), version.texts().languages()));
    }
  }

  /**
   * What concerns the whole site: the API's index, the schemas, the main feeds, the site map.
   *
   * @param site with the titles of its texts, if not with their words
   */
  public OutputTree ofSite(Site site) {
    List<Policy> published = published(site);
    OutputTree.Builder tree = OutputTree.builder();
    tree.add(Routes.apiIndex().file(), api.index(published).file());
    tree.add(Routes.apiRedirects().file(), api.redirects(published).file());
    addSchemas(tree);
    for (Language language : config.languages()) {
      tree.add(Routes.feed(language).file(), feeds.ofSite(site.policies(), asOf, language));
    }
    SiteMap map = new SiteMap(config);
    tree.add(Routes.siteMap().file(), map.siteMap(site.policies(), asOf));
    tree.add(Routes.robots().file(), map.robots());
    return tree.build();
  }

  private static void addSchemas(OutputTree.Builder tree) {
    tree.add(Routes.apiSchema().file(), ApiSchema.in(Resources.text("api-schema.template")));
    ContentSchemas.all()
        .forEach((file, schema) -> tree.add(Routes.contentSchema(file).file(), schema));
  }

  private List<Policy> published(Site site) {
    return site.policies().stream()
        .filter(policy -> !Timeline.of(policy, asOf).issued().isEmpty())
        .toList();
  }
}
