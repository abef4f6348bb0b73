package io.gazette.render.page;

import io.gazette.endpoint.StructuredData;
import io.gazette.model.Language;
import io.gazette.model.PhoneNumber;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Publisher;
import io.gazette.model.Routes;
import io.gazette.model.SiteConfig;
import io.gazette.model.SitePath;
import io.gazette.render.html.Addresses;
import io.gazette.render.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes what every page has from the site's configuration. */
public final class PageViews {

  private final SiteConfig config;
  private final Theme theme;
  private final Directory directory;
  private final Function<SitePath, Addresses> addresses;
  private final Optional<InlineStyle> style;
  private final Predicate<String> wanted;

  public PageViews(SiteConfig config, Theme theme, Directory directory) {
    this(config, theme, directory, Addresses::relativeTo, Optional.empty(), file -> true);
  }

  private PageViews(
      SiteConfig config,
      Theme theme,
      Directory directory,
      Function<SitePath, Addresses> addresses,
      Optional<InlineStyle> style,
      Predicate<String> wanted) {
    this.config = config;
    this.theme = theme;
    this.directory = directory;
    this.addresses = addresses;
    this.style = style;
    this.wanted = wanted;
  }

  /**
   * The same where not all pages are asked for.
   *
   * @param files those that are
   */
  public PageViews only(Predicate<String> files) {
    return new PageViews(config, theme, directory, addresses, style, files);
  }

  /** Whether a page is asked for; one that is not need not be made. */
  public boolean wants(SitePath page) {
    return wanted.test(page.file());
  }

  /**
   * The same for pages that are taken out of the site, each as one file.
   *
   * @param inside where what was taken along with them leads; all else leads to the published site
   */
  public PageViews alone(Function<SitePath, Optional<String>> inside) {
    return alone(inside, theme.style());
  }

  /** The same for pages of every kind that are taken out of the site alone, e.g. to be printed. */
  public PageViews eachAlone() {
    return alone(page -> Optional.empty(), theme.style("redline.css"));
  }

  private PageViews alone(Function<SitePath, Optional<String>> inside, String css) {
    Addresses out = Addresses.absolute(config.baseUrl(), inside);
    return new PageViews(
        config, theme, directory, page -> out, Optional.of(InlineStyle.of(css)), wanted);
  }

  /** The context of a page at a fixed address. */
  public PageContext at(SitePath page, Language language) {
    return new PageContext(language, theme.messages(language), addresses.apply(page), directory);
  }

  /** The context of a page that a host serves at any address. */
  public PageContext anywhere(Language language) {
    return new PageContext(
        language, theme.messages(language), Addresses.below(config.baseUrl()), directory);
  }

  public String absolute(SitePath page) {
    return page.absolute(config.baseUrl());
  }

  public PageView view(PageContext context, PageHead head) {
    return view(context, head, config.publisher());
  }

  /** A page that says who published it, as its text does. */
  public PageView view(PageContext context, PageHead head, Publisher publisher) {
    Language language = context.language();
    String siteTitle = config.title().nearest(language);
    String title = head.title().equals(siteTitle) ? siteTitle : head.title() + " · " + siteTitle;
    return new PageView(
        /* lang= */ language.tag(),
        /* title= */ title,
        /* name= */ head.title(),
        /* description= */ head.description(),
        /* canonical= */ head.canonical().map(this::absolute),
        /* locale= */ locale(language),
        /* otherLocales= */ head.here().languages().stream()
            .filter(other -> !other.equals(language))
            .map(PageViews::locale)
            .toList(),
        /* alternates= */ alternates(head),
        /* indexed= */ head.indexed(),
        /* siteTitle= */ siteTitle,
        /* home= */ context.addresses().to(Routes.home(language)),
        /* publisher= */ view(publisher, language),
        /* languages= */ languages(context, head),
        /* assets= */ theme.assets().references(context.addresses()),
        /* feed= */ head.feed().map(context.addresses()::to),
        /* style= */ style,
        /* print= */ head.print().or(() -> printed(head, language)),
        /* structuredData= */ head.structuredData());
  }

  /** Every page with an address says on paper which one it is. */
  private Optional<InlineStyle> printed(PageHead head, Language language) {
    String siteTitle = config.title().nearest(language);
    String beside = head.title().equals(siteTitle) ? "" : siteTitle;
    return head.canonical()
        .flatMap(listed -> head.here().find(language))
        .map(path -> PrintedPage.of(head.title(), beside, absolute(path), ""));
  }

  /** What the page of a version tells machines. */
  public String structuredData(Policy policy, PolicyVersion version, Language language) {
    return StructuredData.of(policy, version, language, publisher(version), config.baseUrl());
  }

  /** Who published a version: for one that is sealed, whoever it was then. */
  public Publisher publisher(PolicyVersion version) {
    return version.record().publisher().orElse(config.publisher());
  }

  /** Each language, and for readers of any other the prevailing one. */
  private List<AlternateView> alternates(PageHead head) {
    List<Language> languages = head.alternates().languages();
    List<AlternateView> alternates = new ArrayList<>();
    languages.forEach(language -> alternates.add(alternate(head, language, language.tag())));
    if (!languages.isEmpty()) {
      Language fallback = Directory.nearest(languages, config.prevailingLanguage());
      alternates.add(alternate(head, fallback, "x-default"));
    }
    return alternates;
  }

  private AlternateView alternate(PageHead head, Language language, String hreflang) {
    return new AlternateView(hreflang, absolute(head.alternates().get(language)));
  }

  /** Open Graph knows no language without a territory, nor scripts: that of most readers. */
  private static String locale(Language language) {
    String territory = language.locale().getCountry();
    if (territory.isEmpty()) {
      territory =
          switch (language.locale().getLanguage()) {
            case "zh" -> language.isTraditionalChinese() ? "TW" : "CN";
            case "en" -> "US";
            default -> "";
          };
    }
    String tag = language.locale().getLanguage();
    return territory.isEmpty() ? tag : tag + "_" + territory;
  }

  private List<LanguageView> languages(PageContext context, PageHead head) {
    return head.here().languages().stream()
        .map(
            language ->
                new LanguageView(
                    language.tag(),
                    theme.messages(language).text("language.name"),
                    context.addresses().to(head.here().get(language)),
                    language.equals(context.language())))
        .toList();
  }

  private static PublisherView view(Publisher publisher, Language language) {
    return new PublisherView(
        publisher.name().nearest(language),
        publisher.address().find(language),
        publisher.email(),
        publisher.phone(),
        publisher.phone().map(PageViews::dialling));
  }

  /** A sealed site may have words about its number, which today's would not. */
  private static String dialling(String phone) {
    return PhoneNumber.parse(phone)
        .map(PhoneNumber::uri)
        .orElseGet(() -> "tel:" + phone.replaceAll("[^0-9+]", ""));
  }
}
