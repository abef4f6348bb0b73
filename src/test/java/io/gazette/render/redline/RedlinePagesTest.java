package io.gazette.render.redline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.Redline;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextDiff;
import io.gazette.model.Policy;
import io.gazette.model.PolicySettings;
import io.gazette.model.Redlines;
import io.gazette.model.Site;
import io.gazette.model.Timeline;
import io.gazette.output.OutputTree;
import io.gazette.render.Fixture;
import io.gazette.render.RenderedSite;
import io.gazette.render.page.Directory;
import io.gazette.render.page.Drafts;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.VersionViews;
import io.gazette.render.theme.Theme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which versions are compared, and what leads to their comparison. */
class RedlinePagesTest {

  private static final String PAGES = "en/lamp-privacy/redline/";

  private static Policy with(Redlines redlines) {
    Policy lamp = Fixture.lampPrivacy();
    return new Policy(
        lamp.id(),
        new PolicySettings(
            lamp.kind(),
            lamp.title(),
            lamp.product(),
            lamp.languages(),
            lamp.platforms(),
            lamp.companions(),
            lamp.settings().numbering(),
            lamp.noticeDays(),
            redlines),
        lamp.versions());
  }

  private static List<String> compared(Redlines redlines, Drafts drafts) {
    Site site = new Site(Fixture.config(), List.of(with(redlines), Fixture.lampSdks()));
    return RenderedSite.of(site, Fixture.AS_OF, drafts).pages().keySet().stream()
        .filter(path -> path.startsWith(PAGES))
        .map(path -> path.substring(PAGES.length()).replace("/index.html", ""))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Redlines.class)
  void neighboursAreAlwaysComparedOthersOnRequest(Redlines redlines) {
    List<String> expected =
        new ArrayList<>(
            List.of("2023-01-01_2024-03-01", "2024-03-01_2025-06-01", "2025-06-01_2026-11-10"));
    if (redlines != Redlines.NEIGHBOURS) {
      expected.add("2023-01-01_2025-06-01");
    }
    if (redlines == Redlines.ALL) {
      expected.addAll(List.of("2023-01-01_2026-11-10", "2024-03-01_2026-11-10"));
    }
    assertThat(compared(redlines, Drafts.HIDDEN)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aDraftIsComparedWhereDraftsAreShown() {
    assertThat(compared(Redlines.NEIGHBOURS, Drafts.SHOWN)).contains("2026-11-10_2027-01-01");
  }

  @Test
  void thePageNamesBothVersionsAndStaysOutOfSearchEngines() {
    Document page = RenderedSite.fixture().page(PAGES + "2024-03-01_2025-06-01/");
    assertThat(page.title())
        .startsWith("Lamp Privacy Policy: changes from version 2024-03-01 to version 2025-06-01");
    assertThat(page.select(".versions-compared dd").eachText())
        .containsExactly(
            "2024-03-01 No longer in effect 8 March 2024 to 30 June 2025",
            "2025-06-01 In effect 1 July 2025 to 30 November 2026");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://privacy.island.example/docs/" + PAGES + "2024-03-01_2025-06-01/");
    assertThat(page.select(".languages a").eachAttr("href"))
        .contains("../../../../zh-Hans/lamp-privacy/redline/2024-03-01_2025-06-01/");
  }

  /** Of each version on the way, so that nothing that happened in between is left unsaid. */
  @Test
  void whatThePublisherSaysOfEveryVersionOnTheWayComesFirst() {
    RenderedSite site = RenderedSite.fixture();
    assertThat(site.page(PAGES + "2024-03-01_2025-06-01/").select(".steps-between li").eachText())
        .containsExactly(
            "2025-06-01 From 1 July 2025 Change that requires new consent"
                + " Purposes of processing, Types of personal information"
                + " States what location data is used for.");
    assertThat(site.page(PAGES + "2023-01-01_2025-06-01/").select(".steps-between h3 a").eachText())
        .containsExactly("2025-06-01", "2024-03-01");
    assertThat(site.page(PAGES + "2023-01-01_2025-06-01/").select(".redline-summary > *").get(1))
        .isEqualTo(site.page(PAGES + "2023-01-01_2025-06-01/").selectFirst(".steps-between"));
  }

  @Test
  void versionsWithoutAnyDifferenceSaySo() {
    Document page = RenderedSite.fixture().page(PAGES + "2023-01-01_2024-03-01/");
    assertThat(page.select(".redline-summary").text()).contains("Nothing changed");
  }

  @Test
  void historyVersionsAndBannersLeadToTheComparisons() {
    RenderedSite site = RenderedSite.fixture();
    assertThat(site.page("en/lamp-privacy/history/").select(".to-redlines a").eachAttr("href"))
        .contains(
            "../redline/2025-06-01_2026-11-10/",
            "../redline/2024-03-01_2025-06-01/",
            "../redline/2023-01-01_2025-06-01/");
    assertThat(site.page("en/lamp-privacy/").select(".changes .to-redline").attr("href"))
        .isEqualTo("redline/2024-03-01_2025-06-01/");
    assertThat(site.page("en/lamp-privacy/").select(".notice-next a").eachAttr("href"))
        .contains("redline/2025-06-01_2026-11-10/");
    assertThat(
            site.page("en/lamp-privacy/2023-01-01/").select(".notice-archived a").eachAttr("href"))
        .contains("../redline/2023-01-01_2025-06-01/");
  }

  @Test
  void eachClauseTellsSinceWhenItSaysWhatItSays() {
    RenderedSite site = RenderedSite.fixture();
    Document first = site.page("en/lamp-privacy/2023-01-01/");
    assertThat(first.select(".past")).isEmpty();
    Document second = site.page("en/lamp-privacy/2024-03-01/");
    assertThat(second.select(".past")).isEmpty();
    Document third = site.page("en/lamp-privacy/");
    assertThat(third.select(".past a").eachText()).isNotEmpty().containsOnly("1 July 2025");
    third
        .select(".past a")
        .forEach(
            link -> {
              String target = link.attr("href");
              assertThat(target).startsWith("redline/2024-03-01_2025-06-01/#_c");
              Document page = site.page("en/lamp-privacy/" + target.replaceAll("#.*", ""));
              assertThat(page.getElementById(target.replaceAll(".*#", ""))).isNotNull();
            });
  }

  @Test
  void aComparisonThatCouldNotBeProvedIsReported() {
    Diagnostics diagnostics = new Diagnostics();
    Policy policy = Fixture.lampPrivacy();
    Site site = new Site(Fixture.config(), List.of(policy));
    Theme theme =
        Theme.load(Optional.empty(), site.config().languages(), diagnostics).orElseThrow();
    PolicySummary summary = PolicySummary.of(policy, Fixture.AS_OF, Drafts.HIDDEN);
    PageViews pages = new PageViews(site.config(), theme, new Directory(List.of(summary)));
    VersionViews versions = new VersionViews(policy, summary, Timeline.of(policy, Fixture.AS_OF));
    OutputTree.Builder tree = OutputTree.builder();
    new RedlinePages(
            policy,
            summary,
            versions,
            pages,
            theme,
            diagnostics,
            new KnownPasts(),
            RedlinePagesTest::unproven)
        .addTo(tree, Fixture.EN);
    assertThat(diagnostics.sorted()).hasSize(4);
    Diagnostic first = diagnostics.sorted().get(0);
    assertThat(first.code().id()).isEqualTo("redline-unproven");
    assertThat(first.arguments()).containsExactly("lamp-privacy", "2023-01-01", "2024-03-01", "en");
  }

  /** A comparison that shows the title whole, since it could not prove what it found. */
  private static TextDiff unproven(List<TextBlock> old, List<TextBlock> now) {
    TextDiff diff = Redline.compare(old, now);
    List<Entry> entries = new ArrayList<>(diff.entries());
    Entry title = entries.get(0);
    entries.set(
        0,
        Entry.pair(
            Op.REPLACED,
            title.oldBlock().orElseThrow(),
            title.newBlock().orElseThrow(),
            List.of(
                new Edit(Edit.Type.DELETED, old.get(0).body()),
                new Edit(Edit.Type.INSERTED, now.get(0).body())),
            List.of(),
            EnumSet.of(Note.UNPROVEN),
            List.of()));
    return TextDiff.of(old, now, entries);
  }
}
