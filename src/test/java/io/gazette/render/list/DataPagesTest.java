package io.gazette.render.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.render.RenderedSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The index of data: who has it, for what, and where the text speaks of it. */
class DataPagesTest {

  private static final RenderedSite SITE = RenderedSite.of(ListFixture.site());

  @Test
  void eachTypeOfDataSaysWhoGetsItAndLeadsToTheRowThatSaysSo() {
    Document page = SITE.page("en/lamp-privacy/data/");
    Element location = page.selectFirst(".datum:has(#_data-precise-location)");
    assertThat(location.select("h2 .mark").text()).isEqualTo("sensitive");
    assertThat(location.select("a[href*=#_sdks-umeng]").attr("href"))
        .isEqualTo("../sdks/#_sdks-umeng");
    assertThat(page.select(".data-index .data-sensitive a").eachAttr("href"))
        .contains("#_data-precise-location");
    page.select(".data-index ul a")
        .forEach(
            link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
  }

  @Test
  void aVersionHasItsOwnForEverAndOneWithoutListsHasNone() {
    Document fixed = SITE.page("en/lamp-privacy/2025-06-01/data/");
    assertThat(fixed.select("link[rel=canonical]").attr("href")).endsWith("en/lamp-privacy/data/");
    assertThat(fixed.select("a[href*=#_sdks-umeng]").attr("href"))
        .isEqualTo("../sdks/#_sdks-umeng");
    assertThat(SITE.has("en/lamp-privacy/2023-01-01/data/index.html")).isFalse();
    assertThat(SITE.page("en/lamp-privacy/2023-01-01/").select("a[href='data/']")).isEmpty();
  }
}
