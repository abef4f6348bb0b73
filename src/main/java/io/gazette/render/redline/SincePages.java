package io.gazette.render.redline;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.output.OutputTree;
import io.gazette.render.list.ListChanges;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PageHead;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.RedlinePlan.Pair;
import io.gazette.render.page.VersionSummary;
import io.gazette.render.page.VersionView;
import io.gazette.render.page.VersionViews;
import io.gazette.render.theme.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Renders, for every version that somebody may have agreed to, what happened since, in words before
 * anything else. Apps link to these pages; they stay where they are while versions come.
 */
final class SincePages {

  private final Policy policy;
  private final PolicySummary summary;
  private final VersionViews versions;
  private final PageViews pages;
  private final Theme theme;
  private final Diagnostics diagnostics;

  SincePages(
      Policy policy,
      PolicySummary summary,
      VersionViews versions,
      PageViews pages,
      Theme theme,
      Diagnostics diagnostics) {
    this.policy = policy;
    this.summary = summary;
    this.versions = versions;
    this.pages = pages;
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds the pages of a language; none if no version is in effect in it.
   *
   * @param compared what changed from an older version to the one in effect, where a page tells
   */
  void addTo(
      OutputTree.Builder tree, Language language, Map<VersionSummary, ChangesView> compared) {
    List<VersionSummary> agreed = versions.agreed(language);
    if (agreed.isEmpty()) {
      return;
    }
    for (VersionSummary old : agreed) {
      addVersion(tree, language, old, agreed, Optional.ofNullable(compared.get(old)));
    }
    addIndex(tree, language, agreed);
  }

  private void addVersion(
      OutputTree.Builder tree,
      Language language,
      VersionSummary old,
      List<VersionSummary> agreed,
      Optional<ChangesView> changes) {
    Localized<SitePath> here =
        here(
            other -> versions.agreed(other).contains(old),
            other -> Routes.since(other, policy.id(), old.id()));
    PageContext context = pages.at(here.get(language), language);
    String title = policy.title().nearest(language);
    String day = old.effective().map(language::format).orElse(old.id());
    PageHead head =
        head(
            context.messages().text("since.title", title, day),
            context.messages().text("since.description", title, day),
            here,
            language);
    SincePage page =
        new SincePage(pages.view(context, head), view(old, agreed, changes, context, title));
    theme.addPage(tree, here.get(language).file(), "since", page, context.messages(), diagnostics);
  }

  private SinceView view(
      VersionSummary old,
      List<VersionSummary> agreed,
      Optional<ChangesView> changes,
      PageContext context,
      String title) {
    VersionSummary now = agreed.get(agreed.size() - 1);
    List<VersionView> steps = versions.steps(old, now, context);
    Pair pair = new Pair(old, now);
    SitePath redline = Routes.redline(context.language(), policy.id(), old.id(), now.id());
    return new SinceView(
        /* title= */ title,
        /* old= */ versions.view(old, context),
        /* now= */ versions.view(now, context),
        /* steps= */ steps,
        /* asked= */ steps.stream().anyMatch(VersionView::asks),
        /* listChanges= */ old.equals(now)
            ? List.of()
            : new ListChanges(versions).between(old, now, context),
        /* clauses= */ changes.map(told -> on(redline, told.clauses(), context)).orElse(List.of()),
        /* redline= */ changes.map(
            told -> versions.redline(pair, context, context.messages().text("since.redline"))),
        /* upcoming= */ summary.upcoming().map(next -> versions.view(next, context)),
        /* history= */ versions.history(context),
        /* current= */ context.policyLink(summary));
  }

  /** The same clauses, linked to from another page. */
  private static List<ClauseChangeView> on(
      SitePath redline, List<ClauseChangeView> clauses, PageContext context) {
    String page = context.addresses().to(redline);
    return clauses.stream()
        .map(
            clause ->
                new ClauseChangeView(
                    LinkView.of(
                        page + clause.link().href(), clause.link().text(), Optional.empty()),
                    clause.what(),
                    clause.matters()))
        .toList();
  }

  private void addIndex(OutputTree.Builder tree, Language language, List<VersionSummary> agreed) {
    Localized<SitePath> here =
        here(other -> !versions.agreed(other).isEmpty(), other -> Routes.since(other, policy.id()));
    PageContext context = pages.at(here.get(language), language);
    String title = policy.title().nearest(language);
    PageHead head =
        head(
            context.messages().text("since.index.title", title),
            context.messages().text("since.index.description", title),
            here,
            language);
    List<VersionView> newestFirst = new ArrayList<>();
    agreed.forEach(version -> newestFirst.add(entry(version, context)));
    Collections.reverse(newestFirst);
    SinceIndexView view =
        new SinceIndexView(
            title, newestFirst, versions.history(context), context.policyLink(summary));
    SinceIndexPage page = new SinceIndexPage(pages.view(context, head), view);
    theme.addPage(
        tree, here.get(language).file(), "since-index", page, context.messages(), diagnostics);
  }

  private VersionView entry(VersionSummary version, PageContext context) {
    SitePath page = Routes.since(context.language(), policy.id(), version.id());
    return versions
        .view(version, context)
        .withLink(LinkView.of(context.addresses().to(page), version.id(), Optional.empty()));
  }

  /** What somebody agreed to is nothing to search for. */
  private PageHead head(
      String title, String description, Localized<SitePath> here, Language language) {
    return new PageHead(
        title,
        description,
        here,
        Optional.of(here.get(language)),
        here,
        false,
        Optional.of(Routes.feed(language, policy.id())));
  }

  private Localized<SitePath> here(Predicate<Language> has, Function<Language, SitePath> route) {
    Map<Language, SitePath> paths = new LinkedHashMap<>();
    summary.languages().stream()
        .filter(has)
        .forEach(language -> paths.put(language, route.apply(language)));
    return new Localized<>(paths);
  }
}
