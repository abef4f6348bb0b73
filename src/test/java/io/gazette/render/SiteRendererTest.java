package io.gazette.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Policy;
import io.gazette.model.Publisher;
import io.gazette.model.Sha256;
import io.gazette.model.Site;
import io.gazette.model.SiteConfig;
import io.gazette.output.OutputTree;
import io.gazette.render.page.Drafts;
import io.gazette.render.theme.Theme;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteRendererTest {

  private static final RenderedSite SITE = RenderedSite.fixture();
  private static final String HOST = "https://privacy.island.example/docs/";

  /** All versions that are issued, in every language they have, and no draft. */
  @Test
  void everyIssuedVersionHasAPageForEver() {
    for (String language : List.of("en", "zh-Hans", "zh-Hant")) {
      List<String> pages =
          SITE.pages().keySet().stream()
              .filter(path -> path.startsWith(language + "/lamp-privacy/"))
              .map(path -> path.substring((language + "/lamp-privacy/").length()))
              .toList();
      assertThat(pages)
          .containsExactly(
              "2023-01-01/index.html",
              "2023-01-01/lamp-privacy-2023-01-01-" + language + ".html",
              "2024-03-01/index.html",
              "2024-03-01/lamp-privacy-2024-03-01-" + language + ".html",
              "2025-06-01/index.html",
              "2025-06-01/lamp-privacy-2025-06-01-" + language + ".html",
              "2026-11-10/index.html",
              "2026-11-10/lamp-privacy-2026-11-10-" + language + ".html",
              "app/index.html",
              "history/index.html",
              "index.html",
              "parallel/index.html",
              "redline/2023-01-01_2024-03-01/index.html",
              "redline/2023-01-01_2025-06-01/index.html",
              "redline/2024-03-01_2025-06-01/index.html",
              "redline/2025-06-01_2026-11-10/index.html",
              "since/2023-01-01/index.html",
              "since/2024-03-01/index.html",
              "since/2025-06-01/index.html",
              "since/index.html");
    }
    assertThat(SITE.pages().keySet())
        .filteredOn(path -> !path.contains("/lamp-privacy/"))
        .containsExactly(
            "404.html",
            "en/404.html",
            "en/index.html",
            "index.html",
            "zh-Hans/404.html",
            "zh-Hans/boat-rules/2026-11-20/boat-rules-2026-11-20-zh-Hans.html",
            "zh-Hans/boat-rules/2026-11-20/index.html",
            "zh-Hans/boat-rules/app/index.html",
            "zh-Hans/boat-rules/history/index.html",
            "zh-Hans/boat-rules/index.html",
            "zh-Hans/index.html",
            "zh-Hans/lamp-sdks/1.0/index.html",
            "zh-Hans/lamp-sdks/1.0/lamp-sdks-1.0-zh-Hans.html",
            "zh-Hans/lamp-sdks/app/index.html",
            "zh-Hans/lamp-sdks/history/index.html",
            "zh-Hans/lamp-sdks/index.html",
            "zh-Hans/lamp-sdks/since/1.0/index.html",
            "zh-Hans/lamp-sdks/since/index.html",
            "zh-Hant/404.html",
            "zh-Hant/index.html");
  }

  /** Copies to keep, which are taken out of the site. */
  private static boolean isCopy(String path) {
    return path.matches(".*/[a-z-]+-[0-9.-]+-(en|zh-Han[st])\\.html");
  }

  @Test
  void everyLinkWithinTheSiteLeadsSomewhere() {
    SITE.pages()
        .forEach(
            (path, page) -> {
              for (Element link : page.select("a[href], link[href]")) {
                String target = link.absUrl("href");
                boolean madeElsewhere =
                    target.matches(
                        ".*/(feed\\.xml|text\\.md|(sdks|permissions)\\.(csv|json)|(sdks|permissions|data)/(#.*)?)");
                if (target.startsWith(HOST) && !madeElsewhere) {
                  assertThat(leadsSomewhere(target)).as("%s: %s", path, link).isTrue();
                }
              }
            });
  }

  private static boolean leadsSomewhere(String target) {
    URI uri = URI.create(target);
    String path = target.substring(HOST.length()).replaceFirst("#.*", "");
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return SITE.has(file)
        && (uri.getFragment() == null
            || SITE.pages().get(file).getElementById(uri.getFragment()) != null);
  }

  @Test
  void linksForReadersAreRelative() {
    SITE.pages()
        .forEach(
            (path, page) -> {
              if (!path.endsWith("404.html") && !isCopy(path)) {
                assertThat(page.select("body a[href], link[rel=stylesheet]").eachAttr("href"))
                    .as(path)
                    .noneMatch(href -> href.startsWith("/") || href.startsWith(HOST));
              }
            });
  }

  @Test
  void aPageServedAnywhereLinksFromTheHostsRoot() {
    for (String path : List.of("404.html", "en/404.html")) {
      assertThat(SITE.page(path).select("a[href], link[rel=stylesheet]").eachAttr("href"))
          .allMatch(href -> href.startsWith("/docs/") || href.matches("(#|mailto:).*"));
    }
    assertThat(SITE.page("404.html").select("main section").eachAttr("lang"))
        .containsExactly("zh-Hans", "zh-Hant", "en");
    assertThat(SITE.page("en/404.html").select("main section").eachAttr("lang"))
        .containsExactly("en");
  }

  @Test
  void alternatesAreCompleteAbsoluteAndReciprocal() {
    Map<String, Map<String, String>> byCanonical = new TreeMap<>();
    for (Document page : SITE.pages().values()) {
      Map<String, String> alternates = new TreeMap<>();
      for (Element link : page.select("link[rel=alternate][hreflang]")) {
        alternates.put(link.attr("hreflang"), link.attr("href"));
      }
      if (!alternates.isEmpty()) {
        byCanonical.put(page.select("link[rel=canonical]").attr("href"), alternates);
      }
    }
    assertThat(byCanonical).hasSizeGreaterThan(20);
    byCanonical.forEach(
        (canonical, alternates) -> {
          assertThat(alternates).containsKey("x-default").containsValue(canonical);
          alternates
              .values()
              .forEach(other -> assertThat(byCanonical).containsEntry(other, alternates));
        });
    assertThat(byCanonical.get(HOST + "en/lamp-privacy/"))
        .isEqualTo(
            Map.of(
                "zh-Hans", HOST + "zh-Hans/lamp-privacy/",
                "zh-Hant", HOST + "zh-Hant/lamp-privacy/",
                "en", HOST + "en/lamp-privacy/",
                "x-default", HOST + "zh-Hans/lamp-privacy/"));
  }

  @Test
  void theVersionInEffectIsListedByItsPolicyPage() {
    assertThat(canonical("en/lamp-privacy/2025-06-01/")).isEqualTo(HOST + "en/lamp-privacy/");
    assertThat(canonical("en/lamp-privacy/2024-03-01/"))
        .isEqualTo(HOST + "en/lamp-privacy/2024-03-01/");
  }

  private static String canonical(String address) {
    return SITE.page(address).select("link[rel=canonical]").attr("href");
  }

  @Test
  void everyPageIsInertAndClosed() {
    SITE.pages()
        .forEach(
            (path, page) -> {
              assertThat(
                      page.select(
                          "script:not([type='application/ld+json']), [style], iframe, object, embed, form, img, base"))
                  .as(path)
                  .isEmpty();
              // What stands at the edges of printed pages, and the whole style of a copy.
              assertThat(page.select("style"))
                  .as(path)
                  .hasSizeLessThanOrEqualTo(isCopy(path) ? 2 : 1)
                  .allMatch(style -> isAllowed(style, page));
              assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                  .startsWith(
                      "default-src 'none'; style-src '" + (isCopy(path) ? "sha256-" : "self'"))
                  .contains("base-uri 'none'", "form-action 'none'")
                  .doesNotContain("unsafe");
              assertThat(page.select("meta[name=referrer]").attr("content"))
                  .isEqualTo("no-referrer");
              for (Element element : page.getAllElements()) {
                element
                    .attributes()
                    .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
              }
            });
  }

  /** No other style but what the page's own policy names by its digest. */
  private static boolean isAllowed(Element style, Document page) {
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    byte[] digest = HexFormat.of().parseHex(Sha256.of(style.data()).hex());
    return policy.contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
  }

  @Test
  void idsAreUniqueAndHeadingsNeverSkipALevel() {
    SITE.pages()
        .forEach(
            (path, page) -> {
              List<String> ids = page.select("[id]").eachAttr("id");
              assertThat(ids).as(path).doesNotHaveDuplicates();
              int last = 0;
              for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                assertThat(level).as("%s: %s", path, heading.text()).isLessThanOrEqualTo(last + 1);
                last = level;
              }
              assertThat(page.select("h1")).as(path).hasSize(1);
            });
  }

  @Test
  void theVersionInEffectIsShownAndTheNextAnnounced() {
    Document page = SITE.page("en/lamp-privacy/");
    assertThat(page.select(".meta").text())
        .contains("Effective 1 July 2025", "Issued 1 June 2025", "Updated 3 June 2025")
        .contains("Version 2025-06-01 In effect", "Publisher Island Technology Co., Ltd.")
        .contains("Lamp (Android, iOS, web)");
    assertThat(page.select(".notice").text())
        .isEqualTo(
            "A new version takes effect on 1 December 2026"
                + " Until then, the version on this page continues to apply."
                + " Read version 2026-11-10 Compare with the version in effect (2025-06-01)");
    assertThat(page.select(".notice a").attr("href")).isEqualTo("2026-11-10/");
    assertThat(page.select("meta[name=robots]")).isEmpty();
  }

  @Test
  void anArchivedVersionSaysSoAndLeadsToTheVersionInEffect() {
    Document page = SITE.page("zh-Hans/lamp-privacy/2024-03-01/");
    assertThat(page.select(".notice").text())
        .isEqualTo("本版本已不再有效 适用期间为2024年3月8日至2025年6月30日。 查看现行版本 与现行版本（2025-06-01）对照");
    assertThat(page.select(".notice a").attr("href")).isEqualTo("../");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("#features ~ .tools a").eachAttr("href"))
        .containsExactly("#features", "../#features");
    assertThat(page.select(".bar").text()).isEqualTo("已失效 2024年3月8日至2025年6月30日 现行版本 目录");
  }

  @Test
  void anUpcomingVersionSaysWhenItTakesEffect() {
    Document page = SITE.page("en/lamp-privacy/2026-11-10/");
    assertThat(page.select(".notice").text())
        .isEqualTo(
            "This version takes effect on 1 December 2026"
                + " Until then, the version in effect continues to apply."
                + " Read the version in effect Compare with the version in effect (2025-06-01)");
    assertThat(page.title())
        .isEqualTo("Lamp Privacy Policy (version 2026-11-10) · Island Privacy Centre");
  }

  @Test
  void aPolicyThatIsNotInEffectYetShowsItsNextVersion() {
    Document page = SITE.page("zh-Hans/boat-rules/");
    assertThat(page.select(".notice").text()).isEqualTo("本版本自2027年1月1日起施行 目前没有施行中的版本。");
    assertThat(page.select("h1").text()).isEqualTo("小舟儿童个人信息保护规则");
  }

  @Test
  void statesFollowTheDay() {
    RenderedSite later = RenderedSite.of(Fixture.site(), LocalDate.of(2026, 12, 1), Drafts.HIDDEN);
    assertThat(later.page("en/lamp-privacy/").select(".meta").text())
        .contains("Version 2026-11-10 In effect");
    assertThat(later.page("en/lamp-privacy/").select(".notice")).isEmpty();
    assertThat(later.page("en/lamp-privacy/2025-06-01/").select(".notice").text())
        .contains("It applied from 1 July 2025 to 30 November 2026.");
  }

  @Test
  void draftsAreThereForThoseWhoWorkOnThem() {
    String draft = "en/lamp-privacy/2027-01-01/";
    assertThat(SITE.has(draft + "index.html")).isFalse();
    RenderedSite preview = RenderedSite.of(Fixture.site(), Fixture.AS_OF, Drafts.SHOWN);
    assertThat(preview.page(draft).select(".notice").text())
        .startsWith("Draft This version has not been issued.");
    assertThat(preview.page(draft).select("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
  }

  @Test
  void theSummaryStandsInABoxBeforeTheText() {
    Document page = SITE.page("en/lamp-privacy/");
    assertThat(page.select(".summary h2").text()).isEqualTo("Key points");
    assertThat(page.select(".summary h3").text()).isEqualTo("What we process");
    assertThat(page.select("#summary")).hasSize(1);
    assertThat(page.select(".text > *").first()).isEqualTo(page.select(".summary").first());
  }

  @Test
  void whatChangedIsToldFromTheSecondVersionOn() {
    assertThat(SITE.page("en/lamp-privacy/").select(".changes").text())
        .isEqualTo(
            "What changed in this version States what location data is used for."
                + " Kind of change Change that requires new consent"
                + " Matters concerned Purposes of processing, Types of personal information"
                + " Compare with version 2024-03-01");
    assertThat(SITE.page("en/lamp-privacy/2023-01-01/").select(".changes")).isEmpty();
  }

  @Test
  void keyClausesAreNamedAndIndexed() {
    Document page = SITE.page("zh-Hans/lamp-privacy/");
    assertThat(page.select("#_key-features-1 .key-label").text()).isEqualTo("重点条款");
    assertThat(page.select("#_key-features-1 strong").first().text()).isEqualTo("注销后无法恢复。");
    assertThat(page.select(".keys li li a").eachAttr("href"))
        .containsExactly("#collect", "#_key-features-1");
    assertThat(page.select(".keys .passages").eachText()).containsExactly("手机号、位置", "注销后无法恢复。x");
  }

  @Test
  void aClauseLeadsToItsTranslationsWhereItHasAny() {
    Document page = SITE.page("zh-Hans/lamp-privacy/");
    Element english = page.select("#collect ~ .tools a[hreflang=en]").first();
    assertThat(english.attr("href")).isEqualTo("../../en/lamp-privacy/#collect");
    assertThat(english.attr("aria-label")).startsWith("EN: 1. ");
    assertThat(english.attr("lang")).isEqualTo("en");
    // One link for a chapter, and the page of both languages for the clauses in it.
    assertThat(page.select("#features ~ .tools a[hreflang]")).isEmpty();
  }

  @Test
  void theContentsListEveryClause() {
    Document page = SITE.page("zh-Hans/lamp-privacy/");
    Set<String> clauses = new LinkedHashSet<>(page.select(".clause-head > [id]").eachAttr("id"));
    Set<String> listed = new LinkedHashSet<>();
    page.select("nav.contents ol a")
        .eachAttr("href")
        .forEach(href -> listed.add(href.substring(1)));
    assertThat(listed.remove("_top")).isTrue();
    assertThat(listed).isEqualTo(clauses);
    assertThat(page.select("nav.contents a[href=#features]").text()).isEqualTo("（一）各项功能");
  }

  @Test
  void companionsLeadToEachOther() {
    assertThat(SITE.page("en/lamp-privacy/").select(".companions a").outerHtml())
        .isEqualTo(
            "<a href=\"../../zh-Hans/lamp-sdks/\" hreflang=\"zh-Hans\" lang=\"zh-Hans\">"
                + "灯塔第三方SDK目录</a>");
    assertThat(SITE.page("zh-Hans/lamp-sdks/").select(".companions a").attr("href"))
        .isEqualTo("../lamp-privacy/");
  }

  @Test
  void theHistorySaysWhichVersionAppliedWhen() {
    Document page = SITE.page("en/lamp-privacy/history/");
    List<String> rows = new ArrayList<>();
    page.select(".intervals tbody tr").forEach(row -> rows.add(row.text()));
    assertThat(rows)
        .containsExactly(
            "1 December 2026 Open 2026-11-10 Upcoming",
            "1 July 2025 30 November 2026 2025-06-01 In effect",
            "8 March 2024 30 June 2025 480 days 2024-03-01 No longer in effect",
            "8 January 2023 7 March 2024 425 days 2023-01-01 No longer in effect");
    assertThat(page.select(".intervals").text())
        .contains("No version was in effect before 8 January 2023.");
    assertThat(page.select(".timeline > li").last().text())
        .contains("Kind of change First version")
        .doesNotContain("Matters concerned");
    assertThat(page.select(".timeline > li").get(1).text())
        .contains("Change that requires new consent", "Purposes of processing");
  }

  @Test
  void theHomePageListsEveryPolicyInTheNearestLanguage() {
    Document home = SITE.page("en/");
    assertThat(home.select(".product h2").eachText()).containsExactly("Lamp", "Boat");
    assertThat(home.select(".entry-title a").eachAttr("href"))
        .containsExactly("lamp-privacy/", "../zh-Hans/lamp-sdks/", "../zh-Hans/boat-rules/");
    Element other = home.select(".entry-title").get(1);
    assertThat(other.select("a").attr("hreflang")).isEqualTo("zh-Hans");
    assertThat(other.text()).isEqualTo("灯塔第三方SDK目录 简体中文");
    assertThat(home.select(".product").first().text())
        .contains("In effect from 1 July 2025", "Version 2025-06-01")
        .contains("New version 2026-11-10 takes effect on 1 December 2026");
  }

  @Test
  void theRootLeadsToEveryLanguage() {
    assertThat(SITE.page("").select(".choices a").eachAttr("href"))
        .containsExactly("zh-Hans/", "zh-Hant/", "en/");
    assertThat(SITE.page("").select("html").attr("lang")).isEqualTo("zh-Hans");
  }

  @Test
  void hostileWordsStayWords() {
    String hostile = "\"><script>alert(1)</script>&lt;'{{x}}${y}<#if>";
    SiteConfig config = Fixture.config();
    SiteConfig hostileConfig =
        new SiteConfig(
            Fixture.words(hostile, hostile, hostile),
            config.baseUrl(),
            config.timeZone(),
            config.languages(),
            new Publisher(
                Fixture.words(hostile, hostile, hostile),
                Fixture.words(hostile, hostile, hostile),
                "a@b.example",
                Optional.of(hostile)),
            config.products(),
            Optional.empty());
    RenderedSite site =
        RenderedSite.of(new Site(hostileConfig, List.of(Fixture.hostilePolicy(hostile))));
    site.pages()
        .forEach(
            (path, page) -> {
              assertThat(page.select("script:not([type='application/ld+json'])"))
                  .as(path)
                  .isEmpty();
              // Nothing of the data can end the element that carries it.
              assertThat(page.select("script").outerHtml().replaceAll("</?script[^>]*>", ""))
                  .as(path)
                  .doesNotContain("<");
            });
    Document page = site.page("zh-Hans/hostile/");
    assertThat(page.select("h1").text()).isEqualTo(hostile);
    assertThat(page.select("#c").text()).isEqualTo(hostile + " " + hostile);
    assertThat(page.select(".clause > p").text()).isEqualTo(hostile);
    assertThat(page.select(".brand-publisher").text()).isEqualTo(hostile);
    assertThat(page.select(".tools a").attr("aria-label")).contains(hostile);
  }

  @Test
  void equalInputGivesEqualBytesWhateverTheThread() {
    Diagnostics diagnostics = new Diagnostics();
    Theme theme = Theme.load(Optional.empty(), Fixture.LANGUAGES, diagnostics).orElseThrow();
    SiteRenderer renderer = new SiteRenderer(theme, Fixture.site(), Fixture.AS_OF, diagnostics);
    List<Policy> many = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      many.addAll(Fixture.site().policies());
    }
    List<OutputTree> trees = many.parallelStream().map(renderer::renderPolicy).toList();
    for (int i = 0; i < trees.size(); i++) {
      for (String path : trees.get(i).paths()) {
        assertThat(trees.get(i).find(path).orElseThrow())
            .as(path)
            .isEqualTo(SITE.files().get(path));
      }
    }
  }

  /** The whole of one small page; read the difference before the file is changed. */
  @Test
  void aSmallPageIsWhatItWas() throws Exception {
    String page =
        SITE.text("zh-Hans/boat-rules/index.html")
            .replaceAll("(style|icon|icon-[0-9]+)\\.[0-9a-f]{12}\\.", "$1.DIGEST.");
    try (var expected = getClass().getResourceAsStream("boat-rules.html")) {
      assertThat(page)
          .isEqualTo(new String(expected.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
