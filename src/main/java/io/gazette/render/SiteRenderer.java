package io.gazette.render;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Policy;
import io.gazette.model.RemovedPolicy;
import io.gazette.model.Site;
import io.gazette.model.SiteConfig;
import io.gazette.model.Timeline;
import io.gazette.output.OutputTree;
import io.gazette.render.page.Directory;
import io.gazette.render.page.Drafts;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.policy.Bundle;
import io.gazette.render.policy.PolicyPages;
import io.gazette.render.redline.KnownPasts;
import io.gazette.render.site.MovedPages;
import io.gazette.render.site.RemovedPages;
import io.gazette.render.site.SitePages;
import io.gazette.render.theme.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Renders a site as it stands on one day.
 *
 * <p>Policies are rendered each on its own, in any order and by several threads at once; of the
 * others, and for the pages of the whole site, only a small summary is kept. Equal input gives
 * equal bytes. What a theme gets wrong is reported, and the page it concerns is then missing from
 * the tree: nothing may be written while the diagnostics have errors.
 */
public final class SiteRenderer {

  private final Theme theme;
  private final SiteConfig config;
  private final LocalDate asOf;
  private final Drafts drafts;
  private final Diagnostics diagnostics;
  private final Directory directory;
  private final PageViews pages;

  /** How many policies are rendered now. */
  private final AtomicInteger rendering = new AtomicInteger();

  /** A renderer for publication: drafts have no pages. */
  public SiteRenderer(Theme theme, Site site, LocalDate asOf, Diagnostics diagnostics) {
    this(theme, site, asOf, Drafts.HIDDEN, diagnostics);
  }

  /**
   * A renderer for one site on one day.
   *
   * @param theme loaded for all languages of the site
   * @param asOf the day, in the site's time zone, that decides which version is in effect
   */
  public SiteRenderer(
      Theme theme, Site site, LocalDate asOf, Drafts drafts, Diagnostics diagnostics) {
    this(theme, site, List.of(), asOf, drafts, diagnostics);
  }

  /**
   * A renderer for one site on one day.
   *
   * @param removed policies of which only their last pages are left
   */
  public SiteRenderer(
      Theme theme,
      Site site,
      List<RemovedPolicy> removed,
      LocalDate asOf,
      Drafts drafts,
      Diagnostics diagnostics) {
    this.theme = theme;
    this.config = site.config();
    this.asOf = asOf;
    this.drafts = drafts;
    this.diagnostics = diagnostics;
    this.directory =
        new Directory(
            site.policies().stream().map(policy -> PolicySummary.of(policy, asOf, drafts)).toList(),
            removed);
    this.pages = new PageViews(config, theme, directory);
  }

  /** All that the pages of a policy can say of others: equal only where they say the same. */
  public String overview() {
    return directory.toString();
  }

  /** All pages of one policy: the version in effect, every version, and the history. */
  public OutputTree renderPolicy(Policy policy) {
    return renderPolicy(policy, diagnostics);
  }

  /**
   * As {@link #renderPolicy(Policy)}.
   *
   * @param found is told what the theme gets wrong on these pages
   */
  public OutputTree renderPolicy(Policy policy, Diagnostics found) {
    return renderPolicy(policy, file -> true, new KnownPasts(), found);
  }

  /**
   * Some pages of one policy, the same bytes as with all others.
   *
   * @param wanted whether the page of a file is asked for
   * @param known what was told of the policy's clauses before; what is found now is added
   * @param found is told what the theme gets wrong on these pages
   */
  public OutputTree renderPolicy(
      Policy policy, Predicate<String> wanted, KnownPasts known, Diagnostics found) {
    return renderPolicy(policy, pages.only(wanted), known, found);
  }

  private OutputTree renderPolicy(
      Policy policy, PageViews some, KnownPasts known, Diagnostics found) {
    PolicySummary summary = PolicySummary.of(policy, asOf, drafts);
    Timeline timeline = Timeline.of(policy, asOf);
    boolean idle = rendering.incrementAndGet() < Runtime.getRuntime().availableProcessors();
    try {
      PolicyPages rendered = new PolicyPages(policy, summary, timeline, some, theme, found, known);
      return idle ? rendered.renderBesideEachOther() : rendered.render();
    } finally {
      rendering.decrementAndGet();
    }
  }

  /**
   * What stays at the addresses of a policy's earlier ids.
   *
   * @param files all that is published of the policy under its id
   * @param found is told what the theme gets wrong on these pages
   */
  public OutputTree renderMoved(Policy policy, OutputTree files, Diagnostics found) {
    OutputTree.Builder tree = OutputTree.builder();
    MovedPages moved = new MovedPages(policy, pages, theme, found);
    policy.aliases().forEach(alias -> tree.addAll(moved.under(alias, files)));
    return tree.build();
  }

  /** What stays of a policy that is published no more: its addresses never lead nowhere. */
  public OutputTree renderRemoved(RemovedPolicy policy) {
    OutputTree files = new RemovedPages(policy, pages, theme, diagnostics).render();
    OutputTree.Builder tree = OutputTree.builder().addAll(files);
    MovedPages moved = new MovedPages(policy, pages, theme, diagnostics);
    policy.aliases().forEach(alias -> tree.addAll(moved.under(alias, files)));
    return tree.build();
  }

  /** What an app ships of some policies, which have their texts: see {@link Bundle}. */
  public OutputTree renderBundle(List<Policy> policies) {
    return new Bundle(pages, theme, diagnostics).whole(policies.stream().map(this::part).toList());
  }

  /** The text of one policy, in one file for each language. */
  public OutputTree renderText(Policy policy) {
    return new Bundle(pages, theme, diagnostics).textOnly(part(policy));
  }

  /**
   * Some pages of one policy, each as one file that needs no other.
   *
   * @param wanted whether the page of a file is asked for
   */
  public OutputTree renderAlone(Policy policy, Predicate<String> wanted) {
    return renderPolicy(policy, pages.eachAlone().only(wanted), new KnownPasts(), diagnostics);
  }

  private Bundle.Part part(Policy policy) {
    return new Bundle.Part(
        policy, PolicySummary.of(policy, asOf, drafts), Timeline.of(policy, asOf));
  }

  /** The pages that belong to no policy (home, languages, not found), and the theme's assets. */
  public OutputTree renderSite() {
    return new SitePages(config, directory, pages, theme, diagnostics).render();
  }
}
