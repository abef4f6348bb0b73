package io.gazette.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are saved while the site is shown. */
class LiveSiteTest {

  private static final String SITE =
      """
      title: {en: Lamps}
      base-url: https://lamps.example/
      time-zone: UTC
      languages: [en]
      publisher: {name: {en: Lamps Ltd}, email: hello@lamps.example}
      products: [{id: app, name: {en: Lamp}}]
      """;

  private static final String TEXT =
      """
      # Lamp policy

      We say what we do.

      ## What we collect {#collect role=collection}

      The colour of your lamp.

      ## Contact {#contact role=contact}

      Write to {{publisher.email}}.
      """;

  @TempDir Path folder;

  private Path content;
  private LiveSite site;

  @BeforeEach
  void write() throws IOException {
    content = folder.resolve("content");
    Files.createDirectories(content);
    Files.writeString(content.resolve("site.yaml"), SITE);
    policy("lamp", "2024-01-01", "2025-01-01");
    policy("shade", "2024-01-01");
    save("lamp/2024-01-01/en.md", TEXT);
    save("lamp/2025-01-01/en.md", TEXT.replace("colour", "brightness"));
    save(
        "shade/2024-01-01/en.md",
        TEXT
            + "\nSee [how to write](policy:lamp#contact) and [](policy:lamp@2025-01-01#contact).\n");
    site = new LiveSite(request());
    assertThat(site.update().diagnostics()).isEmpty();
  }

  private void policy(String id, String... versions) throws IOException {
    Path policy = Files.createDirectories(content.resolve(id));
    Files.writeString(
        policy.resolve("policy.yaml"),
        "kind: terms\nproduct: app\nnotice-days: 0\ntitle: {en: Lamp policy}\n");
    for (String version : versions) {
      Path home = Files.createDirectories(policy.resolve(version));
      String change =
          version.equals(versions[0]) ? "consent\n" : "notice\nsummary: {en: Other words.}\n";
      Files.writeString(
          home.resolve("version.yaml"),
          "issued: " + version + "\neffective: " + version + "\nchange: " + change);
    }
  }

