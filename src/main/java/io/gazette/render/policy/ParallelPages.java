package io.gazette.render.policy;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline.State;
import io.gazette.output.OutputTree;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PageHead;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.VersionSummary;
import io.gazette.render.page.VersionViews;
import io.gazette.render.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders the version that the policy page shows in two languages, clause beside clause. */
final class ParallelPages {

  private final Policy policy;
  private final PolicySummary summary;
  private final VersionViews versions;
  private final PageViews pages;
  private final Theme theme;
  private final Diagnostics diagnostics;

  ParallelPages(
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

  /** Two languages, the prevailing one first; of more than two, the page's own beside it. */
  void addTo(OutputTree.Builder tree, VersionSummary version, Language language) {
    List<Language> languages = version.languages();
    if (languages.size() < 2) {
      return;
    }
    Language first = languages.get(0);
    Language second = language.equals(first) ? languages.get(1) : language;
    Localized<SitePath> here = here(languages);
    SitePath path = here.get(language);
    if (!pages.wants(path)) {
      return;
    }
    PageContext context = pages.at(path, language);
    PolicyVersion shown = versions.version(version);
    String title = context.messages().text("parallel.title", shown.texts().get(language).title());
    PageHead head =
        new PageHead(
            title,
            context.messages().text("parallel.description", shown.texts().get(language).title()),
            here,
            Optional.of(path),
            here,
            false,
            Optional.of(Routes.feed(language, policy.id())));
    List<ParallelView.Row> rows =
        new ParallelComposer(
                shown.texts().get(first),
                shown.texts().get(second),
                shown.record(),
                to -> pages.at(path, to))
            .rows();
    ParallelView view =
        new ParallelView(
            shown.texts().get(language).title(),
            versions.view(version, context),
            context.policyLink(summary).filter(link -> version.state() != State.CURRENT),
            Optional.empty(),
            versions.history(context),
            context.policyLink(summary).orElseThrow(),
            List.of(
                side(shown.texts().get(first), context, true),
                side(shown.texts().get(second), context, false)),
            rows);
    ParallelPage page = new ParallelPage(pages.view(context, head, pages.publisher(shown)), view);
    theme.addPage(tree, path.file(), "parallel", page, context.messages(), diagnostics);
  }

  private ParallelView.Side side(PolicyText text, PageContext context, boolean prevails) {
    Language language = text.language();
    return new ParallelView.Side(
        language.tag(),
        theme.messages(language).text("language.name"),
        text.title(),
        LinkView.of(
            context.addresses().to(Routes.policy(language, policy.id())),
            text.title(),
            context.unlessOwn(language)),
        prevails);
  }

  private Localized<SitePath> here(List<Language> languages) {
    Map<Language, SitePath> paths = new LinkedHashMap<>();
    languages.forEach(language -> paths.put(language, Routes.parallel(language, policy.id())));
    return new Localized<>(paths);
  }
}
