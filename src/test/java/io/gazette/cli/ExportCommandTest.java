package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a script that plays the browser: what it is given is what it prints. */
@DisabledOnOs(OS.WINDOWS)
class ExportCommandTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-07-01T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path browser;

  @BeforeEach
  void browser() throws IOException {
    browser = folder.resolve("browser");
    Files.writeString(
        browser,
        """
        #!/bin/sh
        for each; do
          case $each in
            --print-to-pdf=*) pdf=${each#*=} ;;
          esac
        done
        { printf '%%PDF-1.4\\n'; cat "${each#file://}"; } > "$pdf"
        """);
    assertThat(browser.toFile().setExecutable(true)).isTrue();
  }

  private Invocation export(Path program, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("export", "--content", "src/test/resources/golden/small/content"));
    arguments.addAll(List.of("--format", "pdf", "--browser", program.toString()));
    arguments.addAll(List.of("--output", folder.resolve("out").toString()));
    arguments.addAll(List.of(more));
    return Invocation.of(NOON, arguments.toArray(String[]::new));
  }

  private Document printed(String name) throws IOException {
    String file = Files.readString(folder.resolve("out").resolve(name), UTF_8);
    assertThat(file).startsWith("%PDF-");
    return Jsoup.parse(file.substring(file.indexOf('\n')));
  }

  @Test
  void aVersionIsPrintedInEachOfItsLanguages() throws IOException {
    Invocation done = export(browser, "notice", "2025-06-01");
    assertThat(done.err()).isEmpty();
    assertThat(done.exit()).isZero();
    assertThat(done.out()).contains("notice-2025-06-01-en.pdf", "notice-2025-06-01-zh-Hans.pdf");
    Document page = printed("notice-2025-06-01-en.pdf");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("head style").outerHtml()).contains("@top-left", "SHA-256");
  }

  @Test
  void aListAndAComparisonAreToo() throws IOException {
    assertThat(export(browser, "notice", "2025-06-01", "--list", "sdks").exit()).isZero();
    assertThat(
            export(browser, "notice", "2025-06-01", "--since", "2024-01-02", "--language", "en")
                .err())
        .isEmpty();
    Document list = printed("notice-2025-06-01-sdks-zh-Hans.pdf");
    assertThat(list.select("body").hasClass("list-page")).isTrue();
    assertThat(list.select("head style").outerHtml()).contains("@top-left");
    Document redline = printed("notice-2024-01-02_2025-06-01-en.pdf");
    assertThat(redline.select("ins, del")).isNotEmpty();
    assertThat(redline.select("head style").outerHtml()).contains(".redline-text");
    for (Document page : List.of(list, redline)) {
      assertThat(page.select("link[rel=stylesheet], link[rel=icon], script[src], img")).isEmpty();
      assertThat(page.select("a[href]").eachAttr("href"))
          .allMatch(href -> href.matches("(https|mailto|tel):.*|#.*"));
    }
  }

  @Test
  void whatIsNotThereIsTold() {
    assertThat(export(browser, "notise", "2025-06-01").err()).contains("Did you mean “notice”?");
    assertThat(export(browser, "notice", "2025-06-02").err()).contains("[unknown-version]");
    assertThat(export(browser, "notice", "2025-06-01", "--language", "fr").err())
        .contains("[undeclared-language]");
    Invocation none = export(browser, "notice", "2025-06-01", "--list", "shared");
    assertThat(none.err()).contains("[export-nothing]", "/shared/", "Nothing was written.");
    assertThat(none.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(export(browser, "notice", "2025-06-01", "--list", "sdks", "--since", "x").exit())
        .isEqualTo(ExitCode.USAGE);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void withoutABrowserItSaysHowToGetOne() throws IOException {
    Invocation none = export(folder.resolve("nothing"), "notice", "2025-06-01");
    assertThat(none.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(none.err()).contains("[browser-missing]", "apt install chromium", "CHROME_PATH");
    Files.writeString(browser, "#!/bin/sh\necho 'No usable sandbox!' >&2\n");
    Invocation failed = export(browser, "notice", "2025-06-01", "--language", "en");
    assertThat(failed.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(failed.err()).contains("[browser-failed]", "No usable sandbox!");
  }

  @Test
  void aFileThatIsThereStays() throws IOException {
    Path taken = folder.resolve("out/notice-2025-06-01-en.pdf");
    Files.createDirectories(taken.getParent());
    Files.writeString(taken, "mine");
    assertThat(export(browser, "notice", "2025-06-01").err()).contains("[content-file-exists]");
    assertThat(taken).hasContent("mine");
    assertThat(folder.resolve("out/notice-2025-06-01-zh-Hans.pdf")).doesNotExist();
  }
}
