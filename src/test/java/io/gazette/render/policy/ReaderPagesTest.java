package io.gazette.render.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.render.RenderedSite;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/**
 * What a reader finds wherever a policy is opened: in a browser, an app, or years later in a file.
 */
class ReaderPagesTest {

  private static final RenderedSite SITE = RenderedSite.fixture();

  @Test
  void theStateIsToldOnEveryScreenAndLeadsToTheContents() {
    Document current = SITE.page("en/lamp-privacy/");
    assertThat(current.select(".bar").text())
        .isEqualTo("In effect 1 July 2025 to 30 November 2026 Contents");
    assertThat(current.select(".bar a").eachAttr("href")).containsExactly("#_contents");
    assertThat(current.select("nav#_contents")).hasSize(1);
    assertThat(current.select(".contents-close").attr("href")).isEqualTo("#_bar");
    assertThat(SITE.page("en/lamp-privacy/2023-01-01/").select(".bar").text())
        .startsWith("No longer in effect 8 January 2023 to 7 March 2024 Version in effect");
    assertThat(SITE.page("en/lamp-privacy/2026-11-10/").select(".bar").text())
        .startsWith("Upcoming From 1 December 2026 Version in effect");
  }

  @Test
  void whatReadersComeForIsAtTheHead() {
    Document page = SITE.page("en/lamp-privacy/");
    Element ways = page.selectFirst(".title .ways");
    assertThat(ways.select(".companions a").attr("href")).isEqualTo("../../zh-Hans/lamp-sdks/");
    assertThat(ways.nextElementSibling()).isNull();
  }

  @Test
  void anAppShowsTheVersionInEffectWithoutTheSite() {
    Document app = SITE.page("zh-Hans/lamp-privacy/app/");
    assertThat(app.select(".masthead, .colophon")).isEmpty();
    assertThat(app.select("h1").text())
        .isEqualTo(SITE.page("zh-Hans/lamp-privacy/").select("h1").text());
    assertThat(app.select(".clause").size())
        .isEqualTo(SITE.page("zh-Hans/lamp-privacy/").select(".clause").size());
    assertThat(app.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(app.select("link[rel=canonical]").attr("href")).endsWith("zh-Hans/lamp-privacy/");
  }

  /** A file that is kept must not become untrue. */
  @Test
  void aCopyToKeepSaysWhereItIsFromAndNothingThatPasses() {
    String path = "en/lamp-privacy/2025-06-01/lamp-privacy-2025-06-01-en.html";
    Document copy = SITE.pages().get(path);
    assertThat(copy.select(".copy-of").text()).contains("/en/lamp-privacy/2025-06-01/");
    assertThat(copy.text()).doesNotContain("In effect", "Upcoming", "1 December 2026");
    assertThat(copy.select("link[rel=stylesheet], link[rel=icon], img, .masthead, .notice"))
        .isEmpty();
    assertThat(copy.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.matches("(#|https://|mailto:|tel:).*"));
    assertThat(copy.select(".hash code").text()).matches("[0-9a-f]{64}");
    assertThat(SITE.page("en/lamp-privacy/2025-06-01/").select(".take a[download]").attr("href"))
        .isEqualTo("lamp-privacy-2025-06-01-en.html");
  }

  /** For apps and mails that draw the text themselves. */
  @Test
  void theTextIsThereWithoutAPageAroundIt() throws Exception {
    String json = SITE.text("api/v1/lamp-privacy/2025-06-01/text.en.json");
    var text = new ObjectMapper().readTree(json);
    assertThat(text.get("title").asString()).isEqualTo("Lamp Privacy Policy");
    assertThat(text.get("clauses").get(0).get("roles").get(0).asString()).isEqualTo("summary");
    Document html = Jsoup.parse(text.get("html").asString());
    assertThat(html.select("article[lang=en] > h1").text()).isEqualTo("Lamp Privacy Policy");
    assertThat(html.select("section h3[id=features]").text()).isEqualTo("1.1 Features");
    assertThat(html.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.matches("(#|https://|mailto:|tel:).*"));
  }

  @Test
  void twoLanguagesStandSideBySideByTheIdsOfTheirClauses() {
    Document page = SITE.page("en/lamp-privacy/parallel/");
    assertThat(page.select(".parallel-sides p").eachAttr("lang")).containsExactly("zh-Hans", "en");
    assertThat(page.select(".parallel-sides p").first().text()).contains("prevails");
    Element features = page.selectFirst("#features");
    assertThat(features.select("> .parallel-cell").eachAttr("lang"))
        .containsExactly("zh-Hans", "en");
    assertThat(features.select("h3").eachText()).containsExactly("（一）各项功能", "1.1 Features");
    Element mainland = page.selectFirst("#mainland");
    assertThat(mainland.select(".lacking").text())
        .isEqualTo("The text in this language has no such clause.");
    List<String> clauses =
        SITE.page("zh-Hans/lamp-privacy/").select(".clause-head [id]").eachAttr("id");
    assertThat(page.select(".parallel-row[id]").eachAttr("id")).containsAll(clauses);
  }
}
