package io.gazette.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.gazette.site.Frames.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Long lists in a real browser: on a phone, a tablet and a desk, in large type, in the dark. */
@ExtendWith(Chromium.class)
class ListPagesIT {

  private static final List<String> PAGES =
      List.of(
          "zh-Hans/lamp/",
          "en/lamp/",
          "zh-Hans/lamp/sdks/",
          "en/lamp/sdks/",
          "en/lamp/sdks/ios/",
          "en/lamp/2024-03-01/sdks/",
          "zh-Hans/lamp/permissions/",
          "en/lamp/permissions/",
          "en/lamp/history/");

  /** One of every other kind of page. */
  private static final List<String> OTHERS =
      List.of(
          "zh-Hans/",
          "en/lamp/data/",
          "zh-Hans/lamp/since/2024-03-01/",
          "zh-Hans/lamp/redline/2024-03-01_2025-03-01/",
          "en/lamp/parallel/",
          "en/lamp/app/",
          "404.html");

  private static final List<String> RULES_OF_COLOUR =
      List.of("color-contrast", "link-in-text-block");

  @TempDir static Path folder;
  private static StaticServer server;

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void open() throws Exception {
    server = new StaticServer(ListSite.build(folder));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @BeforeEach
  void newPage(Browser browser) {
    context = browser.newContext();
    page = context.newPage();
  }

  @AfterEach
  void closePage() {
    context.close();
  }

  private void show(String path, int width) {
    page.setViewportSize(width, 900);
    page.navigate(server.url(path));
  }

  /** Every page at every width. */
  private List<Frame> show(List<Integer> widths) {
    return Frames.show(
        page,
        PAGES.stream()
            .flatMap(path -> widths.stream().map(width -> new View(server.url(path), width)))
            .toList());
  }

  /** Whatever is wider than its place: the page, or a box that would have to scroll by itself. */
  private static void assertNothingScrollsSideways(Frame frame) {
    assertThat(
            frame.evaluate(
                """
                () => [document.documentElement, ...document.querySelectorAll('.list, .list *')]
                  .filter(box => box.scrollWidth > box.clientWidth + 1
                      && getComputedStyle(box).display !== 'inline' && !box.closest('thead'))
                  .map(box => box.tagName + '.' + box.className + ' ' + box.scrollWidth)
                """))
        .as("%s at %s px", frame.url(), frame.evaluate("window.innerWidth"))
        .isEqualTo(List.of());
  }

  @Test
  void nothingScrollsSideways() {
    show(List.of(320, 390, 768, 1024, 1280)).forEach(ListPagesIT::assertNothingScrollsSideways);
  }

  @Test
  void nothingScrollsSidewaysWithTextTwiceAsLarge() {
    List<Frame> frames = show(List.of(640, 768, 1280));
    frames.forEach(Frames::enlarge);
    frames.forEach(ListPagesIT::assertNothingScrollsSideways);
  }

  @Test
  void anEntryIsACardOnAPhoneAndARowWhereThereIsRoom() {
    show("en/lamp/permissions/ios/", 390);
    assertThat(display("tbody td")).isEqualTo("flex");
    assertThat(top("tbody:first-of-type td:nth-of-type(1)"))
        .isLessThan(top("tbody:first-of-type td:nth-of-type(2)"));
    show("en/lamp/permissions/ios/", 1280);
    assertThat(display("tbody td")).isEqualTo("table-cell");
    assertThat(top("tbody:first-of-type td:nth-of-type(1)"))
        .isEqualTo(top("tbody:first-of-type td:nth-of-type(2)"));
  }

  private Object display(String selector) {
    return page.evaluate(
        "selector => getComputedStyle(document.querySelector(selector)).display", selector);
  }

  private double top(String selector) {
    return page.locator(selector).first().boundingBox().y;
  }

  /**
   * What a screen reader is told: a table, its columns and its row headings, though it is cards.
   */
  @Test
  void cardsAreStillATableToThoseWhoListen() {
    show("en/lamp/sdks/", 390);
    String tree = page.locator(".list table").ariaSnapshot();
    assertThat(tree)
        .contains("- table \"Third-party SDKs\":")
        .contains("columnheader \"Provider\"")
        .contains("rowheader \"Island Messaging and Analytics SDK 1")
        .contains("cell \"Privacy policy Privacy policy (sdk.island.example)\"");
  }

  @Test
  void theIndexLeadsToTheRow() {
    show("en/lamp/sdks/", 390);
    page.locator(".list-index a").last().click();
    assertThat(page.url()).endsWith("#_sdks-part-16");
    assertThat(page.locator("[id='_sdks-part-16']").boundingBox().y).isBetween(-1.0, 900.0);
  }

  @Test
  void axeFindsNothing() {
    for (String path : PAGES) {
      for (int width : List.of(320, 1280)) {
        show(path, width);
        assertAxeFindsNothing(path, axe());
        // The dark changes nothing but colours, and only these rules look at them.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertAxeFindsNothing(path, axe().withRules(RULES_OF_COLOUR));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      }
    }
  }

  @Test
  void axeFindsNothingOnPagesOfOtherKinds() {
    for (String path : OTHERS) {
      show(path, 320);
      assertAxeFindsNothing(path, axe());
    }
  }

  private void assertAxeFindsNothing(String path, AxeBuilder axe) {
    List<String> found = new ArrayList<>();
    for (Rule rule : axe.analyze().getViolations()) {
      rule.getNodes()
          .forEach(
              node -> found.add(rule.getId() + ": " + node.getTarget() + " " + node.getHtml()));
    }
    assertThat(found).as("%s at %d px", path, page.viewportSize().width).isEmpty();
  }

  /** Need not say where all that stands which is as it should be: half the time goes there. */
  private AxeBuilder axe() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    AxeRuleOptions asked = new AxeRuleOptions();
    asked.setEnabled(true);
    options.setRules(Map.of("target-size", asked, "label-content-name-mismatch", asked));
    return new AxeBuilder(page).setLegacyMode(true).options(options);
  }
}
