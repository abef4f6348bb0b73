package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Built;
import io.gazette.pipeline.Request;
import io.gazette.pipeline.SiteBuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that keeps what did not change gives the same bytes as one that makes everything. */
class ReuseTest {

  private static final Path SMALL = Path.of("src/test/resources/golden/small/content");

  /** Of each kind of edit some, whatever came before. */
  private static final int EDITS = 12;

  private static final String LEFT = ".warm.gazette-staging";

  @TempDir Path folder;

  private LocalDate day = LocalDate.of(2025, 7, 1);
  private int count;

  /** Three policies; the second shows the title of a clause of the first. */
  @BeforeEach
  void write() throws IOException {
    copy(SMALL, content());
    copy(content("notice"), content("terms"));
    copy(content("notice"), content("rules"));
    edit("terms/2025-06-01/zh-Hans.md", text -> text + "\n见[](policy:notice@2024-01-02#rights)。\n");
  }

  private Path content(String... path) {
    return folder.resolve(Path.of("content", path));
  }

  private void edit(String file, UnaryOperator<String> change) {
    try {
      Path path = content(file);
      if (Files.exists(path)) {
        Files.writeString(path, change.apply(Files.readString(path, UTF_8)), UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome<Built> build() {
    return SiteBuild.run(
        request().remembering(folder.resolve("memory")), folder.resolve("warm"), (s, d, n) -> {});
  }

  private Request request() {
    Path theme = folder.resolve("theme");
    return new Request(
        content(), Optional.of(theme).filter(Files::exists), Optional.of(day), Clock.systemUTC());
  }

  private int kept() {
    Outcome<Built> outcome = build();
    assertThat(outcome.result()).as("%s", outcome.diagnostics()).isPresent();
    return outcome.result().orElseThrow().kept();
  }

  @Test
  void onlyWhatChangedIsMade() {
    assertThat(kept()).isZero();
    assertThat(kept()).isEqualTo(3);
    edit("rules/2025-06-01/zh-Hans.md", text -> text + "\n又一段。\n");
    assertThat(kept()).isEqualTo(2);
    edit("site.yaml", text -> text.replace("小站有限公司", "小站股份有限公司"));
    assertThat(kept()).isZero();
    day = day.plusDays(1);
    assertThat(kept()).isZero();
  }

  @Test
  void aPolicyThatShowsWordsOfAnotherChangesWithIt() {
    kept();
    edit("notice/2024-01-02/zh-Hans.md", text -> text.replace("## 您的权利", "## 你的权利"));

    assertThat(kept()).isEqualTo(1);
    assertThat(folder.resolve("warm/zh-Hans/terms/2025-06-01/index.html"))
        .content(UTF_8)
        .contains("你的权利");
  }

  /** A finding on a page is told in every build, not only in the one that made the page. */
  @Test
  void whatIsSaidOfAPageIsSaidAgain() throws IOException {
    Path page = Files.createDirectories(folder.resolve("theme/templates")).resolve("policy.ftlh");
    Files.writeString(page, "<!doctype html><title>x</title><p>no policy of security", UTF_8);

    List<Diagnostic> first = build().diagnostics();

    assertThat(first).isNotEmpty();
    assertThat(build().diagnostics()).isEqualTo(first);
  }

  /** Who sends content may send an output with it, but no memory. */
  @Test
  void nothingIsKeptThatWasChangedSince() throws IOException {
    kept();
    Path page = folder.resolve("warm/en/rules/index.html");
    String made = Files.readString(page, UTF_8);
    Files.writeString(page, made.replace("Your", "Our"), UTF_8);

    assertThat(kept()).isEqualTo(2);
    assertThat(page).content(UTF_8).isEqualTo(made);
  }

  @Test
  void memoriesThatWereExchangedAreAsGoodAsNone() throws IOException {
    kept();
    try (Stream<Path> files = Files.list(folder.resolve("memory"))) {
      List<Path> all = files.sorted().toList();
      assertThat(all).hasSizeGreaterThan(1);
      Files.move(all.get(0), folder.resolve("aside"));
      Files.move(all.get(1), all.get(0));
      Files.move(folder.resolve("aside"), all.get(1));
    }
    assertThat(kept()).isZero();
    assertThat(kept()).isEqualTo(3);
  }

  /**
   * @param others so many policies nobody edits: of few kept files nothing is left for the next
   *     build, of many it is
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 9})
  void whateverHappensTheBytesAreThoseOfAColdBuild(int others) throws IOException {
    for (int other = 0; other < others; other++) {
      copy(content("notice"), content("other-" + other));
    }
    Random random = new Random(11);
    List<String> done = new ArrayList<>();
    int kept = 0;
    int left = 0;
    for (int i = 0; i < EDITS; i++) {
      done.add(change(random));
      kept += build().result().map(Built::kept).orElse(0);
      Outcome<Built> cold =
          SiteBuild.run(request(), folder.resolve("cold"), (stage, step, all) -> {});
      assertThat(cold.result()).as("%s: %s", done, cold.diagnostics()).isPresent();
      assertThat(digest("warm")).as(done.toString()).isEqualTo(digest("cold"));
      assertThat(folder.resolve("elsewhere")).doesNotExist();
      left += Files.exists(folder.resolve(LEFT)) ? 1 : 0;
    }
    assertThat(kept).as("something was kept").isGreaterThan(EDITS / 2);
    assertThat(left > EDITS / 3).as("something was left").isEqualTo(others > 0);
  }

  private String digest(String output) throws IOException {
    StringBuilder all = new StringBuilder();
    SampleSite.files(folder.resolve(output))
        .forEach((path, bytes) -> all.append(path).append('\n').append(new String(bytes, UTF_8)));
    return all.toString();
  }

  private String change(Random random) throws IOException {
    String policy = List.of("notice", "terms", "rules").get(random.nextInt(3));
    String version = List.of("2024-01-02", "2025-06-01").get(random.nextInt(2));
    count++;
    damageLeft(random);
    switch (random.nextInt(13)) {
      case 0 -> edit(policy + "/" + version + "/zh-Hans.md", text -> text + "\n第" + count + "段。\n");
      case 1 -> edit("notice/" + version + "/en.md", text -> text.replaceFirst("## ", "## New "));
      case 2 ->
          edit(policy + "/" + version + "/sdks.yaml", text -> text.replace("SDK\n", "SDK!\n"));
      case 3 -> edit("site.yaml", text -> text.replace("小站有限", "小小站有限"));
      case 4 -> edit(policy + "/policy.yaml", text -> text.replace("小应用", "小小应用"));
      case 5 -> day = day.plusDays(random.nextInt(200) - 80L);
      case 6 -> theme("strong { color: #" + (100 + count) + " }\n");
      case 7 -> delete(folder.resolve("warm/zh-Hans/" + policy));
      case 8 -> delete(folder.resolve("memory"));
      case 9 -> damageMemory(random);
      case 10 -> copy(content("notice"), content("more"));
      case 11 -> delete(content("more"));
      default ->
          edit(policy + "/" + version + "/version.yaml", text -> text + "\n# " + count + "\n");
    }
    return policy + " " + version;
  }

  private void theme(String style) throws IOException {
    Path assets = Files.createDirectories(folder.resolve("theme/assets"));
    Files.writeString(assets.resolve("custom.css"), style, UTF_8);
  }

  /** What an earlier build left may be anything; the output itself is never written into. */
  private void damageLeft(Random random) throws IOException {
    Path left = folder.resolve(LEFT);
    if (!Files.exists(left)) {
      return;
    }
    List<Path> pages;
    try (Stream<Path> paths = Files.walk(left)) {
      pages = paths.filter(path -> path.endsWith("index.html")).sorted().toList();
    }
    Path page = pages.get(random.nextInt(pages.size()));
    switch (random.nextInt(8)) {
      case 0 -> Files.delete(page);
      case 1 -> replace(page, "other words");
      case 2 -> replace(page, Files.readString(page, UTF_8));
      case 3 -> Files.writeString(page.resolveSibling("more.html"), "more", UTF_8);
      case 4 -> Files.createDirectories(page.resolveSibling("more/and/more"));
      case 5 -> {
        Files.delete(page);
        Files.createDirectories(page.resolve("more"));
      }
      case 6 -> {
        delete(left.resolve("en"));
        Files.writeString(left.resolve("en"), "no folder", UTF_8);
      }
      default -> {
        delete(left.resolve("zh-Hans"));
        Files.createSymbolicLink(left.resolve("zh-Hans"), folder.resolve("elsewhere"));
      }
    }
  }

  private static void replace(Path file, String text) throws IOException {
    Files.delete(file);
    Files.writeString(file, text, UTF_8);
  }

  private void damageMemory(Random random) throws IOException {
    Path memory = folder.resolve("memory");
    if (Files.exists(memory)) {
      try (Stream<Path> files = Files.list(memory)) {
        for (Path file : files.toList()) {
          byte[] bytes = Files.readAllBytes(file);
          bytes[random.nextInt(bytes.length)] ^= 1;
          Files.write(file, bytes);
        }
      }
    }
  }

  private static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
