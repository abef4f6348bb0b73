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
import java.util.ArrayList;
import java.util.List;
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
            "Built 1 policy in 2 versions as of 2025-07-01: \\d+ pages in \\d+\\.\\d s, in .*site\\R2 published versions are not sealed: .*\\R");
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
        .contains("“tomorrow” is not a day that DATE could be. Write year-month-day: 2026-12-01.")
        .contains("gazette build");
  }

  @Test
  void aDayThatNoCalendarHasIsNotSuggested() {
    run("build", "--as-of", "2026/12/1");
    run("build", "--as-of", "2026-02-30");
    run("build", "--as-of", "20261340");
    assertThat(err.toString())
        .contains("“2026/12/1” is not a day that DATE could be. Write year-month-day: 2026-12-01.")
        .contains("“2026-02-30” is not a day")
        .doesNotContain("year-month-day: 2026-02-30", "year-month-day: 2026-13-40");
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

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }

  private int diff(String old, String now, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("diff"));
    arguments.add(file("old.md", old).toString());
    arguments.add(file("new.md", now).toString());
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void comparesTwoFilesWithNothingElseSetUp() throws IOException {
    String stays = "We keep what you tell us for as long as the law of your country demands it. ";
    assertThat(
            diff(
                "# 1. Scope\n\n"
                    + stays
                    + "It is deleted after 30 days.\n\n# 2. Contact\n\nWrite to us.\n",
                "# 1. Scope\n\n"
                    + stays
                    + "It is deleted after 60 days.\n\nNew.\n\n# 3. Contact\n\nWrite to us.\n"))
        .isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString().lines().skip(1))
        .containsExactly(
            "1 clause changed, 1 clause only renumbered, 6 characters inserted and 2 deleted.",
            "",
            "1. Scope  (figures, dates, periods; other matters)",
            "  ~ …try demands it. It is deleted after [-30-]{+60+} days.",
            "  + {+New.+}",
            "",
            "3. Contact",
            "  = 3. Contact  (was 2.)");
  }

  /** Several sections may have a clause of one name. */
  @Test
  void tellsInWhichSectionAClauseOfOneNameStands() throws IOException {
    String plan = "## %s plan\n\n### Fees\n\nYou pay %s euros a month.\n\n";
    assertThat(
            diff(
                "# Terms\n\n" + plan.formatted("Small", "5") + plan.formatted("Large", "20"),
                "# Terms\n\n" + plan.formatted("Small", "5") + plan.formatted("Large", "25")))
        .isZero();
    assertThat(out.toString().lines().skip(3))
        .containsExactly(
            "Large plan › Fees  (figures, dates, periods)",
            "  ~ You pay [-20-]{+25+} euros a month.");
  }

  @Test
  void tellsMovesFormatsAndLinksInWords() throws IOException {
    String stays = "You may object at any time to what we do, and then we cease to do it. ";
    String moved = "We share your contacts with nobody, whatever they may offer us for them.";
    String a = "# A\n\n" + stays + "[terms](/a)\n\n";
    String b = "# B\n\n" + stays + stays + "key words\n\n";
    assertThat(
            diff(
                a.replace("# A", "# A\n\n" + moved) + b,
                a.replace("/a", "/b") + b.replace("key", "**key**") + moved))
        .isZero();
    assertThat(out.toString())
        .contains("1 passage moved", "1 link changed", "key passages changed in 1 clause")
        .contains("  < " + moved + "  (moved to “B”)")
        .contains("  > " + moved + "  (moved from “A”)")
        .contains("(link “terms”: /a → /b)")
        .contains("(now key: “key”)");
  }

  @Test
  void tellsWhatMovedWithinItsClause() throws IOException {
    String one = "We share your contacts with nobody, whatever they may offer us for them.";
    String two = "You may object at any time to what we do, and then we cease to do it.";
    assertThat(diff("# A\n\n" + one + "\n\n" + two + "\n", "# A\n\n" + two + "\n\n" + one + "\n"))
        .isZero();
    assertThat(out.toString()).contains("(moved within “A”)").doesNotContain("moved from");
  }

  @Test
  void countsRowsThatChangedInATableThatMoved() throws IOException {
    String table =
        "| data | kept for |\n|---|---|\n| orders and invoices | %s years |\n| logs of our servers | one year |\n";
    String stays = "You may object at any time to what we do, and then we cease to do it.\n\n";
    assertThat(
            diff(
                "# A\n\n" + table.formatted("3") + "\n# B\n\n" + stays.repeat(3),
                "# A\n\nNone.\n\n# B\n\n" + stays.repeat(3) + table.formatted("5")))
        .isZero();
    assertThat(out.toString()).contains("1 table row changed");
  }

  @Test
  void saysSoIfNothingChanged() throws IOException {
    assertThat(diff("# A\n\none\ntwo\n", "A\n=\n\none two\n")).isZero();
    assertThat(out.toString()).endsWith("Nothing changed." + System.lineSeparator());
  }

  @Test
  void aTerminalStrikesAndUnderlines() throws IOException {
    String old = file("old.md", "保存30日\n").toString();
    String now = file("new.md", "保存60日\n").toString();
    run(Locale.SIMPLIFIED_CHINESE, Ansi.ON, "diff", old, now);
    assertThat(out.toString())
        .contains("（zh-Hans）", "修改 1 条，共增加 2 字、删除 2 字。")
        .contains("保存\u001b[31;9;1m30\u001b[0m\u001b[32;4;1m60\u001b[0m日")
        .doesNotContain("[-");
  }

  @Test
  void noControlCharacterOfAComparedFileReachesTheTerminal() throws IOException {
    diff("a\n", "a `\u001b[31m` &#27; \u202E b\n\n```\n\u001b[2J\n```\n");
    assertThat(out.toString())
        .doesNotContain("\u001b")
        .doesNotContain("\u202E")
        .contains("<U+202E>");
  }

  @Test
  void printsAComparisonForMachines() throws IOException {
    assertThat(
            diff(
                "# A\n\n旧 words\n",
                "# A\n\n新 words\n",
                "--format",
                "json",
                "--language",
                "zh-hans"))
        .isZero();
    assertThat(out.toString())
        .startsWith("{\n  \"old\": \"")
        .contains("\"language\": \"zh-Hans\"", "[\"-\", \"旧\"]", "[\"+\", \"新\"]")
        .endsWith("}\n");
  }

  @Test
  void printsAComparisonAsAPage() throws IOException {
    assertThat(diff("# A\n\nold words\n", "# A\n\nnew words <script>\n", "--format", "HTML"))
        .isZero();
    assertThat(out.toString())
        .startsWith("<!DOCTYPE html>")
        .contains("<del", "<ins", "Content-Security-Policy")
        .doesNotContain("<script");
  }

  @Test
  void comparesTwoVersionsOfAPolicy() throws IOException {
    String content = content().toString();
    assertThat(
            run(
                "diff",
                "--content",
                content,
                "notice",
                "2024-01-02",
                "2025-06-01",
                "--language",
                "en"))
        .isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString()).startsWith("2024-01-02 → 2025-06-01 (en)").contains("{+");
  }

  @Test
  void namesTheNearestPolicyAndVersion() throws IOException {
    String content = content().toString();
    assertThat(run("diff", "--content", content, "notise", "2024-01-02", "2025-06-01"))
        .isEqualTo(1);
    assertThat(run("diff", "--content", content, "notice", "2024-01-02", "2025-06-02"))
        .isEqualTo(1);
    assertThat(
            run(
                "diff",
                "--content",
                content,
                "notice",
                "2024-01-02",
                "2025-06-01",
                "--language",
                "fr"))
        .isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains("Did you mean “notice”?")
        .contains("[unknown-version]", "Did you mean “2025-06-01”?")
        .contains("The language “fr” is not declared.");
  }

  @Test
  void aProblemElsewhereKeepsNoVersionsFromBeingCompared() throws IOException {
    Path content = content();
    Path text = content.resolve("notice/2025-06-01/en.md");
    Files.writeString(text, Files.readString(text) + "\n[](#nope)\n");
    String[] versions = {
      "diff", "--content", content.toString(), "notice", "2024-01-02", "2024-01-02"
    };
    assertThat(run(versions)).isZero();
    versions[5] = "2025-06-01";
    assertThat(run(versions)).isEqualTo(1);
    assertThat(err.toString()).contains("[unknown-clause]");
  }

  @Test
  void saysWhichFileCannotBeCompared() throws IOException {
    Path broken = folder.resolve("broken.md");
    Files.write(broken, new byte[] {'a', '\n', 'b', (byte) 0xC3, '('});
    String missing = folder.resolve("missing.md").toString();
    assertThat(run("diff", broken.toString(), missing)).isEqualTo(1);
    assertThat(run("diff", folder.toString(), broken.toString())).isEqualTo(1);
    Path large = folder.resolve("large.md");
    Files.write(large, new byte[8 * 1024 * 1024 + 1]);
    assertThat(run("diff", large.toString(), large.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "broken.md:2:2: error:",
            "[not-utf8]",
            "[file-missing]",
            "it is a folder",
            "[file-too-large]");
  }

  @Test
  void aComparisonNeedsTwoTextsAndAKnownFormat() {
    assertThat(run("diff", "one.md")).isEqualTo(2);
    assertThat(run("diff", "a", "b", "c", "d")).isEqualTo(2);
    assertThat(run("diff", "a", "b", "--format", "pdf")).isEqualTo(2);
    assertThat(run("diff", "a", "b", "--language", "x_")).isEqualTo(2);
    assertThat(run("diff", "--help")).isZero();
    assertThat(out.toString()).contains("POLICY OLD NEW", "OLD.md NEW.md", "0 compared");
  }

  @Test
  void theDefaultThemeIsExportedAndNothingIsWrittenOver() throws IOException {
    String theme = folder.resolve("ours").toString();
    assertThat(run("theme", "export", theme)).isZero();
    assertThat(folder.resolve("ours/templates/layout.ftlh"))
        .hasSameBinaryContentAs(Path.of("themes/default/templates/layout.ftlh"));
    Files.writeString(folder.resolve("ours/assets/style.css"), "p { }");
    Files.delete(folder.resolve("ours/assets/icon.svg"));
    assertThat(run("theme", "export", theme)).isEqualTo(1);
    assertThat(err.toString()).contains("style.css:1:1: error: ", "[content-file-exists]");
    assertThat(folder.resolve("ours/assets/icon.svg")).doesNotExist();
  }

  @Test
  void aFolderOfClassesIsNotPutBesideTheContent(@TempDir Path folder) {
    Invocation init =
        Invocation.of(
            Clock.systemUTC(), "init", "--maven", "--content", folder.resolve("c").toString());
    assertThat(init.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(init.err()).contains("[init-no-jar]");
    assertThat(folder).isEmptyDirectory();
  }
}
