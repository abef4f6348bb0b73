package io.gazette.render.policy;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.Redline;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline.State;
import io.gazette.output.OutputTree;
import io.gazette.render.html.Excerpt;
import io.gazette.render.page.InlineStyle;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PageHead;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.PrintedPage;
import io.gazette.render.page.VersionSummary;
import io.gazette.render.page.VersionViews;
import io.gazette.render.redline.ClausePasts;
import io.gazette.render.redline.KnownPasts;
import io.gazette.render.redline.RedlinePages;
import io.gazette.render.theme.Messages;
import io.gazette.render.theme.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Renders the pages of one policy in one language, those of its lists left aside.
 *
 * <p>Shares nothing that changes with the pages of another language.
 */
final class LanguagePages {

  private static final int DESCRIPTION_WIDTH = 150;

  private static final Set<State> APPLYING = Set.of(State.CURRENT, State.UPCOMING);

  private final Policy policy;
  private final PolicySummary summary;
  private final Language language;
  private final PageViews pages;
  private final PageViews alone;
  private final Theme theme;
  private final Diagnostics diagnostics;
  private final VersionViews versions;
  private final PolicyComposer composer;
  private final ParallelPages parallel;
  private final RedlinePages redlines;
  private final OutputTree.Builder tree = OutputTree.builder();

  /** What happened to clauses, once versions were compared. */
  private @Nullable ClausePasts pasts;

  /**
   * @param known what was told of the policy's clauses before; what is found now is added
   */
  LanguagePages(
      Policy policy,
      PolicySummary summary,
      Language language,
      VersionViews versions,
      PolicyComposer composer,
      PageViews pages,
      Theme theme,
      Diagnostics diagnostics,
      KnownPasts known) {
    this.policy = policy;
    this.summary = summary;
    this.language = language;
    this.pages = pages;
    this.alone = pages.alone(page -> Optional.empty());
    this.theme = theme;
    this.diagnostics = diagnostics;
    this.versions = versions;
    this.composer = composer;
    this.parallel = new ParallelPages(policy, summary, versions, pages, theme, diagnostics);
    this.redlines =
        new RedlinePages(
            policy, summary, versions, pages, theme, diagnostics, known, new Redline()::between);
  }

  OutputTree render() {
    if (redlines.areWanted(language)) {
      pasts();
    }
    for (VersionSummary version : summary.versions()) {
      if (version.languages().contains(language)) {
        addPages(version);
      }
    }
    if (!summary.versions().isEmpty()) {
      addHistory();
    }
    return tree.build();
  }

  private void addPages(VersionSummary version) {
    Localized<SitePath> permalink =
        each(version.languages(), to -> Routes.version(to, policy.id(), version.id()));
    List<Language> shownIn =
        version.languages().stream()
            .filter(to -> summary.shownIn(to).equals(Optional.of(version)))
            .toList();
    Localized<SitePath> policyPage = each(shownIn, to -> Routes.policy(to, policy.id()));
    boolean shown = shownIn.contains(language);
    addVersion(version, permalink, shown ? policyPage : permalink);
    if (version.state() != State.DRAFT) {
      addCopy(version, permalink);
    }
    if (shown) {
      addVersion(
          version, each(summary.languages(), to -> Routes.policy(to, policy.id())), policyPage);
      addApp(version, shownIn);
      parallel.addTo(tree, version, language);
    }
  }

  private static Localized<SitePath> each(
      List<Language> languages, Function<Language, SitePath> route) {
    Map<Language, SitePath> paths = new LinkedHashMap<>();
    languages.forEach(language -> paths.put(language, route.apply(language)));
    return new Localized<>(paths);
  }

  /**
   * Adds a page of a version. The version that the policy page shows has two pages of one content,
   * and of these search engines should list the policy page.
   */
  private void addVersion(
      VersionSummary version, Localized<SitePath> here, Localized<SitePath> canonical) {
    SitePath path = here.get(language);
    if (!pages.wants(path)) {
      return;
    }
    PageContext context = pages.at(path, language);
    PolicyText text = versions.version(version).texts().get(language);
    boolean indexed = version.state() == State.CURRENT || version.state() == State.UPCOMING;
    String title =
        path.equals(canonical.get(language)) && summary.isShown(version)
            ? text.title()
            : context.messages().text("version.title", text.title(), version.id());
    PageHead head =
        new PageHead(
                title,
                description(version, text),
                here,
                Optional.of(canonical.get(language)),
                canonical,
                indexed,
                Optional.of(Routes.feed(language, policy.id())))
            .withStructuredData(pages.structuredData(policy, versions.version(version), language))
            .withPrint(printed(version, text));
    PolicyPage page = page(pages, context, head, version, here);
    theme.addPage(tree, path.file(), "policy", page, context.messages(), diagnostics);
  }

