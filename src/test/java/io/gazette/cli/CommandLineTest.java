package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class CommandLineTest {

  private static final Path SMALL = Path.of("src/test/resources/golden/small/content");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Locale locale, Ansi ansi, String... arguments) {
    Clock clock = Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC);
    return Main.run(
        new Terminal(
            new PrintWriter(out, true), new PrintWriter(err, true), ansi, false, locale, clock),
        arguments);
  }

  private int run(String... arguments) {
    return run(Locale.ENGLISH, Ansi.OFF, arguments);
  }

  private Path content() throws IOException {
    Path copy = folder.resolve("content");
    try (var paths = Files.walk(SMALL)) {
      for (Path path : paths.toList()) {
        Path target = copy.resolve(SMALL.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return copy;
  }

  private int build(Path content) {
    return run("build", "--content", content.toString(), "--output", site().toString());
  }

  private Path site() {
    return folder.resolve("site");
  }

  @Test
  void saysWhatWasBuiltWhereAndHowLongItTook() throws IOException {
    assertThat(build(content())).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .matches(
            "Built 1 policies in 2 versions as of 2025-07-01: \\d+ pages in \\d+\\.\\d s, in .*site\\R");
    assertThat(site().resolve("zh-Hans/notice/index.html")).exists();
  }

  @Test
  void speaksChineseToAChineseUser() throws IOException {
    run(
        Locale.SIMPLIFIED_CHINESE,
        Ansi.OFF,
        "build",
        "--content",
        content().toString(),
        "--output",
        site().toString());
    assertThat(out.toString()).startsWith("已生成 1 份政策、2 个版本（以 2025-07-01 为准）");
  }

  @Test
  void namesFileLineAndColumnAndHowToMendIt() throws IOException {
    Path content = content();
    Path text = content.resolve("notice/2025-06-01/zh-Hans.md");
    Files.writeString(text, Files.readString(text).replace("见[](#exceptions)", "见[](#exeptions)"));
    assertThat(build(content)).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            text
                + ":23:2: error: There is no clause “exeptions” in notice/2025-06-01/zh-Hans.md. [unknown-clause]")
        .contains("    见[](#exeptions)。")
        .contains("      ^")
        .contains("Did you mean “exceptions”?")
        .contains("1 error");
    assertThat(site()).doesNotExist();
  }

  @Test
  void leavesTheEarlierOutputUntouched() throws IOException {
    Path content = content();
    assertThat(build(content)).isZero();
    byte[] before = Files.readAllBytes(site().resolve("en/notice/index.html"));
    Files.writeString(content.resolve("notice/policy.yaml"), "kind: novel\n", UTF_8);
    assertThat(build(content)).isEqualTo(1);
    assertThat(err.toString()).contains("Nothing was written");
    assertThat(site().resolve("en/notice/index.html")).hasBinaryContent(before);
  }

  @Test
  void reportsAllProblemsOfAllFilesInOneRun() throws IOException {
    Path content = content();
    Files.writeString(content.resolve("notice/2024-01-02/version.yaml"), "issued: 2018-05-55\n");
    Files.writeString(content.resolve("notice/2025-06-01/version.yaml"), "effectiv: 20191115\n");
    build(content);
    assertThat(err.toString()).contains("[bad-date]").contains("[unknown-key]");
  }

  @Test
  void refusesAFolderOfSomebodyElse() throws IOException {
    Files.createDirectories(site());
    Files.writeString(site().resolve("mine.txt"), "mine");
    assertThat(build(content())).isEqualTo(1);
    assertThat(err.toString()).contains("[output-not-ours]");
    assertThat(site().resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void saysWhyTheOutputCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("file"), "in the way");
    assertThat(
            run(
                "build",
                "--content",
                content().toString(),
                "--output",
                folder.resolve("file/site").toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("[output-unwritable]");
  }

  @Test
  void wrongUsageIsToldApartFromWrongContent() {
    assertThat(run("build", "--frobnicate")).isEqualTo(2);
    assertThat(run("build", "--as-of", "tomorrow")).isEqualTo(2);
    assertThat(run("bild")).isEqualTo(2);
    assertThat(err.toString())
        .contains("Unknown: --frobnicate")
        .contains("“tomorrow” is not a usable value for DATE")
        .contains("gazette build");
  }

  @Test
  void hasHelpAndVersionEverywhere() {
    for (String[] arguments : new String[][] {{"--help"}, {"build", "--help"}}) {
      assertThat(run(arguments)).isZero();
    }
    assertThat(out.toString())
        .contains("Usage: gazette")
        .contains("Usage: gazette build")
        .contains("--as-of")
        .containsPattern("default:\\s+target/site/policies");
    assertThat(run("--version")).isZero();
    assertThat(run("build", "--version")).isZero();
    assertThat(out.toString()).containsPattern("gazette \\d+\\.\\d+\\.\\d+");
  }

  @Test
  void helpIsChineseForAChineseUser() {
    run(Locale.SIMPLIFIED_CHINESE, Ansi.OFF, "build", "--help");
    assertThat(out.toString()).contains("用法：").contains("检查内容并生成网站。");
  }

  @Test
  void coloursAppearOnlyOnATerminal() throws IOException {
    Path content = content();
    Files.writeString(content.resolve("notice/policy.yaml"), "kind: novel\n", UTF_8);
    build(content);
    assertThat(err.toString()).doesNotContain("\u001b");
    run(
        Locale.ENGLISH,
        Ansi.ON,
        "build",
        "--content",
        content.toString(),
        "--output",
        site().toString());
    assertThat(err.toString()).contains("\u001b[31;1merror\u001b[0m");
  }

  @Test
  void noControlCharacterOfTheContentReachesTheTerminal() throws IOException {
    Path content = content();
    Path text = content.resolve("notice/2025-06-01/en.md");
    Files.writeString(text, Files.readString(text) + "\n[](#x\u001b[31m)\u001b[31m [](#nope)\n");
    build(content);
    assertThat(err.toString()).contains("[unknown-clause]").doesNotContain("\u001b");
  }
}
