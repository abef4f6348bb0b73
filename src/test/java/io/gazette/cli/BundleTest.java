package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an app ships: it opens without a network, and every link in it leads somewhere. */
class BundleTest {

  private static final String SITE = "src/test/resources/golden/small/content";
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-07-01T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private Invocation bundle(String policy, String... more) {
    String[] arguments = new String[more.length + 6];
    arguments[0] = "bundle";
    arguments[1] = policy;
    arguments[2] = "--content";
    arguments[3] = SITE;
    arguments[4] = "--output";
    arguments[5] = folder.resolve("app").toString();
    System.arraycopy(more, 0, arguments, 6, more.length);
    return Invocation.of(NOON, arguments);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var all = Files.list(folder.resolve("app"))) {
      for (Path file :
          all.filter(path -> !path.getFileName().toString().startsWith(".")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file, UTF_8));
      }
    }
    return files;
  }

  @Test
  void everyLinkLeadsToAFileInItOrToThePublishedSite() throws IOException {
    assertThat(bundle("notice").exit()).isZero();
    Map<String, String> files = files();
    assertThat(files)
        .containsKeys(
            "notice.en.html", "notice.zh-Hans.html", "notice.sdks.en.html", "notice.json");
    int inside = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (!file.getKey().endsWith(".html")) {
        continue;
      }
      Document page = Jsoup.parse(file.getValue());
      assertThat(page.select("link[rel=stylesheet], link[rel=icon], script[src], img")).isEmpty();
      for (Element link : page.select("a[href]")) {
        String[] parts = link.attr("href").split("#", 2);
        if (!parts[0].matches("(https?|mailto|tel):.*")) {
          String target = parts[0].isEmpty() ? file.getKey() : parts[0];
          assertThat(files).as(file.getKey() + " " + link).containsKey(target);
          assertThat(
                  parts.length == 1
                      || Jsoup.parse(files.get(target)).getElementById(parts[1]) != null)
              .as(file.getKey() + " " + link)
              .isTrue();
          inside += parts[0].isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(inside).isGreaterThan(5);
  }

  @Test
  void sameContentSameBytes() throws IOException {
    bundle("notice");
    Map<String, String> first = files();
    assertThat(bundle("notice").exit()).isZero();
    assertThat(files()).isEqualTo(first);
  }

  @Test
  void aSingleFileIsTheTextAlone() throws IOException {
    Invocation done = bundle("notice", "--single-file");
    assertThat(done.exit()).isZero();
    assertThat(files().keySet())
        .containsExactly("manifest.sha256", "notice.en.html", "notice.zh-Hans.html");
    assertThat(done.out()).contains("notice.en.html: ", "Bundled 2 files");
  }

  @Test
  void whatIsNotThereOrNotOursIsRefused() throws IOException {
    assertThat(bundle("notise").err()).contains("Did you mean “notice”?");
    assertThat(bundle("notice", "--as-of", "2020-01-01").err()).contains("bundle-empty");
    Path own = Files.createDirectories(folder.resolve("app")).resolve("notes.txt");
    Files.writeString(own, "mine");
    Invocation refused = bundle("notice");
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("output-not-ours");
    assertThat(own).hasContent("mine");
  }
}
