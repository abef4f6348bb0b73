package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.ledger.Manifest;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployListTest {

  @TempDir Path folder;

  private static Invocation list(Path... sites) {
    String[] arguments = new String[sites.length + 1];
    arguments[0] = "deploy-list";
    for (int at = 0; at < sites.length; at++) {
      arguments[at + 1] = sites[at].toString();
    }
    return Invocation.of(Clock.systemUTC(), arguments);
  }

  private Path site(String name, Map<String, String> files) throws IOException {
    TreeMap<String, Sha256> digests = new TreeMap<>();
    Path site = Files.createDirectories(folder.resolve(name));
    for (Map.Entry<String, String> file : files.entrySet()) {
      digests.put(file.getKey(), Sha256.of(file.getValue()));
      Path path = site.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Files.writeString(site.resolve("manifest.sha256"), new Manifest(digests).text());
    return site;
  }

  @Test
  void nothingIsReachableBeforeItIsThere() throws IOException {
    Path old =
        site(
            "o l d",
            Map.of(
                "index.html", "1",
                "en/index.html", "1",
                "en/p/index.html", "1",
                "en/p/1/index.html", "1",
                "en/gone/index.html", "1",
                "en/gone/1/index.html", "1",
                "assets/old.css", "1",
                "en/feed.xml", "1",
                "robots.txt", "1"));
    Path now =
        site(
            "新",
            Map.of(
                "index.html", "1",
                "en/index.html", "2",
                "en/p/index.html", "2",
                "en/p/1/index.html", "2",
                "en/p/2/index.html", "1",
                "en/p/redline/1_2/index.html", "1",
                "assets/new.css", "1",
                "en/feed.xml", "2",
                "robots.txt", "1"));
    Invocation list = list(old.resolve("manifest.sha256"), now);
    assertThat(list.exit()).isZero();
    assertThat(list.out())
        .isEqualTo(
            """
            added\ttext/css; charset=utf-8\tassets/new.css
            added\ttext/html; charset=utf-8\ten/p/redline/1_2/index.html
            added\ttext/html; charset=utf-8\ten/p/2/index.html
            changed\ttext/html; charset=utf-8\ten/p/1/index.html
            changed\ttext/html; charset=utf-8\ten/p/index.html
            changed\ttext/html; charset=utf-8\ten/index.html
            changed\tapplication/atom+xml\ten/feed.xml
            removed\ttext/html; charset=utf-8\ten/gone/index.html
            removed\ttext/html; charset=utf-8\ten/gone/1/index.html
            removed\ttext/css; charset=utf-8\tassets/old.css
            changed\ttext/plain; charset=utf-8\tmanifest.sha256
            """);
  }

  @Test
  void whatWouldBeSentIsWhatWasBuilt() throws IOException {
    Path site = site("site", Map.of("index.html", "1", "en/index.html", "1"));
    Files.writeString(site.resolve("index.html"), "2");
    Files.delete(site.resolve("en/index.html"));
    Invocation list = list(site);
    assertThat(list.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(list.out()).isEmpty();
    assertThat(list.err())
        .contains("site/index.html:1:1", "[site-file-changed]")
        .contains("site/en/index.html:1:1", "[site-file-missing]");
    assertThat(list(site.resolve("manifest.sha256")).exit()).isZero();
  }

  @Test
  void saysNothingWhereNothingChanged() throws IOException {
    Path site = site("site", Map.of("index.html", "1"));
    assertThat(list(site, site).out()).isEmpty();
    assertThat(list(site).out()).hasLineCount(2).contains("added\ttext/plain");
  }

  @Test
  void aManifestMustBeWhole() throws IOException {
    Path site = site("site", Map.of("index.html", "1"));
    Path manifest = site.resolve("manifest.sha256");
    Files.writeString(manifest, Files.readString(manifest).replace("index", "other"));
    Invocation damaged = list(site);
    assertThat(damaged.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(damaged.err()).contains("[site-manifest-damaged]").contains("manifest.sha256");
    assertThat(list(folder.resolve("none")).exit()).isEqualTo(ExitCode.CONTENT);
  }
}
