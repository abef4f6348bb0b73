package io.gazette.render.redline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.Redline;
import io.gazette.diff.TextDiff;
import io.gazette.model.Language;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for two files that belong to no site. */
class LooseRedlineTest {

  private static final TextDiff DIFF =
      Redline.compare(
          Comparisons.text("# Title", "We keep logs for 6 months and delete them afterwards."),
          Comparisons.text("# Title", "We keep logs for 12 months and delete them afterwards."));

  private static Document page(String language) {
    return Jsoup.parse(
        LooseRedline.html(DIFF, new Language(language), "old <1>.md", "new \"2\".md"));
  }

  @Test
  void needsNothingElse() throws Exception {
    Document page = page("en");
    assertThat(page.select("script, link, [src], [style], iframe")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    String style = page.selectFirst("style").data();
    String digest =
        Base64.getEncoder()
            .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + digest
                + "'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void namesTheFilesAndSumsUp() {
    Document page = page("en");
    assertThat(page.selectFirst(".redline-note").text()).isEqualTo("old <1>.md → new \"2\".md");
    assertThat(page.select(".change-count").eachText())
        .containsExactly("1 clause reworded:", "A figure, negation or duty changed in 1 place:");
    assertThat(page.select(".change-characters").text())
        .isEqualTo("Characters inserted: 2. Characters deleted: 1.");
    assertThat(page.select(".change-counts a").eachAttr("href")).containsOnly("#_c1");
  }

  @ParameterizedTest
  @CsvSource({
    "en, en, Changes",
    "fr, fr, Changes",
    "zh, zh, 修订对照",
    "zh-Hans, zh-Hans, 修订对照",
    "zh-Hant, zh-Hant, 修訂對照",
    "zh-TW, zh-TW, 修訂對照",
    "zh-Hans-HK, zh-Hans-HK, 修订对照",
  })
  void speaksTheLanguageOfTheTexts(String language, String lang, String words) {
    Document page = page(language);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(lang);
    assertThat(page.selectFirst("h1").text()).isEqualTo(words);
  }

  /** Of which no character came or went. */
  @Test
  void whatOnlyMovedIsNotSaidToBeTheSame() {
    TextDiff moved =
        Redline.compare(
            Comparisons.text("First text here.", "Second one follows."),
            Comparisons.text("Second one follows.", "First text here."));
    Document page = Jsoup.parse(LooseRedline.html(moved, new Language("en"), "old.md", "new.md"));
    assertThat(page.text()).doesNotContain("Nothing changed");
    assertThat(page.select(".change-count").eachText()).containsExactly("parts moved in 1 clause:");
  }

  @Test
  void saysThatNothingChanged() {
    TextDiff same = Redline.compare(Comparisons.text("Same."), Comparisons.text("Same."));
    Document page = Jsoup.parse(LooseRedline.html(same, new Language("zh-Hans"), "a", "b"));
    assertThat(page.select(".redline-summary p").text()).isEqualTo("没有变化：两个文本逐字相同。");
    assertThat(page.select("input, .legend")).isEmpty();
  }
}
