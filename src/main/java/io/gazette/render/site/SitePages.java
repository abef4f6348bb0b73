package io.gazette.render.site;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Product;
import io.gazette.model.Routes;
import io.gazette.model.SiteConfig;
import io.gazette.model.SitePath;
import io.gazette.output.OutputTree;
import io.gazette.render.page.Directory;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PageHead;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.VersionSummary;
import io.gazette.render.theme.Messages;
import io.gazette.render.theme.Theme;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders the pages that belong to no policy, and adds the assets. */
public final class SitePages {

  private final SiteConfig config;
  private final Directory directory;
  private final PageViews pages;
  private final Theme theme;
  private final Diagnostics diagnostics;
  private final OutputTree.Builder tree = OutputTree.builder();

  public SitePages(
      SiteConfig config,
      Directory directory,
      PageViews pages,
      Theme theme,
      Diagnostics diagnostics) {
    this.config = config;
    this.directory = directory;
    this.pages = pages;
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  public OutputTree render() {
    theme.assets().addTo(tree);
    addRoot();
    addNotFound(Routes.notFound(), config.prevailingLanguage(), config.languages());
    for (Language language : config.languages()) {
      addHome(language);
      addNotFound(Routes.notFound(language), language, List.of(language));
    }
    return tree.build();
  }

  private Localized<SitePath> homes() {
    Map<Language, SitePath> homes = new LinkedHashMap<>();
    config.languages().forEach(language -> homes.put(language, Routes.home(language)));
    return new Localized<>(homes);
  }

  private void addHome(Language language) {
    PageContext context = pages.at(Routes.home(language), language);
    String title = config.title().nearest(language);
    String description = context.messages().text("home.description", publisher(language));
    PageHead head =
        PageHead.listed(title, description, homes(), language).withFeed(Routes.feed(language));
    List<ProductView> products =
        config.products().stream()
            .map(product -> product(product, context))
            .filter(product -> !product.policies().isEmpty())
            .toList();
    HomePage page = new HomePage(pages.view(context, head), products);
    theme.addPage(
        tree, Routes.home(language).file(), "home", page, context.messages(), diagnostics);
  }

  /** A product with its policies, the privacy policy before its companions. */
  private ProductView product(Product product, PageContext context) {
    List<PolicyEntry> entries =
        directory.all().stream()
            .filter(policy -> policy.product().id().equals(product.id()))
            .sorted(Comparator.comparing(PolicySummary::kind))
            .flatMap(policy -> entry(policy, context).stream())
            .toList();
    return new ProductView(product.id(), product.name().nearest(context.language()), entries);
  }

  private Optional<PolicyEntry> entry(PolicySummary policy, PageContext context) {
    return policy.shown().map(shown -> entry(policy, shown, context));
  }

  private PolicyEntry entry(PolicySummary policy, VersionSummary shown, PageContext context) {
    Language nearest = Directory.nearest(shown.languages(), context.language());
    Language historyIn = Directory.nearest(policy.languages(), context.language());
    String history = context.addresses().to(Routes.history(historyIn, policy.id()));
    return new PolicyEntry(
        context.policyLink(policy).orElseThrow(),
        context.unlessOwn(nearest).map(tag -> languageName(nearest)),
        context.messages().text("kind." + policy.kind().id()),
        shown.id(),
        shown.stateId(),
        context.date(shown.effective()),
        policy.upcoming().map(next -> context.versionLink(policy, next)),
        policy.upcoming().flatMap(next -> context.date(next.effective())),
        LinkView.of(history, context.messages().text("history"), context.unlessOwn(historyIn)));
  }

  private String languageName(Language language) {
    return theme.messages(language).text("language.name");
  }

  private String publisher(Language language) {
    return config.publisher().name().nearest(language);
  }

  private void addRoot() {
    Language language = config.prevailingLanguage();
    PageContext context = pages.at(Routes.root(), language);
    String description = context.messages().text("home.description", publisher(language));
    PageHead head =
        new PageHead(
            config.title().nearest(language),
            description,
            homes(),
            Optional.of(Routes.root()),
            Localized.empty(),
            true,
            Optional.empty());
    addLanguages(Routes.root(), "root", context, head, config.languages());
  }

  private void addNotFound(SitePath path, Language language, List<Language> entries) {
    PageContext context = pages.anywhere(language);
    PageHead head =
        new PageHead(
            context.messages().text("not-found.title"),
            "",
            homes(),
            Optional.empty(),
            Localized.empty(),
            false,
            Optional.empty());
    addLanguages(path, "not-found", context, head, entries);
  }

  private void addLanguages(
      SitePath path, String template, PageContext context, PageHead head, List<Language> in) {
    List<LanguageEntry> entries = in.stream().map(to -> languageEntry(to, context)).toList();
    LanguagesPage page = new LanguagesPage(pages.view(context, head), entries);
    theme.addPage(tree, path.file(), template, page, context.messages(), diagnostics);
  }

  private LanguageEntry languageEntry(Language language, PageContext context) {
    Messages words = theme.messages(language);
    return new LanguageEntry(
        language.tag(),
        words.text("language.name"),
        config.title().nearest(language),
        publisher(language),
        context.addresses().to(Routes.home(language)),
        words.text("home.link"),
        words.text("not-found.title"),
        words.text("not-found.text"));
  }
}
