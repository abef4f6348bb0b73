package io.gazette.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** Whatever is wider than its place: the page, or a box that would have to scroll by itself. */
  private Object overflow() {
    return page.evaluate(
        """
        () => [document.documentElement, ...document.querySelectorAll('.list, .list *')]
          .filter(box => box.scrollWidth > box.clientWidth + 1
              && getComputedStyle(box).display !== 'inline' && !box.closest('thead'))
          .map(box => box.tagName + '.' + box.className + ' ' + box.scrollWidth)
        """);
  }

  @Test
  void nothingScrollsSideways() {
    for (String path : PAGES) {
      for (int width : List.of(320, 390, 768, 1024, 1280)) {
        show(path, width);
        assertThat(overflow()).as("%s at %d px", path, width).isEqualTo(List.of());
      }
    }
  }

  @Test
  void nothingScrollsSidewaysWithTextTwiceAsLarge() {
    for (String path : PAGES) {
      for (int width : List.of(640, 768, 1280)) {
        show(path, width);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertThat(overflow()).as("%s at %d px and 200 %%", path, width).isEqualTo(List.of());
      }
    }
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
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (String path : PAGES) {
        for (int width : List.of(320, 1280)) {
          show(path, width);
          assertThat(violations()).as("%s at %d px, %s", path, width, scheme).isEmpty();
        }
      }
    }
  }

  private List<String> violations() {
    List<String> found = new ArrayList<>();
    for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
      rule.getNodes()
          .forEach(
              node -> found.add(rule.getId() + ": " + node.getTarget() + " " + node.getHtml()));
    }
    return found;
  }
}
