package io.gazette.render.list;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline.State;
import io.gazette.output.OutputTree;
import io.gazette.render.page.ListRoute;
import io.gazette.render.page.ListSubject;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PageHead;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.PrintedPage;
import io.gazette.render.page.VersionSummary;
import io.gazette.render.page.VersionViews;
import io.gazette.render.theme.Messages;
import io.gazette.render.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Renders the pages of one policy's lists: of each version, and of the one that is shown. */
public final class ListPages {

  private final Policy policy;
  private final PolicySummary summary;
  private final VersionViews versions;
  private final ListComposer composer;
  private final PageViews pages;
  private final Theme theme;
  private final Diagnostics diagnostics;
  private final OutputTree.Builder tree = OutputTree.builder();

  public ListPages(
      Policy policy,
      PolicySummary summary,
      VersionViews versions,
      ListComposer composer,
      PageViews pages,
      Theme theme,
      Diagnostics diagnostics) {
    this.policy = policy;
    this.summary = summary;
    this.versions = versions;
    this.composer = composer;
    this.pages = pages;
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  public OutputTree render() {
    for (VersionSummary version : summary.versions()) {
      List<Language> shownIn =
          version.languages().stream()
              .filter(language -> summary.shownIn(language).equals(Optional.of(version)))
              .toList();
      for (ListSubject list : versions.lists(version)) {
        addPermalink(list, shownIn);
        if (!shownIn.isEmpty()) {
          composer.views(list).forEach(view -> addCurrent(view, shownIn));
        }
      }
    }
    return tree.build();
  }

  /** As with a policy's text, search engines should list the page that moves with the versions. */
  private void addPermalink(ListSubject list, List<Language> shownIn) {
    Localized<SitePath> here = each(list.version().languages(), list::permalink);
    Localized<SitePath> current = each(shownIn, list::current);
    for (Language language : list.version().languages()) {
      boolean shown = shownIn.contains(language);
      add(list, language, here, shown ? current : here, ListRoute.PERMALINK);
    }
  }

  private void addCurrent(ListSubject list, List<Language> shownIn) {
    Localized<SitePath> here = each(shownIn, list::current);
    for (Language language : shownIn) {
      add(list, language, here, here, ListRoute.CURRENT);
    }
  }

  private static Localized<SitePath> each(
      List<Language> languages, Function<Language, SitePath> route) {
    Map<Language, SitePath> paths = new LinkedHashMap<>();
    languages.forEach(language -> paths.put(language, route.apply(language)));
    return new Localized<>(paths);
  }

  private void add(
      ListSubject list,
      Language language,
      Localized<SitePath> here,
      Localized<SitePath> canonical,
      ListRoute route) {
    SitePath path = here.get(language);
    if (!pages.wants(path)) {
      return;
    }
    PageContext context = pages.at(path, language);
    ListView view =
        composer.compose(list, context, route, pages.absolute(list.permalink(language)));
    State state = list.version().state();
    PageHead head =
        new PageHead(
                title(list, view, context, route),
                context
                    .messages()
                    .text(
                        "list.description",
                        view.title(),
                        view.policy().text(),
                        view.version().id()),
                here,
                Optional.of(canonical.get(language)),
                canonical,
                state == State.CURRENT || state == State.UPCOMING,
                Optional.of(Routes.feed(language, policy.id())))
            .withPrint(
                PrintedPage.of(
                    context.messages().text("list.title", view.title(), view.policy().text()),
                    context.messages().text("home.version", view.version().id()),
                    view.address(),
                    ""));
    ListPage page =
        new ListPage(
            pages.view(context, head, pages.publisher(versions.version(list.version()))), view);
    theme.addPage(tree, path.file(), "list", page, context.messages(), diagnostics);
  }

  /** Only the page that search engines list goes without the version. */
  private static String title(
      ListSubject list, ListView view, PageContext context, ListRoute route) {
    Messages messages = context.messages();
    String title = messages.text("list.title", view.title(), view.policy().text());
    return route == ListRoute.CURRENT
        ? title
        : messages.text("version.title", title, list.version().id());
  }
}