  private Request request() {
    Clock clock = Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC);
    return new Request(content, Optional.empty(), Optional.empty(), clock);
  }

  private Path save(String file, String text) throws IOException {
    return Files.writeString(content.resolve(file), text).toAbsolutePath();
  }

  private String page(String path) {
    return new String(site.find(path).orElseThrow(), UTF_8);
  }

  private List<Code> known() {
    return site.known().diagnostics().stream().map(Diagnostic::code).toList();
  }

  /** Each page that was asked for before must have been made anew. */
  private void isWhatABuildWrites(String when) throws IOException {
    Path built = folder.resolve("built");
    assertThat(SiteBuild.run(request().withDrafts(), built, (stage, done, total) -> {}).result())
        .as(when)
        .isPresent();
    try (Stream<Path> files = Files.walk(built)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = built.relativize(file).toString().replace('\\', '/');
        if (path.startsWith(".") || path.equals("manifest.sha256")) {
          continue;
        }
        byte[] shown = site.find(path).orElse(new byte[0]);
        assertThat(Arrays.equals(shown, Files.readAllBytes(file))).as(when + ": " + path).isTrue();
      }
    }
  }

  @Test
  void whatIsShownAfterASaveIsWhatABuildWrites() throws IOException {
    isWhatABuildWrites("at first");
    Path text = save("lamp/2025-01-01/en.md", TEXT.replace("colour", "warmth"));
    assertThat(site.show(Set.of(text))).isTrue();
    assertThat(page("en/lamp/index.html")).contains("warmth");
    isWhatABuildWrites("a sentence");
    assertThat(site.check()).isFalse();
    assertThat(site.isChecked()).isTrue();
    assertThat(site.known().diagnostics()).isEmpty();
    Path older = save("lamp/2024-01-01/en.md", TEXT.replace("colour", "shape"));
    Path other = save("shade/2024-01-01/en.md", TEXT);
    assertThat(site.show(Set.of(older, other))).isTrue();
    isWhatABuildWrites("two files, of which one links no more");
    site.check();
    isWhatABuildWrites("after the check");
  }

  @Test
  void whatOthersRepeatOfATextFollowsWithTheCheck() throws IOException {
    isWhatABuildWrites("at first");
    Path text = save("lamp/2025-01-01/en.md", TEXT.replace("## Contact", "## Where to write"));
    assertThat(site.show(Set.of(text))).isTrue();
    assertThat(page("en/lamp/index.html")).contains("Where to write");
    assertThat(site.isChecked()).isFalse();
    assertThat(site.known().result()).isEmpty();
    assertThat(site.check()).isTrue();
    assertThat(page("en/shade/index.html")).contains("Where to write");
    assertThat(site.known().result()).isPresent();
    isWhatABuildWrites("another heading");
    save("lamp/2025-01-01/en.md", TEXT.replace("# Lamp policy", "# Policy of lamps"));
    assertThat(site.show(Set.of(text))).isTrue();
    site.check();
    isWhatABuildWrites("another title");
  }

  @Test
  void whatCannotBeShownStaysAsItWasAndIsTold() throws IOException {
    Path text = save("lamp/2025-01-01/en.md", TEXT + "\nSee [](#contakt).\n");
    Path older = save("lamp/2024-01-01/en.md", TEXT.replace("colour", "shape"));
    assertThat(site.show(Set.of(text, older))).isTrue();
    assertThat(page("en/lamp/index.html")).contains("brightness");
    assertThat(site.check()).isFalse();
    assertThat(known()).contains(Code.UNKNOWN_CLAUSE);
    assertThat(site.known().result()).isEmpty();
    // The version that was not shown is when the other one is mended.
    save("lamp/2025-01-01/en.md", TEXT.replace("colour", "warmth"));
    assertThat(site.show(Set.of(text))).isTrue();
    site.check();
    assertThat(known()).isEmpty();
    assertThat(site.known().result()).isPresent();
    isWhatABuildWrites("mended");
  }

  @Test
  void whoeverLinksToAClauseThatWentIsToldAndShownAsBefore() throws IOException {
    assertThat(page("en/shade/index.html")).contains("Contact");
    Path text = content.resolve("lamp/2025-01-01/en.md").toAbsolutePath();
    Files.writeString(text, TEXT.replace("{#contact role=contact}", "{#write role=contact}"));
    assertThat(site.show(Set.of(text))).isTrue();
    site.check();
    assertThat(known()).containsOnly(Code.UNKNOWN_CLAUSE);
    assertThat(site.known().diagnostics().get(0).position().file())
        .isEqualTo("shade/2024-01-01/en.md");
    assertThat(page("en/shade/index.html")).contains("Contact");
    assertThat(page("en/lamp/index.html")).contains("id=\"write\"");
    Files.writeString(text, TEXT);
    assertThat(site.show(Set.of(text))).isTrue();
    site.check();
    assertThat(known()).isEmpty();
    isWhatABuildWrites("mended");
  }

  @Test
  void whateverElseChangesNeedsAReadingOfAll() throws IOException {
    Path text = content.resolve("lamp/2025-01-01/en.md").toAbsolutePath();
    for (String other :
        List.of("site.yaml", "lamp/policy.yaml", "lamp/2025-01-01/version.yaml", "lamp/x.md")) {
      Path file = content.resolve(other).toAbsolutePath();
      assertThat(site.show(Set.of(text, file))).as(other).isFalse();
    }
    assertThat(site.show(Set.of(folder.resolve("static/CNAME").toAbsolutePath()))).isFalse();
    Files.delete(text);
    assertThat(site.show(Set.of(text))).isFalse();
    assertThat(site.update().result()).isEmpty();
    save("lamp/2025-01-01/en.md", TEXT);
    // What is shown is not of the last reading.
    assertThat(site.show(Set.of(text))).isFalse();
    assertThat(site.update().result()).isPresent();
    isWhatABuildWrites("read anew");
  }
}
