package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.ledger.Manifest;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody did to a published site, or to the ledger, is found by comparing. */
class VerifySiteTest {

  private static final Path SITE = Path.of("src/test/resources/mistakes/site");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @BeforeEach
  void publish() throws IOException {
    try (var paths = Files.walk(SITE)) {
      for (Path path : paths.toList()) {
        Files.copy(path, folder.resolve("content").resolve(SITE.relativize(path).toString()));
      }
    }
    assertThat(gazette("release", "privacy", "1.0").exit()).isZero();
    assertThat(gazette("release", "privacy", "2.0").exit()).isZero();
    assertThat(gazette("build", "--output", site().toString()).exit()).isZero();
  }

  private Path site() {
    return folder.resolve("site");
  }

  private Path ledger() {
    return folder.resolve("content/gazette.lock");
  }

  private Invocation gazette(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--content";
    all[arguments.length + 1] = folder.resolve("content").toString();
    return Invocation.of(NOON, all);
  }

  @Test
  void theSiteThatWasBuiltIsWhatTheContentMakes() {
    Invocation done =
        gazette("verify", "--site", site().toString(), "--against", site().toString());

    assertThat(done.err()).isEmpty();
    assertThat(done.exit()).isZero();
    assertThat(done.out()).containsPattern("Head of the ledger: [0-9a-f]{64}");
    assertThat(site().resolve("manifest.sha256"))
        .content()
        .contains(done.out().replaceAll("(?s).*Head of the ledger: ([0-9a-f]{64}).*", "$1"));
  }

  @Test
  void linksAndHiddenFilesThatWereAddedAreFound() throws IOException {
    Files.createSymbolicLink(site().resolve("evil.html"), Path.of("/etc/passwd"));
    Files.createSymbolicLink(site().resolve("evil"), Path.of("/etc"));
    Files.createDirectories(site().resolve(".well-known"));
    Files.writeString(site().resolve(".well-known/evil.html"), "x");

    assertThat(gazette("verify", "--site", site().toString()).err())
        .contains("/evil:1:1", "/evil.html:1:1", ".well-known/evil.html:1:1", "3 errors");
  }

  @Test
  void aPageThatWasChangedTogetherWithTheManifestIsFound() throws IOException {
    Path page = site().resolve("en/privacy/index.html");
    Files.writeString(page, Files.readString(page, UTF_8).replace("</h1>", "!</h1>"), UTF_8);
    writeManifest();

    Invocation done = gazette("verify", "--site", site().toString());
    assertThat(done.exit()).isEqualTo(1);
    assertThat(done.err()).contains("site/en/privacy/index.html:1:1", "[site-pages-differ]");
  }

  @Test
  void aMarkerThatWasChangedIsFound() throws IOException {
    Files.writeString(site().resolve(".gazette-output"), "mine");

    assertThat(gazette("verify", "--site", site().toString()).err())
        .contains(".gazette-output", "[site-pages-differ]");
  }

  /** Nothing inside a ledger that was begun anew tells that it was. */
  @Test
  void aLedgerThatWasCutOrBegunAnewIsToldByAnEarlierOne() throws IOException {
    Path earlier = Files.copy(ledger(), folder.resolve("earlier.lock"));
    String text = Files.readString(ledger(), UTF_8);
    Files.writeString(ledger(), text.substring(0, text.lastIndexOf("entry ")), UTF_8);

    for (Path other : new Path[] {earlier, site()}) {
      assertThat(gazette("verify", "--against", other.toString()).err())
          .contains("[ledger-not-extended]", "Entry 2 of the policy “privacy” (version 2.0)");
    }
  }

  @Test
  void aLedgerThatIsNotThereIsAProblem() {
    assertThat(gazette("verify", "--against", folder.resolve("none").toString()).err())
        .contains("[file-unreadable]");
  }

  private void writeManifest() throws IOException {
    TreeMap<String, Sha256> files = new TreeMap<>();
    for (String line :
        Files.readString(site().resolve("manifest.sha256"), UTF_8).lines().toList()) {
      if (!line.startsWith("#")) {
        String path = line.substring(line.indexOf("  ") + 2);
        files.put(path, Sha256.of(Files.readAllBytes(site().resolve(path))));
      }
    }
    Files.writeString(site().resolve("manifest.sha256"), new Manifest(files).text(), UTF_8);
  }
}
