package io.gazette.importer.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.importer.Destination;
import io.gazette.importer.ImportRequest;
import io.gazette.importer.Imported;
import io.gazette.importer.Importer;
import io.gazette.importer.Repair;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The report as a page and as data. */
class ReportPageTest {

  private static Imported imported(Locale locale) {
    ImportRequest request =
        new ImportRequest(
            "policy",
            Optional.empty(),
            new Destination(List.of(), List.of(), "app"),
            List.of(Imported.source("lists.txt", Imported.bytes("lists.txt"))),
            Repair.CERTAIN,
            locale);
    return new Imported(Importer.run(request));
  }

  @Test
  void questionsComeFirstThenChecksCountsAndEverythingElse() {
    Document page = Jsoup.parse(imported(Locale.ENGLISH).reportPage());
    assertThat(page.select("h3").eachText())
        .satisfiesExactly(
            heading -> assertThat(heading).startsWith("Questions for you ("),
            heading -> assertThat(heading).startsWith("Please check ("),
            heading -> assertThat(heading).isEqualTo("What was recognised"),
            heading -> assertThat(heading).startsWith("For the record ("),
            heading -> assertThat(heading).isEqualTo("Where each line went"));
  }

  @Test
  void everyLineThatIsNamedCanBeReached() {
    Document page = Jsoup.parse(imported(Locale.ENGLISH).reportPage());
    List<String> targets = page.select("a[href^=#]").eachAttr("href");
    assertThat(targets).hasSizeGreaterThan(20);
    assertThat(targets).allMatch(target -> page.getElementById(target.substring(1)) != null);
  }

  @Test
  void theTableOfLinesHasEveryLineOfTheSource() {
    Document page = Jsoup.parse(imported(Locale.ENGLISH).reportPage());
    List<String> source =
        new String(Imported.bytes("lists.txt"), UTF_8)
            .lines()
            .map(line -> line.replace('\u00A0', ' ').strip())
            .filter(line -> !line.isEmpty())
            .toList();
    assertThat(page.select(".lines td:last-child").eachText())
        .containsExactlyElementsOf(
            source.stream().map(line -> line.replaceAll(" +", " ")).toList());
  }

  @Test
  void theRowsOfListsAreNamedWithTheirFile() {
    Imported policy = imported(Locale.ENGLISH);
    assertThat(policy.reportPage()).contains("<td>sdks.yaml#share</td>");
    assertThat(policy.reportTexts().get(0).get("lines")).asString().contains("sdks.yaml#share");
  }

  @Test
  void theReportSpeaksChineseToAChineseUser() {
    Document page = Jsoup.parse(imported(Locale.SIMPLIFIED_CHINESE).reportPage());
    assertThat(page.select("html").attr("lang")).isEqualTo("zh");
    assertThat(page.select("h3").first().text()).doesNotContain("Questions");
  }

  @Test
  void theCountsOfTheDataAreThoseOfItsDocumentation() {
    Map<String, Object> text = imported(Locale.ENGLISH).reportTexts().get(0);
    int sum =
        (Integer) text.get("characters-in-text")
            + (Integer) text.get("characters-in-lists")
            + (Integer) text.get("characters-in-report");
    assertThat(text.get("characters")).isEqualTo(sum);
    assertThat((Integer) text.get("characters-in-lists")).isGreaterThan(300);
  }

  @Test
  void everyKeyOfTheDataIsInTheHandbook() throws java.io.IOException {
    String handbook =
        java.nio.file.Files.readString(java.nio.file.Path.of("site/markdown/importing.md"));
    Map<String, Object> text = imported(Locale.ENGLISH).reportTexts().get(0);
    assertThat(text.keySet()).allMatch(key -> handbook.contains(key));
  }
}