  /**
   * As one file that says what it is and where it is from, for whoever keeps it, and without a page
   * around it, for apps that draw it themselves.
   */
  private void addCopy(VersionSummary version, Localized<SitePath> here) {
    SitePath copy = Routes.copy(language, policy.id(), version.id());
    SitePath clauses = Routes.clauses(language, policy.id(), version.id());
    if (!pages.wants(copy) && !pages.wants(clauses)) {
      return;
    }
    PageContext context = alone.at(here.get(language), language);
    PolicyPage page = page(alone, context, head(version, here), version, here);
    theme.addPage(tree, copy.file(), "copy", page, context.messages(), diagnostics);
    PolicyText text = versions.version(version).texts().get(language);
    tree.add(clauses.file(), new TextJson(policy.id(), text, page.policy()).file());
  }

  private void addApp(VersionSummary version, List<Language> shownIn) {
    Localized<SitePath> here = each(shownIn, to -> Routes.app(to, policy.id()));
    if (!pages.wants(here.get(language))) {
      return;
    }
    Localized<SitePath> policyPage = each(shownIn, to -> Routes.policy(to, policy.id()));
    PageContext context = pages.at(here.get(language), language);
    PolicyPage page = page(pages, context, head(version, here), version, policyPage);
    theme.addPage(tree, here.get(language).file(), "app", page, context.messages(), diagnostics);
  }

  /** Of another form of a page that search engines know already. */
  private PageHead head(VersionSummary version, Localized<SitePath> here) {
    PolicyText text = versions.version(version).texts().get(language);
    SitePath canonical = summary.bestPage(version, language);
    return new PageHead(
            text.title(),
            description(version, text),
            here,
            Optional.of(canonical),
            Localized.empty(),
            false,
            Optional.empty())
        .withPrint(printed(version, text));
  }

  /** Whoever finds a sheet of it knows of what it is, and where to look whether it is true. */
  private InlineStyle printed(VersionSummary version, PolicyText text) {
    return PrintedPage.of(
        text.title(),
        theme.messages(language).text("home.version", version.id()),
        pages.absolute(Routes.version(language, policy.id(), version.id())),
        text.digest().hex());
  }

  private PolicyPage page(
      PageViews views,
      PageContext context,
      PageHead head,
      VersionSummary version,
      Localized<SitePath> shown) {
    String address = pages.absolute(Routes.version(context.language(), policy.id(), version.id()));
    return new PolicyPage(
        views.view(context, head, pages.publisher(versions.version(version))),
        composer.compose(version, context, shown, pasts(), address));
  }

  /** What happened to clauses, for which versions are compared and the comparisons added. */
  private ClausePasts pasts() {
    if (pasts == null) {
      pasts = redlines.addTo(tree, language);
    }
    return pasts;
  }

  /** What the page is, and the first sentences of its text as far as there is room for them. */
  private String description(VersionSummary version, PolicyText text) {
    Messages messages = theme.messages(language);
    String what =
        version
            .effective()
            .filter(day -> APPLYING.contains(version.state()))
            .map(language::format)
            .map(day -> messages.text("policy.description.from", text.title(), version.id(), day))
            .orElseGet(() -> messages.text("policy.description", text.title(), version.id()));
    String begin = language.isChinese() ? what : what + " ";
    String preamble = Excerpt.plainText(text.preamble());
    return (begin + Excerpt.sentences(preamble, DESCRIPTION_WIDTH)).strip();
  }

  private void addHistory() {
    SitePath path = Routes.history(language, policy.id());
    if (!pages.wants(path)) {
      return;
    }
    PageContext context = pages.at(path, language);
    String title = policy.title().nearest(language);
    Localized<SitePath> here = each(summary.languages(), to -> Routes.history(to, policy.id()));
    PageHead head =
        PageHead.listed(
                context.messages().text("history.title", title),
                context.messages().text("history.description", title),
                here,
                language)
            .withFeed(Routes.feed(language, policy.id()));
    List<VersionSummary> newestFirst = new ArrayList<>(summary.versions());
    Collections.reverse(newestFirst);
    HistoryView history =
        new HistoryView(
            title,
            context.messages().text("kind." + policy.kind().id()),
            policy.product().name().nearest(language),
            context.policyLink(summary),
            versions.since(context),
            versions.retirement(context),
            newestFirst.stream().map(version -> versions.view(version, context)).toList());
    HistoryPage page = new HistoryPage(pages.view(context, head), history);
    theme.addPage(tree, path.file(), "history", page, context.messages(), diagnostics);
  }
}
