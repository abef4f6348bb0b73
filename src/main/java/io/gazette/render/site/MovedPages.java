package io.gazette.render.site;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.RemovedPolicy;
import io.gazette.model.SitePath;
import io.gazette.output.OutputTree;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PageHead;
import io.gazette.render.page.PageViews;
import io.gazette.render.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders what stays at the addresses that a policy had under an earlier id: for each page one that
 * leads on, and every other file as it is. Static hosts know no redirects; a page that refreshes
 * itself would take readers away without a word.
 */
public final class MovedPages {

  private static final String INDEX = "index.html";

  private final String id;
  private final Localized<String> title;
  private final List<Language> languages;
  private final PageViews pages;
  private final Theme theme;
  private final Diagnostics diagnostics;

  public MovedPages(Policy policy, PageViews pages, Theme theme, Diagnostics diagnostics) {
    this(policy.id(), policy.title(), policy.languages(), pages, theme, diagnostics);
  }

  public MovedPages(RemovedPolicy policy, PageViews pages, Theme theme, Diagnostics diagnostics) {
    this(policy.id(), policy.title(), policy.languages(), pages, theme, diagnostics);
  }

  private MovedPages(
      String id,
      Localized<String> title,
      List<Language> languages,
      PageViews pages,
      Theme theme,
      Diagnostics diagnostics) {
    this.id = id;
    this.title = title;
    this.languages = languages.stream().filter(theme::speaks).toList();
    this.pages = pages;
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  /**
   * The files at the addresses of an earlier id.
   *
   * @param files of the policy
   */
  public OutputTree under(String alias, OutputTree files) {
    OutputTree.Builder tree = OutputTree.builder();
    for (String path : files.paths()) {
      for (Language language : languages) {
        String own = language.tag() + "/" + id + "/";
        if (path.startsWith(own)) {
          String moved = language.tag() + "/" + alias + "/" + path.substring(own.length());
          add(tree, language, path, moved, files);
        }
      }
    }
    return tree.build();
  }

  private void add(
      OutputTree.Builder tree, Language language, String path, String moved, OutputTree files) {
    if (!path.endsWith(INDEX)) {
      tree.add(moved, files.find(path).orElseThrow());
      return;
    }
    SitePath here = new SitePath(moved.substring(0, moved.length() - INDEX.length()));
    SitePath now = new SitePath(path.substring(0, path.length() - INDEX.length()));
    PageContext context = pages.at(here, language);
    String shown = title.nearest(language);
    PageHead head =
        new PageHead(
            shown,
            "",
            new Localized<>(Map.of(language, here)),
            Optional.of(now),
            Localized.empty(),
            false,
            Optional.empty());
    LinkView link = LinkView.of(context.addresses().to(now), pages.absolute(now), Optional.empty());
    MovedPage page = new MovedPage(pages.view(context, head), new MovedView(shown, link));
    theme.addPage(tree, moved, "moved", page, context.messages(), diagnostics);
  }
}
