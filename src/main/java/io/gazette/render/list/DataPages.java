package io.gazette.render.list;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.lists.DataIndex;
import io.gazette.lists.DataIndex.Datum;
import io.gazette.lists.DataIndex.Use;
import io.gazette.model.Citation;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline.State;
import io.gazette.output.OutputTree;
import io.gazette.render.body.BodyWriter;
import io.gazette.render.html.Excerpt;
import io.gazette.render.html.Html;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.ListRoute;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PageHead;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.VersionSummary;
import io.gazette.render.page.VersionViews;
import io.gazette.render.theme.Theme;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders, for each version whose lists name data, what is done with each type of it: once for
 * ever, and once where the policy page shows that version.
 */
public final class DataPages {

  private final Policy policy;
  private final PolicySummary summary;
  private final VersionViews versions;
  private final PageViews pages;
  private final Theme theme;
  private final Diagnostics diagnostics;
  private final OutputTree.Builder tree = OutputTree.builder();

  public DataPages(
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

  public OutputTree render() {
    for (VersionSummary version : summary.versions()) {
      if (versions.hasData(version)) {
        for (Language language : version.languages()) {
          add(version, language);
        }
      }
    }
    return tree.build();
  }

  private void add(VersionSummary version, Language language) {
    List<Datum> data = DataIndex.of(versions.version(version).lists(), language);
    Localized<SitePath> fixed = here(version, ListRoute.PERMALINK);
    Localized<SitePath> moving = here(version, ListRoute.CURRENT);
    boolean shown = moving.find(language).isPresent();
    add(version, language, data, fixed, shown ? moving : fixed, ListRoute.PERMALINK);
    if (shown) {
      add(version, language, data, moving, moving, ListRoute.CURRENT);
    }
  }

  private Localized<SitePath> here(VersionSummary version, ListRoute route) {
    Map<Language, SitePath> paths = new LinkedHashMap<>();
    version.languages().stream()
        .filter(
            language ->
                route == ListRoute.PERMALINK
                    || summary.shownIn(language).equals(Optional.of(version)))
        .forEach(language -> paths.put(language, versions.data(version, language, route)));
    return new Localized<>(paths);
  }

  private void add(
      VersionSummary version,
      Language language,
      List<Datum> data,
      Localized<SitePath> here,
      Localized<SitePath> canonical,
      ListRoute route) {
    SitePath path = here.get(language);
    if (!pages.wants(path)) {
      return;
    }
    PageContext context = pages.at(path, language);
    PolicyText text = versions.version(version).texts().get(language);
    String title = context.messages().text("data.title", text.title());
    PageHead head =
        new PageHead(
            route == ListRoute.CURRENT
                ? title
                : context.messages().text("version.title", title, version.id()),
            context.messages().text("data.description", text.title()),
            here,
            Optional.of(canonical.get(language)),
            canonical,
            version.state() == State.CURRENT || version.state() == State.UPCOMING,
            Optional.of(Routes.feed(language, policy.id())));
    DataPage page =
        new DataPage(
            pages.view(context, head, pages.publisher(versions.version(version))),
            view(version, text, data, context, route));
    theme.addPage(tree, path.file(), "data", page, context.messages(), diagnostics);
  }

  private DataView view(
      VersionSummary version,
      PolicyText text,
      List<Datum> data,
      PageContext context,
      ListRoute route) {
    Language language = context.language();
    SitePath page =
        route == ListRoute.CURRENT
            ? Routes.policy(language, policy.id())
            : Routes.version(language, policy.id(), version.id());
    Words words = Words.of(text, context.addresses().to(page), data);
    List<DataView.DatumView> views =
        data.stream().map(datum -> view(version, datum, words, context, route)).toList();
    return new DataView(
        LinkView.of(context.addresses().to(page), text.title(), Optional.empty()),
        versions.view(version, context),
        versions.currentData(version, context),
        summary
            .upcoming()
            .filter(next -> version.state() == State.CURRENT)
            .map(next -> versions.view(next, context)),
        versions.history(context),
        views,
        views.stream().filter(DataView.DatumView::sensitive).toList(),
        pages.absolute(versions.data(version, language, ListRoute.PERMALINK)));
  }

  private DataView.DatumView view(
      VersionSummary version, Datum datum, Words words, PageContext context, ListRoute route) {
    return new DataView.DatumView(
        Routes.datum(datum.id()),
        datum.name(),
        datum.sensitive(),
        uses(version, datum.in(ListKind.COLLECTED).stream(), context, route),
        uses(
            version,
            Stream.concat(datum.in(ListKind.SDKS).stream(), datum.in(ListKind.SHARED).stream()),
            context,
            route),
        uses(version, datum.in(ListKind.PERMISSIONS).stream(), context, route),
        words.clausesThatName(datum.name()));
  }

  private List<DataView.UseView> uses(
      VersionSummary version, Stream<Use> uses, PageContext context, ListRoute route) {
    return uses.map(use -> view(version, use, context, route)).toList();
  }

  private DataView.UseView view(
      VersionSummary version, Use use, PageContext context, ListRoute route) {
    SitePath list = route.to(versions.list(version, use.list()), context.language());
    String href = context.addresses().to(list, Routes.listRow(use.list(), use.row()));
    return new DataView.UseView(
        LinkView.of(href, use.name(), Optional.empty()),
        html(use.purpose(), context),
        html(use.retention(), context));
  }

  private static Optional<Html> html(List<Inline> words, PageContext context) {
    return words.isEmpty() ? Optional.empty() : Optional.of(BodyWriter.heading(words, context));
  }

  /**
   * The clauses of a text.
   *
   * @param named the data that each names, by its id
   */
  private record Words(PolicyText text, String page, Map<String, Set<String>> named) {

    static Words of(PolicyText text, String page, List<Datum> data) {
      NamedData names = new NamedData(data.stream().map(Datum::name).collect(Collectors.toSet()));
      Map<String, Set<String>> named = new HashMap<>();
      for (Clause clause : text.allClauses()) {
        String words = clause.title() + "\n" + Excerpt.plainText(clause.body());
        named.put(clause.id(), names.in(words));
      }
      return new Words(text, page, named);
    }

    List<LinkView> clausesThatName(String datum) {
      return text.allClauses().stream()
          .filter(clause -> named.getOrDefault(clause.id(), Set.of()).contains(datum))
          .map(
              clause ->
                  LinkView.of(
                      page + "#" + clause.id(), Citation.of(clause, text), Optional.empty()))
          .toList();
    }
  }
}
