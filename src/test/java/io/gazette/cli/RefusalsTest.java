package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands refuse to do, and that nothing is changed then. */
class RefusalsTest {

  private static final Path SITE = Path.of("src/test/resources/mistakes/site");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @BeforeEach
  void copySite() throws IOException {
    try (var paths = Files.walk(SITE)) {
      for (Path path : paths.toList()) {
        Files.copy(path, content().resolve(SITE.relativize(path).toString()));
      }
    }
  }

  private Path content() {
    return folder.resolve("content");
  }

  private Invocation gazette(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--content";
    all[arguments.length + 1] = content().toString();
    return Invocation.of(NOON, all);
  }

  private void refuses(String code, String... arguments) {
    Invocation done = gazette(arguments);
    assertThat(done.exit()).isEqualTo(1);
    assertThat(done.err()).contains("[" + code + "]");
  }

  @Test
  void noOutputIsWrittenIntoWhatIsRead() {
    refuses("output-in-sources", "build", "--output", content().resolve("out").toString());
    refuses("output-in-sources", "build", "--output", folder.toString());
    assertThat(content().resolve("site.yaml")).exists();
  }

  @Test
  void noOutputIsReachedByALink() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    refuses("output-link", "build", "--output", link.toString());
    assertThat(real).isEmptyDirectory();
  }

  @Test
  void aReasonIsASentenceOrTwo() throws IOException {
    assertThat(gazette("release", "privacy", "1.0").exit()).isZero();
    Path text = content().resolve("privacy/1.0/en.md");
    Files.writeString(text, Files.readString(text, UTF_8) + "\nOne more.\n", UTF_8);
    refuses("reason-too-long", "release", "--erratum", "word ".repeat(3_000), "privacy", "1.0");
  }

  @Test
  void anErratumIsComparedWithWhatWasSealedOrNotSealed() throws IOException {
    assertThat(gazette("release", "privacy", "1.0").exit()).isZero();
    try (var copies = Files.walk(content().resolve(".sealed"))) {
      for (Path copy : copies.filter(Files::isRegularFile).toList()) {
        Files.delete(copy);
      }
    }
    Path text = content().resolve("privacy/1.0/en.md");
    Files.writeString(text, Files.readString(text, UTF_8) + "\nOne more.\n", UTF_8);
    refuses("erratum-not-compared", "release", "--erratum", "A line", "privacy", "1.0");
  }

  @Test
  void aVersionWithAWarningIsSealedUnlessThatIsRefused() throws IOException {
    assertThat(gazette("release", "privacy", "1.0").exit()).isZero();
    Path next = Files.createDirectories(content().resolve("privacy/2.0"));
    for (String added : List.of("en.md We sell your data.", "zh-Hans.md 我们出售您的信息。")) {
      String[] parts = added.split(" ", 2);
      String words = Files.readString(content().resolve("privacy/1.0/" + parts[0]), UTF_8);
      Files.writeString(next.resolve(parts[0]), words + "\n" + parts[1] + "\n", UTF_8);
    }
    Path declared = next.resolve("version.yaml");
    String version = "issued: 2026-07-01\neffective: 2026-08-01\nchange: %s\nreasons: [purpose]\n";
    String summary = "summary: {zh-Hans: 我们出售数据。, en: We sell data.}\n";

    Files.writeString(declared, version.formatted("editorial") + summary, UTF_8);
    byte[] ledger = Files.readAllBytes(content().resolve("gazette.lock"));
    refuses("words-understated", "release", "--strict", "privacy", "2.0");
    assertThat(content().resolve("gazette.lock")).hasBinaryContent(ledger);

    Files.writeString(declared, version.formatted("consent") + summary, UTF_8);
    assertThat(gazette("release", "--strict", "privacy", "2.0").exit()).isZero();
  }

  /** A small file can have any number of problems. */
  @Test
  void ofManyProblemsInAFileSomeHundredAreShownAndAllCounted() throws IOException {
    String head =
        """
        gazette-ledger 1
        # Written by “gazette release”. Do not edit by hand. 由 gazette release 写入，请勿手工修改。
        """;
    Files.writeString(content().resolve("gazette.lock"), head + "x\n".repeat(5_000), UTF_8);

    Invocation done = gazette("verify");

    assertThat(done.exit()).isEqualTo(1);
    assertThat(done.err())
        .contains("gazette.lock: and 4,800 more in this file", "5,000 errors, no warnings.")
        .hasSizeLessThan(80_000);
  }

  @Test
  void aLedgerBeyondAllBoundsIsNotRead() throws IOException {
    try (var huge =
        new java.io.RandomAccessFile(content().resolve("gazette.lock").toFile(), "rw")) {
      huge.setLength(200L << 20);
    }
    refuses("file-too-large", "verify");
  }

  @Test
  void aPathThatNoSystemHasIsToldAsAnyOther() {
    String deep = "a/".repeat(3_000);
    assertThat(Invocation.of(NOON, "verify", "--content", deep).err())
        .contains("[content-missing]");
    assertThat(gazette("verify", "--site", deep).err()).contains("[site-missing]");
    assertThat(gazette("build", "--output", folder.resolve(deep).toString()).err())
        .contains("[output-unwritable]");
    assertThat(gazette("verify", "..").exit()).isEqualTo(2);
  }

  @Test
  void whoWritesWaitsForNobodyForEver() throws IOException {
    Files.createDirectories(content().resolve(".gazette"));
    Files.writeString(content().resolve(".gazette/lock"), "left by a killed command");

    assertThat(gazette("new", "version", "privacy", "9.0").exit()).isZero();
    assertThat(content().resolve(".gazette")).doesNotExist();
  }
}
