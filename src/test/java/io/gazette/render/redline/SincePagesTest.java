package io.gazette.render.redline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.render.RenderedSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a reader is told who agreed to an earlier version. */
class SincePagesTest {

  private static final RenderedSite SITE = RenderedSite.fixture();

  @Test
  void everyVersionThatCanHaveBeenAgreedToIsListedByTheDayItTookEffect() {
    Document index = SITE.page("en/lamp-privacy/since/");
    assertThat(index.select(".choices .choice-day").eachText())
        .containsExactly(
            "In effect from 1 July 2025",
            "In effect from 8 March 2024",
            "In effect from 8 January 2023");
    assertThat(index.select(".choices a").eachAttr("href"))
        .containsExactly("2025-06-01/", "2024-03-01/", "2023-01-01/");
    assertThat(SITE.page("en/lamp-privacy/").select(".meta a[href='since/']")).hasSize(1);
    assertThat(SITE.page("en/lamp-privacy/history/").select("a[href='../since/']")).hasSize(1);
  }

  @Test
  void whatHappenedSinceIsToldInWordsNewestFirst() {
    Document page = SITE.page("en/lamp-privacy/since/2023-01-01/");
    assertThat(page.select(".lead").text())
        .isEqualTo(
            "You agreed to version 2023-01-01, in effect from 8 January 2023."
                + " Among the versions since there is a change that requires your consent again.");
    assertThat(page.select(".steps-between h3 a").eachText())
        .containsExactly("2025-06-01", "2024-03-01");
    assertThat(page.select(".notice-next").text()).contains("1 December 2026");
    assertThat(page.select(".change-clauses a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("../../redline/2023-01-01_2025-06-01/#_c"));
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void whoAgreedToTheVersionInEffectIsToldThatNothingChanged() {
    Document page = SITE.page("en/lamp-privacy/since/2025-06-01/");
    assertThat(page.select(".lead").text())
        .endsWith("It is the version in effect; nothing has changed since.");
    assertThat(page.select(".redline-summary")).isEmpty();
  }

  @Test
  void aPolicyThatIsNotInEffectHasNoSuchPages() {
    assertThat(SITE.has("zh-Hans/boat-rules/since/index.html")).isFalse();
  }
}
