package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of each kind of the sample site in Firefox, on a phone and on a desk. */
class FirefoxIT {

  private static final List<String> KINDS =
      List.of(
          "",
          "404.html",
          "tinghui-privacy/",
          "tinghui-privacy/history/",
          "tinghui-privacy/2024-03-01/",
          "tinghui-privacy/2024-03-01/tinghui-privacy-2024-03-01-LANGUAGE.html",
          "tinghui-privacy/redline/2024-09-10_2025-06-01/",
          "tinghui-privacy/since/",
          "tinghui-privacy/since/2024-03-01/",
          "tinghui-privacy/sdks/",
          "tinghui-privacy/permissions/",
          "tinghui-privacy/data/",
          "tinghui-privacy/parallel/",
          "tinghui-privacy/app/");

  private static final String OVERFLOW =
      "String(Math.max(0,"
          + " document.documentElement.scrollWidth - document.documentElement.clientWidth))";

  /** Of all that the page asked for, what did not come from where it came from itself. */
  private static final String FOREIGN =
      "performance.getEntriesByType('resource').map(e => e.name)"
          + ".filter(u => !u.startsWith(location.origin + '/')).join(' ')";

  private static final String VIOLATIONS =
      "axe.run({resultTypes: ['violations']}).then(r => r.violations.flatMap("
          + "v => v.nodes.map(n => v.id + ': ' + n.html)).join('\\n'))";

  @TempDir static Path folder;
  private static StaticServer server;
  private static Firefox firefox;
  private static String axe;

  @BeforeAll
  static void open() throws Exception {
    firefox = Firefox.start(folder);
    server = new StaticServer(SampleSite.build());
    try (InputStream script =
        Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
      axe = new String(script.readAllBytes(), UTF_8);
    }
  }

  @AfterAll
  static void close() {
    if (firefox != null) {
      firefox.close();
    }
    if (server != null) {
      server.close();
    }
  }

  /** Each page is loaded once and looked at twice. */
  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "en"})
  void noPageScrollsSidewaysOrAsksAnotherHost(String language) throws Exception {
    List<String> pages = new ArrayList<>(List.of("", "zh-Hant/", "zh-Hant/angu-privacy/"));
    KINDS.forEach(kind -> pages.add(page(kind, language)));
    for (String page : pages) {
      firefox.resize(320, 800);
      firefox.open(server.url(page));
      assertThat(firefox.evaluate(OVERFLOW)).as("%s at 320 px", page).isEqualTo("0");
      assertThat(firefox.evaluate(FOREIGN)).as(page).isEmpty();
      firefox.resize(1280, 800);
      assertThat(firefox.evaluate(OVERFLOW)).as("%s at 1280 px", page).isEqualTo("0");
    }
  }

  /** The languages take turns: what a kind of page is made of is the same in both. */
  @Test
  void axeFindsNothing() throws Exception {
    firefox.resize(320, 800);
    for (int kind = 0; kind < KINDS.size(); kind++) {
      String page = page(KINDS.get(kind), kind % 2 == 0 ? "zh-Hans" : "en");
      firefox.open(server.url(page));
      firefox.evaluate(axe + "; ''");
      assertThat(firefox.evaluate(VIOLATIONS)).as(page).isEmpty();
    }
  }

  private static String page(String kind, String language) {
    return language + "/" + kind.replace("LANGUAGE", language);
  }

  /** The state of a version and the way to its contents stay on the screen of a phone. */
  @Test
  void theLineAtTheFootStaysAndOpensTheContents() throws Exception {
    firefox.resize(320, 640);
    String policy = server.url("zh-Hans/tinghui-privacy/");
    firefox.open(policy);
    firefox.evaluate("scrollTo(0, 6000); ''");
    assertThat(
            firefox.evaluate(
                "const b = document.querySelector('.bar').getBoundingClientRect();"
                    + " b.top > 500 && b.bottom < innerHeight + 1"
                    + " ? '' : [b.top, b.bottom, innerHeight].join()"))
        .isEmpty();
    String sheet = "getComputedStyle(document.querySelector('.contents')).display";
    assertThat(firefox.evaluate(sheet)).isEqualTo("none");
    follow(".bar-contents a");
    assertThat(firefox.evaluate(sheet)).isEqualTo("block");
    follow(".contents a[href=\"#rights\"]");
    assertThat(firefox.evaluate("location.hash")).isEqualTo("#rights");
    assertThat(firefox.evaluate(sheet)).isEqualTo("none");
    assertThat(
            Double.parseDouble(
                firefox.evaluate(
                    "String(document.getElementById('rights').getBoundingClientRect().top)")))
        .isBetween(-1.0, 200.0);
  }

  /** Firefox goes there a moment after the click. */
  private static void follow(String link) throws Exception {
    firefox.evaluate(
        "{ const hash = location.hash; document.querySelector('"
            + link
            + "').click();"
            + " new Promise(done => { const look = () => location.hash == hash"
            + " || '#' + (document.querySelector(':target') || {}).id != location.hash"
            + " ? setTimeout(look, 10) : done(''); look(); }) }");
  }
}
