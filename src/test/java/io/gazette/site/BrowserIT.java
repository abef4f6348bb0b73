package io.gazette.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample site in a real browser, with JavaScript disabled as a cautious reader has it. */
@ExtendWith(Chromium.class)
class BrowserIT {

  private static final String POLICY = "tinghui-privacy/";
  private static final String REDLINE = "zh-Hans/tinghui-privacy/redline/2024-09-10_2025-06-01/";

  /** So many pages are open beside each other. */
  private static final int AT_ONCE = 25;

  private static Path site;
  private static StaticServer server;

  private BrowserContext context;
  private Page page;
  private final List<String> console = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  @BeforeAll
  static void open() throws Exception {
    site = SampleSite.build();
    server = new StaticServer(site);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @BeforeEach
  void newPage(Browser browser) {
    context =
        browser.newContext(
            new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640));
    page = context.newPage();
    page.onConsoleMessage(message -> console.add(message.location() + ": " + message.text()));
    page.onPageError(error -> console.add(page.url() + ": " + error));
    page.onRequest(request -> requests.add(request.url()));
  }

  @AfterEach
  void closePage() {
    context.close();
  }

  private static String url(String path) {
    return server.url(path);
  }

  private static double overflow(Frame frame) {
    return ((Number)
            frame.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .doubleValue();
  }

  /**
   * Each page is loaded once and looked at thrice: on a phone, with text twice as large, and both.
   */
  @Test
  void everyPageIsQuietAndFitsAPhoneAndLargeText() throws Exception {
    List<Frames.View> views =
        SampleSite.pages(site).stream()
            .map(file -> site.relativize(file).toString())
            .filter(path -> !path.endsWith("404.html")) // Its links are for the root of its host.
            .map(path -> new Frames.View(url(path), 320))
            .toList();
    for (int at = 0; at < views.size(); at += AT_ONCE) {
      List<Frame> frames =
          Frames.show(page, views.subList(at, Math.min(views.size(), at + AT_ONCE)));
      for (Frame frame : frames) {
        assertThat(overflow(frame))
            .as("%s scrolls sideways at 320 px", frame.url())
            .isNotPositive();
        Frames.enlarge(frame);
      }
      Frames.resize(page, 640);
      for (Frame frame : frames) {
        assertThat(overflow(frame))
            .as("%s scrolls sideways at 200 %%", frame.url())
            .isNotPositive();
      }
      Frames.resize(page, 320);
      for (Frame frame : frames) {
        assertThat(overflow(frame))
            .as("%s scrolls sideways on a phone at 200 %%", frame.url())
            .isNotPositive();
      }
    }
    assertThat(console).isEmpty();
    assertThat(requests).hasSizeGreaterThan(views.size());
    assertThat(requests).allMatch(request -> request.startsWith(url("")));
  }

  @Test
  void theLanguageSwitchLeadsToTheSamePolicy() {
    page.navigate(url("zh-Hans/" + POLICY));
    page.locator("header a[hreflang=en]").first().click();
    assertThat(page.url()).isEqualTo(url("en/" + POLICY));
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    page.locator("header a[hreflang=zh-Hans]").first().click();
    assertThat(page.url()).isEqualTo(url("zh-Hans/" + POLICY));
  }

  @Test
  void theRootLeadsToEveryLanguage() {
    page.navigate(url(""));
    for (String language : List.of("zh-Hans", "zh-Hant", "en")) {
      assertThat(page.locator("main a[hreflang=" + language + "]").count()).isPositive();
    }
    page.locator("main a[hreflang=zh-Hant]").first().click();
    assertThat(page.url()).isEqualTo(url("zh-Hant/"));
  }

  @Test
  void aClauseLeadsToItselfInTheOtherLanguage() {
    page.navigate(url("zh-Hans/" + POLICY + "#rights"));
    page.locator("[id='rights'] a[hreflang=en], [id='rights'] ~ * a[hreflang=en]").first().click();
    assertThat(page.url()).matches(Pattern.quote(url("en/" + POLICY)) + "#[a-z0-9-]+");
  }

  @Test
  void aPermalinkLeadsToItsClause() {
    page.setViewportSize(1280, 800);
    page.navigate(url("en/" + POLICY));
    page.locator("a[href='#rights']").first().click();
    assertThat(page.url()).isEqualTo(url("en/" + POLICY + "#rights"));
    assertThat(page.locator("[id='rights']").boundingBox().y).isBetween(-1.0, 200.0);
  }

  @Test
  void aComparisonShowsColumnsWhereTheyHaveRoomAndOneTextElsewhere() {
    page.navigate(url(REDLINE));
    assertThat(page.locator(".pair > .was[hidden]:visible").count()).isZero();
    assertThat(page.locator(".pair > .now del:visible").count()).isPositive();
    page.setViewportSize(1280, 900);
    assertThat(page.locator(".pair > .was[hidden]:visible").count()).isPositive();
    assertThat(page.locator(".pair > .now del:visible").count()).isZero();
    var was = page.locator(".pair > .was[hidden]").first().boundingBox();
    var now = page.locator(".pair > .now").first().boundingBox();
    assertThat(was.y).isEqualTo(now.y);
    assertThat(was.x + was.width).isLessThan(now.x);
    assertThat(overflow(page.mainFrame())).isNotPositive();
  }

  @Test
  void theReaderChoosesTheViewWithoutAScript() {
    page.setViewportSize(1280, 900);
    page.navigate(url(REDLINE));
    page.locator("label[for=_view-inline]").click();
    assertThat(page.locator(".pair > .was[hidden]:visible").count()).isZero();
    assertThat(page.locator(".pair > .now del:visible").count()).isPositive();
    page.locator("label[for=_view-sides]").click();
    assertThat(page.locator(".pair > .was[hidden]:visible").count()).isPositive();
  }

  @Test
  void aClauseLeadsToTheChangeOfItsWords() {
    page.navigate(url("en/" + POLICY));
    page.locator(".past a").first().click();
    assertThat(page.url()).contains("/redline/").contains("#_c");
    String anchor = page.url().replaceAll(".*#", "");
    assertThat(page.locator("[id='" + anchor + "']").boundingBox().y).isBetween(-1.0, 640.0);
  }

  /** WCAG 2, 1.4.3: 4.5 for text, in light and in dark. */
  @Test
  void whatCameAndWhatWentHasContrast() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.navigate(url(REDLINE));
      for (String marked : List.of("ins", "del", "mark")) {
        Object colours =
            page.evaluate(
                "(name) => { const of = (e, p) => getComputedStyle(e)[p];"
                    + " const e = document.querySelector('.redline-text .now ' + name);"
                    + " return of(e, 'color') + ';' + of(e, 'backgroundColor'); }",
                marked);
        assertThat(contrast((String) colours)).as("%s, %s", marked, scheme).isGreaterThan(4.5);
      }
    }
  }

  /** Of two colours as a browser writes them, {@code rgb(1, 2, 3);rgb(4, 5, 6)}. */
  private static double contrast(String colours) {
    double[] lights =
        Arrays.stream(colours.split(";")).mapToDouble(BrowserIT::luminance).sorted().toArray();
    return (lights[1] + 0.05) / (lights[0] + 0.05);
  }

  private static double luminance(String colour) {
    double[] parts =
        Arrays.stream(colour.replaceAll("[^0-9,]", "").split(","))
            .mapToDouble(part -> Integer.parseInt(part) / 255.0)
            .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
            .toArray();
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  @Test
  void bodyTextIsLargeEnoughToRead() {
    page.navigate(url("zh-Hans/" + POLICY));
    Object size =
        page.evaluate("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)");
    assertThat(((Number) size).doubleValue()).isGreaterThanOrEqualTo(16);
  }

  @Test
  void noCookieIsSet() {
    page.navigate(url("zh-Hans/" + POLICY));
    assertThat(context.cookies()).isEmpty();
  }
}
