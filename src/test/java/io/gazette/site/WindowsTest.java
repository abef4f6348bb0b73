package io.gazette.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Threshold;
import io.gazette.pipeline.Comparison;
import io.gazette.pipeline.Editing;
import io.gazette.pipeline.Request;
import io.gazette.pipeline.SiteBuild;
import io.gazette.pipeline.Stating;
import io.gazette.pipeline.ThemeExport;
import io.gazette.pipeline.Verifying;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A site on a machine whose paths have drives and backslashes, and whose names do not tell capitals
 * from small letters: what is written and said there is what is written and said everywhere.
 */
class WindowsTest {

  private static final Path SITE = Path.of("src/test/resources/mistakes/site");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneOffset.UTC);

  private FileSystem windows;
  private Path content;
  private Path output;

  @BeforeEach
  void copySite() throws IOException {
    windows = Jimfs.newFileSystem(Configuration.windows());
    content = windows.getPath("C:\\publisher\\content");
    output = windows.getPath("C:\\publisher\\site");
    copy(SITE, content);
  }

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  @Test
  void aSiteIsTheSameAsElsewhere() throws IOException {
    Path unix;
    try (FileSystem other = Jimfs.newFileSystem(Configuration.unix())) {
      unix = other.getPath("/publisher/content");
      copy(SITE, unix);
      sealAll(unix);
      sealAll(content);
      assertThat(build(unix, other.getPath("/publisher/site")).diagnostics()).isEmpty();
      assertThat(build(content, output).diagnostics()).isEmpty();
      assertThat(files(output)).isEqualTo(files(other.getPath("/publisher/site")));
      assertThat(files(content)).isEqualTo(files(unix));
    }
    assertThat(Files.readString(content.resolve("gazette.lock"), UTF_8))
        .contains("privacy/1.0/zh-Hans.md")
        .doesNotContain("\\");
    assertThat(Files.readString(output.resolve("manifest.sha256"), UTF_8))
        .contains("zh-Hans/privacy/1.0/index.html")
        .doesNotContain("\\");
  }

  @Test
  void theOutputIsReplacedAndVerified() throws IOException {
    sealAll(content);
    build(content, output);
    edit("privacy/2.0/en.md", "You may also visit", "You can also visit");
    assertThat(sayings(verified())).contains("privacy/2.0/en.md:41 sealed-file-changed");
    assertThat(
            sayings(
                new Editing(request(content))
                    .release(
                        "privacy",
                        "2.0",
                        Optional.of(new Editing.Slip("A title was wrong.", false)),
                        Optional.empty(),
                        Threshold.ERROR)))
        .isEmpty();
    assertThat(build(content, output).diagnostics()).isEmpty();
    assertThat(Files.readString(output.resolve("en/privacy/2.0/index.html"), UTF_8))
        .contains("You can also visit");
    assertThat(verified().diagnostics()).isEmpty();
    Files.writeString(output.resolve("en\\privacy\\index.html"), "<p>", UTF_8);
    assertThat(sayings(verified()))
        .containsExactly("C:/publisher/site/en/privacy/index.html:1 site-file-changed");
  }

  @Test
  void foreignFilesAndLinksAreNamed() throws IOException {
    build(content, output);
    Files.writeString(output.resolve("en\\CNAME"), "example.org", UTF_8);
    assertThat(build(content, output).diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code().id()).isEqualTo("output-not-ours");
              assertThat(found.arguments()).contains("en/CNAME");
            });
  }

  @Test
  void statementsAreWritten() throws IOException {
    sealAll(content);
    assertThat(sayings(new Stating(request(content)).rename("privacy", "notes"))).isEmpty();
    assertThat(content.resolve("notes\\2.0\\en.md")).exists();
    assertThat(
            sayings(
                new Stating(request(content))
                    .retire(
                        "notes",
                        LocalDate.parse("2026-12-01"),
                        Map.of("zh-Hans", "服务终止。", "en", "The service ends."),
                        Optional.empty())))
        .isEmpty();
    assertThat(build(content, output).diagnostics()).isEmpty();
  }

  @Test
  void mistakesAreToldWithForwardSlashes() throws IOException {
    edit("privacy/2.0/en.md", "## Contact {", "##Contact {");
    Files.createDirectories(content.resolveSibling("static"));
    Files.writeString(content.resolveSibling("static").resolve("a b.txt"), "x", UTF_8);
    assertThat(sayings(build(content, output)).get(0)).startsWith("privacy/2.0/en.md:");
    edit("privacy/2.0/en.md", "##Contact {", "## Contact {");
    assertThat(sayings(build(content, output)))
        .containsExactly("C:/publisher/static/a b.txt:1 static-unfit");
  }

  @Test
  void filesAreComparedAndThemesExported() {
    Outcome<?> compared =
        new Comparison(Optional.empty())
            .ofFiles(
                content.resolve("privacy\\1.0\\en.md"), content.resolve("privacy\\2.0\\en.md"));
    assertThat(compared.result().toString()).doesNotContain("\\");
    assertThat(ThemeExport.to(content.resolveSibling("theme")).result().orElseThrow())
        .contains("templates/policy.ftlh");
    Request themed =
        new Request(content, Optional.of(content.resolveSibling("theme")), Optional.empty(), CLOCK);
    assertThat(sayings(SiteBuild.run(themed, output, (stage, done, total) -> {}))).isEmpty();
  }

  private static void sealAll(Path content) {
    for (String version : List.of("1.0", "2.0")) {
      assertThat(
              sayings(
                  new Editing(request(content))
                      .release(
                          "privacy", version, Optional.empty(), Optional.empty(), Threshold.ERROR)))
          .doesNotContain("")
          .allMatch(said -> said.endsWith("sealed-late"));
    }
  }

  private static Request request(Path content) {
    return new Request(content, Optional.empty(), Optional.empty(), CLOCK);
  }

  private static Outcome<?> build(Path content, Path output) {
    return SiteBuild.run(request(content), output, (stage, done, total) -> {});
  }

  private Outcome<?> verified() {
    Verifying.Order order =
        new Verifying.Order(Optional.of(output), Optional.empty(), Optional.empty());
    return Verifying.run(request(content), order);
  }

  private static List<String> sayings(Outcome<?> outcome) {
    return outcome.diagnostics().stream().map(WindowsTest::saying).toList();
  }

  private static String saying(Diagnostic found) {
    return found.position().file() + ":" + found.position().line() + " " + found.code().id();
  }

  private void edit(String path, String old, String now) throws IOException {
    Path file = content.resolve(path);
    String text = Files.readString(file, UTF_8);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now), UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }

  /** The files of a folder in hexadecimal digits, by path. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, new String(Files.readAllBytes(path), ISO_8859_1));
      }
    }
    return files;
  }
}
