package io.gazette.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every internal link and anchor of the sample site resolves, and languages point at each other.
 */
class LinksTest {

  private static final String BASE = "https://privacy.lumingyu.example/";

  private static Path site;

  /** Pages by their address. */
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    site = SampleSite.build();
    for (Path file : SampleSite.pages(site)) {
      String path = site.relativize(file).toString().replace('\\', '/');
      String address = BASE + path.replaceAll("(^|/)index\\.html$", "$1");
      PAGES.put(address, Jsoup.parse(Files.readString(file), address));
    }
  }

  @Test
  void everyInternalLinkAndAnchorResolves() {
    List<String> dead = new ArrayList<>();
    int checked = 0;
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      for (Element link : page.getValue().select("[href]")) {
        String target = link.absUrl("href");
        if (target.startsWith(BASE)) {
          checked++;
          if (!resolves(target)) {
            dead.add(page.getKey() + " → " + link.attr("href"));
          }
        }
      }
    }
    assertThat(dead).isEmpty();
    assertThat(checked).isGreaterThan(5000);
  }

  private static boolean resolves(String target) {
    URI uri = URI.create(target);
    String address = target.replaceAll("#.*", "");
    Document page = PAGES.get(address);
    if (page == null) {
      return Files.isRegularFile(site.resolve(address.substring(BASE.length())));
    }
    return uri.getFragment() == null || page.getElementById(uri.getFragment()) != null;
  }

  @Test
  void noIdIsUsedTwiceOnAPage() {
    PAGES.forEach(
        (address, page) ->
            assertThat(page.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates());
  }

  @Test
  void languagesPointAtEachOther() {
    int checked = 0;
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      Map<String, String> alternates = alternates(page.getValue());
      for (Map.Entry<String, String> alternate : alternates.entrySet()) {
        checked++;
        assertThat(PAGES).as(page.getKey()).containsKey(alternate.getValue());
        assertThat(alternates(PAGES.get(alternate.getValue())))
            .as("%s and %s", page.getKey(), alternate.getValue())
            .isEqualTo(alternates);
        if (!alternate.getKey().equals("x-default")) {
          assertThat(PAGES.get(alternate.getValue()).select("html").attr("lang"))
              .isEqualTo(alternate.getKey());
        }
      }
    }
    assertThat(checked).isGreaterThan(200);
  }

  private static Map<String, String> alternates(Document page) {
    Map<String, String> alternates = new TreeMap<>();
    page.select("link[rel=alternate][hreflang]")
        .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
    return alternates;
  }

  @Test
  void everyIndexedPageNamesItselfOrItsCanonicalPage() {
    PAGES.forEach(
        (address, page) -> {
          String canonical = page.select("link[rel=canonical]").attr("href");
          if (!address.endsWith("404.html")) {
            assertThat(PAGES).as(address).containsKey(canonical);
          }
        });
  }

  @Test
  void noPageHasAScriptAFrameOrAForeignResource() {
    PAGES.forEach(
        (address, page) -> {
          assertThat(page.select("script:not([type='application/ld+json']), iframe, object, embed"))
              .as(address)
              .isEmpty();
          assertThat(page.select("[src], [style], [onclick], [onload], [srcset]"))
              .as(address)
              .isEmpty();
          assertThat(page.select("link[rel=stylesheet], link[rel=icon]"))
              .as(address)
              .allMatch(link -> link.absUrl("href").startsWith(BASE));
          assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
              .as(address)
              .startsWith("default-src 'none'");
        });
  }

  @Test
  void aBlockThatIsKeyAsAWholeSaysSoInWords() {
    Document chinese = PAGES.get(BASE + "zh-Hans/tinghui-privacy/");
    Document english = PAGES.get(BASE + "en/tinghui-privacy/");
    assertThat(chinese.text()).contains("重点条款");
    assertThat(english.text()).contains("Key clause");
    assertThat(chinese.select("strong.key")).hasSizeGreaterThan(20);
  }
}
