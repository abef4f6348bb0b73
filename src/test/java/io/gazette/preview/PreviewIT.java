package io.gazette.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.gazette.site.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A session as a lawyer has one: look, change a sentence, make a mistake, mend it. */
@ExtendWith(Chromium.class)
class PreviewIT {

  @TempDir Path folder;

  @Test
  void editSeeBreakMend(Browser browser) throws Exception {
    EditedSite site = new EditedSite(folder);
    List<String> console = new ArrayList<>();
    try (Preview preview = Preview.start(site.request(), 0, "1.0", reading -> {});
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> console.add(message.text()));
      page.onPageError(console::add);
      page.navigate("http://127.0.0.1:" + preview.port() + "/_preview" + EditedSite.PAGE);
      FrameLocator frame = page.frameLocator("#page");
      has(frame.locator("h1"), "");
      Locator status = page.locator("#status");
      PlaywrightAssertions.assertThat(status).containsText("ms");

      site.replace("见[](#exceptions)", "新的一句。见[](#exceptions)");
      has(frame.locator("main"), "新的一句");

      site.replace("见[](#exceptions)", "见[](#exeptions)");
      Locator problems = page.locator("#problems");
      PlaywrightAssertions.assertThat(problems).containsText("zh-Hans.md:23");
      PlaywrightAssertions.assertThat(problems).containsText("Did you mean “exceptions”?");
      has(frame.locator("main"), "新的一句");

      site.replace("见[](#exeptions)", "已改正。见[](#exceptions)");
      has(frame.locator("main"), "已改正");
      // Only one language was changed, and that is told.
      PlaywrightAssertions.assertThat(problems).hasClass("only-warnings");
      PlaywrightAssertions.assertThat(problems).not().containsText("exceptions");

      page.selectOption("#width", "320");
      assertThat(page.locator("#page").boundingBox().width).isEqualTo(320);
      page.selectOption("#size", "200 %");
      page.selectOption("#scheme", "dark");
      assertThat(
              frame
                  .locator("html")
                  .evaluate("html => getComputedStyle(html).colorScheme")
                  .toString())
          .isEqualTo("dark");
      page.locator("#languages a", new Page.LocatorOptions().setHasText("en")).click();
      PlaywrightAssertions.assertThat(frame.locator("html")).hasAttribute("lang", "en");
    }
    assertThat(console).isEmpty();
  }

  private static void has(Locator element, String text) {
    PlaywrightAssertions.assertThat(element.first()).containsText(text);
  }
}
