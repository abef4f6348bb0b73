package io.gazette.render.list;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.lists.ListTables;
import io.gazette.model.Block;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.Platform;
import io.gazette.model.Policy;
import io.gazette.model.PolicyLists;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline.State;
import io.gazette.render.body.InlineWriter;
import io.gazette.render.body.ListTableWriter;
import io.gazette.render.body.RowAnchors;
import io.gazette.render.html.Html;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.page.ChoiceView;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.ListRoute;
import io.gazette.render.page.ListSubject;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.RedlinePlan;
import io.gazette.render.page.VersionSummary;
import io.gazette.render.page.VersionView;
import io.gazette.render.page.VersionViews;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the views of one policy's lists. */
public final class ListComposer {

  private final Policy policy;
  private final PolicySummary summary;
  private final VersionViews versions;

  /** Which rows a table has, and in whose words. */
  private record TableKey(
      String version, ListKind list, Optional<Platform> platform, Language language) {}

  private final Map<TableKey, Optional<Block.ListTable>> tables = new ConcurrentHashMap<>();

  public ListComposer(Policy policy, PolicySummary summary, VersionViews versions) {
    this.policy = policy;
    this.summary = summary;
    this.versions = versions;
  }

  /** The same list for all platforms, then for each on which there is something else to read. */
  List<ListSubject> views(ListSubject list) {
    List<ListSubject> views = new ArrayList<>(List.of(list.on(Optional.empty())));
    Language language = list.version().languages().get(0);
    Optional<Block.ListTable> whole = table(views.get(0), language);
    for (Platform platform : policy.platforms()) {
      ListSubject view = list.on(Optional.of(platform));
      Optional<Block.ListTable> table = table(view, language);
      if (table.isPresent() && !table.equals(whole) && !table.get().keys().isEmpty()) {
        views.add(view);
      }
    }
    return views;
  }

  /** Several pages show the same table, or ask whether it differs from another. */
  private Optional<Block.ListTable> table(ListSubject list, Language language) {
    return tables.computeIfAbsent(
        new TableKey(list.version().id(), list.list(), list.platform(), language),
        key -> {
          PolicyLists lists = versions.version(list.version()).lists();
          return new ListTables(policy.id(), key.version(), lists, language)
              .table(key.list(), key.platform(), SourcePosition.startOf(policy.id()));
        });
  }

  /**
   * The view of a list.
   *
   * @param route which of its pages is composed
   * @param address the full address of the page, for ever
   */
  ListView compose(ListSubject list, PageContext context, ListRoute route, String address) {
    Language language = context.language();
    VersionSummary entry = list.version();
    Block.ListTable table = table(list, language).orElseThrow();
    return new ListView(
        /* id= */ list.list().id(),
        /* title= */ list.name(context.messages()),
        /* policy= */ policyLink(entry, context),
        /* product= */ policy.product().name().nearest(language),
        /* platforms= */ platforms(list, context),
        /* version= */ versions.view(entry, context),
        /* current= */ current(list, context),
        /* upcoming= */ summary
            .upcoming()
            .filter(next -> entry.state() == State.CURRENT)
            .map(next -> version(list, next, context)),
        /* history= */ versions.history(context),
        /* views= */ choices(list, context, route),
        /* count= */ (int) table.keys().stream().filter(Block.RowKey::first).count(),
        /* table= */ html(table, list, context),
        /* changes= */ changes(list, context),
        /* others= */ versions.lists(entry).stream()
            .filter(other -> other.list() != list.list())
            .map(other -> route.link(other, context))
            .toList(),
        /* csv= */ export(entry, context, Routes.listCsv(policy.id(), entry.id(), list.list())),
        /* json= */ export(entry, context, Routes.listJson(policy.id(), entry.id(), list.list())),
        /* versions= */ versions(list, context),
        /* address= */ address);
  }

  private LinkView policyLink(VersionSummary version, PageContext context) {
    Language language = context.language();
    return LinkView.of(
        context.addresses().to(summary.bestPage(version, language)),
        versions.version(version).texts().get(language).title(),
        Optional.empty());
  }

  private List<String> platforms(ListSubject list, PageContext context) {
    List<Platform> platforms = list.platform().map(List::of).orElse(policy.platforms());
    return platforms.stream()
        .map(platform -> context.messages().text("platform." + platform.id()))
        .toList();
  }

  /** The list in effect; where there is none any more, the policy. */
  private Optional<LinkView> current(ListSubject list, PageContext context) {
    Optional<VersionSummary> inEffect =
        summary.shown().filter(shown -> shown.state() == State.CURRENT);
    if (inEffect.isEmpty() || list.version().state() == State.CURRENT) {
      return Optional.empty();
    }
    return versions.lists(inEffect.get()).stream()
        .filter(shown -> shown.list() == list.list())
        .findFirst()
        .map(shown -> ListRoute.CURRENT.link(shown, context))
        .or(() -> context.policyLink(summary));
  }

  private List<ChoiceView> choices(ListSubject list, PageContext context, ListRoute route) {
    List<ListSubject> views = route == ListRoute.CURRENT ? views(list) : List.of(list);
    return views.size() == 1
        ? List.of()
        : views.stream()
            .map(
                view ->
                    new ChoiceView(
                        context.addresses().to(route.to(view, context.language())),
                        view.platform()
                            .map(only -> context.messages().text("platform." + only.id()))
                            .orElse(context.messages().text("list.views.all")),
                        view.equals(list)))
            .toList();
  }

  private static Html html(Block.ListTable table, ListSubject list, PageContext context) {
    HtmlWriter html = new HtmlWriter();
    new ListTableWriter(html, new InlineWriter(html, context), context.messages(), new RowAnchors())
        .write(table, list.name(context.messages()));
    return html.done();
  }

  private Optional<String> export(VersionSummary version, PageContext context, SitePath file) {
    return version.state() == State.DRAFT
        ? Optional.empty()
        : Optional.of(context.addresses().to(file));
  }

  private List<VersionView> versions(ListSubject list, PageContext context) {
    List<VersionView> found = new ArrayList<>();
    for (VersionSummary version : summary.versions()) {
      if (versions.version(version).lists().rows(list.list()).isPresent()) {
        found.add(version(list, version, context));
      }
    }
    Collections.reverse(found);
    return found;
  }

  /** A version, with a link to its list in place of its text if it has one. */
  private VersionView version(ListSubject list, VersionSummary version, PageContext context) {
    VersionView view = versions.view(version, context);
    return versions.lists(version).stream()
        .filter(other -> other.list() == list.list())
        .findFirst()
        .map(other -> ListRoute.PERMALINK.link(other, context))
        .map(link -> view.withLink(LinkView.of(link.href(), version.id(), link.lang())))
        .orElse(view);
  }

  /** What a version changed in its lists. */
  public List<ListChangesView> changes(VersionSummary version, PageContext context) {
    return predecessor(version, context)
        .map(before -> new ListChanges(versions).between(before, version, context))
        .orElse(List.of());
  }

  private Optional<ListChangesView> changes(ListSubject list, PageContext context) {
    return predecessor(list.version(), context)
        .filter(before -> list.platform().isEmpty())
        .map(before -> new ListChanges(versions).onPageOf(list, before, context));
  }

  private Optional<VersionSummary> predecessor(VersionSummary version, PageContext context) {
    return versions.plan(context.language()).toPrevious(version).map(RedlinePlan.Pair::old);
  }
}
