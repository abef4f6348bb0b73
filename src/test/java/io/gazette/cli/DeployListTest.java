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
    files.forEach((path, text) -> digests.put(path, Sha256.of(text)));
    Path site = Files.createDirectories(folder.resolve(name));
    Files.writeString(site.resolve("manifest.sha256"), new Manifest(digests).text());
    return site;
  }

  @Test
  void sendsAssetsFirstAndTheManifestLast() throws IOException {
    Path old = site("o l d", Map.of("en/index.html", "1", "en/gone.md", "1", "robots.txt", "1"));
    Path now =
        site(
            "新",
            Map.of(
                "en/index.html", "2", "en/feed.xml", "1", "assets/s.css", "1", "robots.txt", "1"));
    Invocation list = list(old.resolve("manifest.sha256"), now);
    assertThat(list.exit()).isZero();
    assertThat(list.out())
        .isEqualTo(
            """
            added\ttext/css; charset=utf-8\tassets/s.css
            added\tapplication/atom+xml\ten/feed.xml
            changed\ttext/html; charset=utf-8\ten/index.html
            removed\ttext/markdown; charset=utf-8\ten/gone.md
            changed\ttext/plain; charset=utf-8\tmanifest.sha256
            """);
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
