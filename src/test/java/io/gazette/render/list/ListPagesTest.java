package io.gazette.render.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.render.Fixture;
import io.gazette.render.RenderedSite;
import io.gazette.render.page.Drafts;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListPagesTest {

  private static final RenderedSite SITE = RenderedSite.of(ListFixture.site());
  private static final String HOST = "https://privacy.island.example/docs/";

  private static List<String> pagesBelow(String folder) {
    return SITE.pages().keySet().stream()
        .filter(path -> path.startsWith(folder))
        .filter(path -> path.matches(".*/(sdks|permissions|collected|shared)/.*"))
        .toList();
  }

  @Test
  void everyListOfEveryVersionHasAPageForEverAndTheOneInEffectOneThatMoves() {
    assertThat(pagesBelow("en/"))
        .containsExactly(
            "en/lamp-privacy/2024-03-01/permissions/index.html",
            "en/lamp-privacy/2024-03-01/sdks/index.html",
            "en/lamp-privacy/2025-06-01/permissions/index.html",
            "en/lamp-privacy/2025-06-01/sdks/index.html",
            "en/lamp-privacy/2026-11-10/permissions/index.html",
            "en/lamp-privacy/2026-11-10/sdks/index.html",
            "en/lamp-privacy/permissions/android/index.html",
            "en/lamp-privacy/permissions/index.html",
            "en/lamp-privacy/permissions/ios/index.html",
            "en/lamp-privacy/sdks/android/index.html",
            "en/lamp-privacy/sdks/index.html",
            "en/lamp-privacy/sdks/ios/index.html",
            "en/lamp-privacy/sdks/web/index.html");
    assertThat(pagesBelow("zh-Hant/")).hasSameSizeAs(pagesBelow("en/"));
  }

  @Test
  void aPageSaysWhatItIsAndWhenItApplies() {
    Document page = SITE.page("en/lamp-privacy/sdks/");
    assertThat(page.title())
        .isEqualTo("Third-party SDKs: Lamp Privacy Policy · Island Privacy Centre");
    assertThat(page.select("h1").text()).isEqualTo("Third-party SDKs");
    assertThat(page.select(".kicker a").attr("abs:href")).isEqualTo(HOST + "en/lamp-privacy/");
    assertThat(page.select(".meta").text())
        .contains("1 July 2025", "2025-06-01 In effect", "Lamp (Android, iOS, web)");
    assertThat(page.select(".list-count span").first().text()).isEqualTo("12 entries");
  }

  @Test
  void theTableIsThatOfTheList() {
    Document page = SITE.page("en/lamp-privacy/permissions/");
    assertThat(page.select("tbody").eachAttr("id"))
        .containsExactly("_permissions-location", "_permissions-network");
    assertThat(page.select("#_permissions-location tr")).hasSize(3);
    assertThat(page.select("#_permissions-location th strong.key").text()).contains("Location");
  }

  @Test
  void aPageForAPlatformLeavesOutWhatDoesNotConcernIt() {
    Document ios = SITE.page("en/lamp-privacy/sdks/ios/");
    assertThat(ios.select("h1").text()).isEqualTo("Third-party SDKs (iOS)");
    assertThat(ios.select("#_sdks-umeng")).isNotEmpty();
    assertThat(ios.select("#_sdks-push")).isEmpty();
    assertThat(ios.select(".meta").text()).contains("Lamp (iOS)");
    assertThat(ios.select(".list-views li").eachText())
        .containsExactly("All platforms", "Android", "iOS", "web");
    assertThat(ios.select(".list-views [aria-current]").text()).isEqualTo("iOS");
    assertThat(ios.select("link[rel=canonical]").attr("href"))
        .isEqualTo(HOST + "en/lamp-privacy/sdks/ios/");
  }

  @Test
  void searchEnginesListWhatApplies() {
    Document moving = SITE.page("en/lamp-privacy/sdks/");
    Document permalink = SITE.page("en/lamp-privacy/2025-06-01/sdks/");
    assertThat(moving.select("link[rel=canonical]").attr("href"))
        .isEqualTo(HOST + "en/lamp-privacy/sdks/");
    assertThat(permalink.select("link[rel=canonical]").attr("href"))
        .isEqualTo(HOST + "en/lamp-privacy/sdks/");
    assertThat(permalink.title()).contains("(version 2025-06-01)");
    assertThat(moving.select("meta[name=robots]")).isEmpty();
    assertThat(
            SITE.page("en/lamp-privacy/2024-03-01/sdks/")
                .select("meta[name=robots]")
                .attr("content"))
        .isEqualTo("noindex");
  }

  @Test
  void aPageIsThereInEachLanguage() {
    Document page = SITE.page("zh-Hans/lamp-privacy/sdks/android/");
    assertThat(page.select("link[rel=alternate][hreflang=en]").attr("href"))
        .isEqualTo(HOST + "en/lamp-privacy/sdks/android/");
    assertThat(page.select("header a[hreflang=zh-Hant]").attr("abs:href"))
        .isEqualTo(HOST + "zh-Hant/lamp-privacy/sdks/android/");
  }

  @Test
  void theListOfAnArchivedVersionSaysSoAndLeadsToTheListInEffect() {
    Document page = SITE.page("en/lamp-privacy/2024-03-01/sdks/");
    assertThat(page.select(".notice-archived").text())
        .contains("no longer in effect", "8 March 2024 to 30 June 2025");
    assertThat(page.select(".notice a").attr("abs:href")).isEqualTo(HOST + "en/lamp-privacy/sdks/");
    assertThat(page.select(".list-views")).isEmpty();
  }

  @Test
  void theListInEffectAnnouncesTheNext() {
    assertThat(SITE.page("en/lamp-privacy/sdks/").select(".notice-next a").attr("abs:href"))
        .isEqualTo(HOST + "en/lamp-privacy/2026-11-10/sdks/");
  }

  @Test
  void aListLeadsToOtherListsOtherVersionsAndFiles() {
    Document page = SITE.page("en/lamp-privacy/2024-03-01/sdks/");
    assertThat(page.select(".list-links a").eachAttr("abs:href"))
        .containsExactly(
            HOST + "en/lamp-privacy/2024-03-01/",
            HOST + "en/lamp-privacy/2024-03-01/permissions/",
            HOST + "en/lamp-privacy/2026-11-10/sdks/",
            HOST + "en/lamp-privacy/2025-06-01/sdks/",
            HOST + "api/v1/lamp-privacy/2024-03-01/sdks.csv",
            HOST + "api/v1/lamp-privacy/2024-03-01/sdks.json");
    assertThat(page.select(".address a").attr("abs:href"))
        .isEqualTo(HOST + "en/lamp-privacy/2024-03-01/sdks/");
  }

  @Test
  void aDraftHasListsButNoFiles() {
    RenderedSite drafts = RenderedSite.of(ListFixture.site(), Fixture.AS_OF, Drafts.SHOWN);
    Document page = drafts.page("en/lamp-privacy/2027-01-01/sdks/");
    assertThat(page.select(".notice-draft")).isNotEmpty();
    assertThat(page.select("a[href$=.csv], a[href$=.json]")).isEmpty();
  }

  @Test
  void thePolicyLeadsToTheListsThatMoveAndAVersionToItsOwn() {
    assertThat(SITE.page("en/lamp-privacy/").select(".ways-lists a").eachAttr("abs:href"))
        .containsExactly(
            HOST + "en/lamp-privacy/data/",
            HOST + "en/lamp-privacy/sdks/",
            HOST + "en/lamp-privacy/permissions/");
    assertThat(
            SITE.page("en/lamp-privacy/2025-06-01/").select(".ways-lists a").eachAttr("abs:href"))
        .containsExactly(
            HOST + "en/lamp-privacy/2025-06-01/data/",
            HOST + "en/lamp-privacy/2025-06-01/sdks/",
            HOST + "en/lamp-privacy/2025-06-01/permissions/");
    assertThat(SITE.page("en/lamp-privacy/2023-01-01/").select(".ways-lists")).isEmpty();
  }

  @Test
  void theHistoryLeadsToTheListsOfEachVersion() {
    assertThat(SITE.page("en/lamp-privacy/history/").select("a[href$=/sdks/]").eachAttr("abs:href"))
        .containsExactly(
            HOST + "en/lamp-privacy/2026-11-10/sdks/",
            HOST + "en/lamp-privacy/2025-06-01/sdks/",
            HOST + "en/lamp-privacy/2024-03-01/sdks/");
  }

  @Test
  void aListSaysWhatChangedInItAndLeadsToTheRows() {
    Document page = SITE.page("en/lamp-privacy/sdks/");
    assertThat(page.select(".list-changes h2").text())
        .isEqualTo("What changed in this list since version 2024-03-01");
    assertThat(page.select(".list-changes li").eachText())
        .contains("Umeng Analytics SDK now also collects precise location (sensitive)")
        .anyMatch(change -> change.startsWith("New third-party SDK: Part 12"));
    assertThat(page.select(".list-changes details > summary").text()).isEqualTo("10 changes");
    assertThat(page.select(".list-changes a").eachAttr("href")).contains("#_sdks-umeng");
    assertThat(SITE.page("en/lamp-privacy/permissions/").select(".list-count").text())
        .isEqualTo("2 entries Unchanged since version 2024-03-01");
    assertThat(SITE.page("en/lamp-privacy/sdks/ios/").select(".list-changes")).isEmpty();
  }

  @Test
  void thePolicySaysWhatChangedInItsLists() {
    Document page = SITE.page("zh-Hans/lamp-privacy/");
    assertThat(page.select(".changes .list-changes h3").eachText()).containsExactly("第三方SDK目录");
    assertThat(page.select(".changes .list-changes li").eachText())
        .contains("友盟统计分析SDK新增收集精确位置（敏感）");
    assertThat(page.select(".changes .list-changes a").eachAttr("abs:href"))
        .contains(HOST + "zh-Hans/lamp-privacy/2025-06-01/sdks/#_sdks-umeng");
  }

  @Test
  void everyLinkBetweenListsAndTextsLeadsSomewhere() {
    SITE.pages()
        .forEach(
            (path, page) ->
                page.select("a[href*=sdks], a[href*=permissions], a[href*=data/]").stream()
                    .map(link -> link.absUrl("href"))
                    .filter(target -> !target.matches(".*\\.(csv|json|html|md)"))
                    .forEach(target -> assertThat(leadsSomewhere(target)).as(target).isTrue()));
  }

  private static boolean leadsSomewhere(String target) {
    String[] parts = target.substring(HOST.length()).split("#", 2);
    String file = parts[0] + "index.html";
    return SITE.has(file)
        && (parts.length == 1 || SITE.pages().get(file).getElementById(parts[1]) != null);
  }
}
