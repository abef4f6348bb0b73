package io.gazette.render.site;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.RemovedPolicy;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.output.OutputTree;
import io.gazette.render.page.Directory;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PageHead;
import io.gazette.render.page.PageViews;
import io.gazette.render.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Renders what is left of a policy that is published no more: a page at each of its addresses, and
 * its texts.
 */
public final class RemovedPages {

  private final RemovedPolicy policy;
  private final PageViews pages;
  private final Theme theme;
  private final Diagnostics diagnostics;
  private final OutputTree.Builder tree = OutputTree.builder();

  public RemovedPages(RemovedPolicy policy, PageViews pages, Theme theme, Diagnostics diagnostics) {
    this.policy = policy;
    this.pages = pages;
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  public OutputTree render() {
    List<Language> languages = policy.languages().stream().filter(theme::speaks).toList();
    add(languages, language -> Routes.policy(language, policy.id()));
    add(languages, language -> Routes.history(language, policy.id()));
    for (RemovedPolicy.Version version : policy.versions()) {
      List<Language> own =
          version.texts().languages().stream().filter(languages::contains).toList();
      add(own, language -> Routes.version(language, policy.id(), version.id()));
      version
          .texts()
          .byLanguage()
          .forEach(
              (language, text) ->
                  tree.add(Routes.text(language, policy.id(), version.id()).file(), text));
      version.earlierTexts().forEach((entry, texts) -> addEarlier(version.id(), entry, texts));
    }
    return tree.build();
  }

  private void addEarlier(String version, int entry, Localized<String> texts) {
    texts
        .byLanguage()
        .forEach(
            (language, text) ->
                tree.add(Routes.earlierText(language, policy.id(), version, entry).file(), text));
  }

  private void add(List<Language> languages, Function<Language, SitePath> route) {
    Map<Language, SitePath> paths = new LinkedHashMap<>();
    languages.forEach(language -> paths.put(language, route.apply(language)));
    Localized<SitePath> here = new Localized<>(paths);
    for (Language language : languages) {
      SitePath path = here.get(language);
      PageContext context = pages.at(path, language);
      String title = policy.title().nearest(language);
      PageHead head =
          new PageHead(title, "", here, Optional.of(path), here, false, Optional.empty());
      RemovedPage page =
          new RemovedPage(pages.view(context, head), new RemovedView(title, texts(context)));
      theme.addPage(tree, path.file(), "removed", page, context.messages(), diagnostics);
    }
  }

  private List<LinkView> texts(PageContext context) {
    return policy.versions().stream()
        .filter(version -> !version.texts().isEmpty())
        .map(version -> text(version, context))
        .toList();
  }

  private LinkView text(RemovedPolicy.Version version, PageContext context) {
    Language nearest = Directory.nearest(version.texts().languages(), context.language());
    return LinkView.of(
        context.addresses().to(Routes.text(nearest, policy.id(), version.id())),
        version.id(),
        context.unlessOwn(nearest));
  }
}
