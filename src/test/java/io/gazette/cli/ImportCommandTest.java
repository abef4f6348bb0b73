package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What a person meets who brings existing policies in. */
class ImportCommandTest {

  private static final String CHINESE =
      """
      听会隐私政策
      发布日期：2024年3月1日
      生效日期：2024年3月8日
      听会是由杭州鹿鸣屿科技有限公司(以下简称“我们”)提供的会议应用。
      一、我们如何收集
      我们仅在实现本条所述目的所必需的范围内处理您的个人信息。
      二、如何联系我们
      请发送邮件至privacy@lumingyu.example。
      """;

  private static final String ENGLISH =
      """
      # Tinghui Privacy Policy

      ## 1. What we collect

      We process no more than the purposes of this section need.

      ## 2. How to contact us

      Write to privacy@lumingyu.example.
      """;

  @TempDir Path folder;

  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  private Terminal terminal(Locale locale) {
    out = new StringWriter();
    err = new StringWriter();
    Clock clock = Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC);
    return new Terminal(
        new PrintWriter(out, true), new PrintWriter(err, true), Ansi.OFF, false, locale, clock);
  }

  private int run(String... arguments) {
    return Main.run(terminal(Locale.ENGLISH), arguments);
  }

  private int importing(String policy, String... arguments) {
    List<String> all = new ArrayList<>(List.of("import", "--content", content().toString()));
    all.addAll(List.of("--policy", policy));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private int build() {
    String site = folder.resolve("site").toString();
    return run("build", "--drafts", "--content", content().toString(), "--output", site);
  }

  private Path content() {
    return folder.resolve("content");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String read(String path) throws IOException {
    return Files.readString(content().resolve(path));
  }

  private SortedMap<String, String> everything() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (var paths = Files.walk(content())) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(path.toString(), new String(Files.readAllBytes(path), UTF_8));
      }
    }
    return files;
  }

  /** The source lost a character that nobody but its author can fill in. */
  @Test
  void saysWhatKeepsItFromBuilding() throws IOException {
    String damaged = CHINESE.replace("杭州鹿鸣屿", "杭州\uFFFD鸣屿");

    assertThat(importing("tinghui", file("policy.txt", damaged))).isZero();

    assertThat(err.toString()).contains("zh-Hans.md:", "error: ", "[character-damaged]");
    assertThat(out.toString()).contains("It does not build yet").doesNotContain("It builds.");
    assertThat(build()).isEqualTo(ExitCode.CONTENT);
  }

  @Test
  void nothingNeedsToBeSetUpBefore() throws IOException {
    assertThat(importing("tinghui", file("policy.txt", CHINESE))).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString()).contains("It builds.");
    assertThat(read("site.yaml"))
        .contains(
            "languages: [zh-Hans]\n",
            "    zh-Hans: 杭州鹿鸣屿科技有限公司\n",
            "  email: privacy@lumingyu.example\n",
            "  - id: app\n    name:\n      zh-Hans: 听会\n");
    assertThat(read("tinghui/2024-03-01/source/zh-Hans-policy.txt")).isEqualTo(CHINESE);
    assertThat(build()).isZero();
    // The address of the site stands in no text.
    assertThat(err.toString()).contains("site.yaml:", "[scaffold-left]").contains("1 warning");
    assertThat(folder.resolve("site/zh-Hans/tinghui/2024-03-01/index.html")).exists();
  }

  @Test
  void asksItsQuestionsFirstAndThenSaysWhatWasDone() throws IOException {
    importing("tinghui", file("policy.txt", CHINESE.replace("发布日期：2024年3月1日\n", "")));
    assertThat(out.toString())
        .startsWith("2 questions for you about policy.txt:\n")
        .containsSubsequence(
            "does not tell the date of issue, so that the version is a draft",
            "  • The text does not tell “base-url”, which site.yaml, written by this import, needs.",
            "policy.txt (zh-Hans): 2 headings. Of ",
            " each named in the report.",
            "Created 7 files; the version is ",
            "tinghui/undated/source/import-report.html",
            "gazette build --drafts");
  }

  @Test
  void tellsTheLineOfAQuestion() throws IOException {
    importing("tinghui", file("policy.txt", CHINESE + "另见第九条。\n"));
    assertThat(out.toString()).contains("  • line 9: What does “第九条” refer to?");
  }

  @Test
  void speaksChineseToAChineseUser() throws IOException {
    String text = file("policy.txt", CHINESE);
    String content = content().toString();
    Terminal chinese = terminal(Locale.SIMPLIFIED_CHINESE);
    assertThat(Main.run(chinese, "import", text, "--policy", "tinghui", "--content", content))
        .isZero();
    assertThat(out.toString()).startsWith("关于 policy.txt，有 1 个问题要请您回答：").contains("报告：");
    assertThat(read("tinghui/2024-03-01/source/import-report.html")).contains("lang=\"zh\"");
  }

  @Test
  void takesSeveralLanguagesAtOnceAndRecognisesThem() throws IOException {
    assertThat(importing("tinghui", file("a.md", ENGLISH), file("b.txt", CHINESE))).isZero();
    assertThat(read("site.yaml")).contains("languages: [en, zh-Hans]\n");
    assertThat(read("tinghui/2024-03-01/en.md")).contains("{#collect");
    assertThat(read("tinghui/2024-03-01/zh-Hans.md")).contains("{#collect");
    assertThat(build()).isZero();
  }

  @Test
  void thePrevailingLanguageOfTheSiteGivesTheIds() throws IOException {
    importing("tinghui", file("b.txt", CHINESE), file("a.md", ENGLISH));
    String english =
        ENGLISH.replace("What we collect", "Odds").replace("How to contact us", "Ends");
    String chinese = CHINESE.replace("我们如何收集", "儿童");
    assertThat(importing("kids", file("a.md", english), file("b.txt", chinese))).isZero();
    assertThat(read("kids/2024-03-01/en.md")).contains("## Odds {#minors", "## Ends {#contact");
  }

  @Test
  void theLanguagesCanBeTold() throws IOException {
    String text = file("p.txt", CHINESE);
    assertThat(importing("tinghui", text, "--language", "ZH-hant")).isZero();
    assertThat(content().resolve("tinghui/2024-03-01/zh-Hant.md")).exists();
    assertThat(out.toString()).contains("You said that the language is zh-Hant");
  }

  @Test
  void addsAPolicyToASite() throws IOException {
    importing("tinghui", file("p.txt", CHINESE));
    String site = read("site.yaml");
    assertThat(importing("kids", file("q.txt", CHINESE.replace("听会隐私政策", "听会儿童隐私保护规则")))).isZero();
    assertThat(read("site.yaml")).isEqualTo(site);
    assertThat(read("kids/policy.yaml")).contains("kind: children-rules\nproduct: app\n");
    assertThat(build()).isZero();
  }

  @Test
  void aLaterVersionIsADraftUntilSomebodySaysWhatChanged() throws IOException {
    importing("tinghui", file("p.txt", CHINESE));
    String policy = read("tinghui/policy.yaml");
    String later = CHINESE.replace("2024年", "2025年");
    assertThat(importing("tinghui", file("q.txt", later))).isZero();
    assertThat(out.toString()).contains("“tinghui” has other versions, so this one is a draft.");
    assertThat(read("tinghui/policy.yaml")).isEqualTo(policy);
    assertThat(read("tinghui/2025-03-01/version.yaml"))
        .contains("# issued: 2025-03-01\n", "# effective: 2025-03-08\n", "\nchange: consent\n");
    assertThat(build()).isZero();
    assertThat(folder.resolve("site/zh-Hans/tinghui/2025-03-01/index.html")).exists();
  }

  @Test
  void takesThePlaceOfTheSampleThatNobodyTouched() throws IOException {
    assertThat(run("init", "--content", content().toString())).isZero();

    assertThat(importing("privacy", file("policy.txt", CHINESE))).isZero();

    assertThat(out.toString()).contains("The sample policy was untouched and is replaced.");
    assertThat(read("site.yaml")).contains("languages: [zh-Hans]\n");
    assertThat(everything().keySet()).noneMatch(path -> path.contains("2025-07-01"));
    assertThat(build()).isZero();
  }

  @Test
  void keepsASampleThatSomebodyTouched() throws IOException {
    assertThat(run("init", "--content", content().toString())).isZero();
    Path text = content().resolve("privacy/2025-07-01/en.md");
    Files.writeString(text, Files.readString(text).replace("# Privacy", "# Our Privacy"));
    SortedMap<String, String> before = everything();

    assertThat(importing("privacy", file("policy.txt", CHINESE))).isEqualTo(ExitCode.CONTENT);

    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void settingsThatSomebodyWroteStayWhenTheSampleGoes() throws IOException {
    assertThat(run("init", "--content", content().toString())).isZero();
    Path site = content().resolve("site.yaml");
    Files.writeString(site, Files.readString(site).replace("privacy.company", "privacy.lumingyu"));

    assertThat(importing("tinghui", file("policy.txt", CHINESE))).isZero();

    assertThat(read("site.yaml")).contains("https://privacy.lumingyu.example/");
    assertThat(content().resolve("privacy")).doesNotExist();
    assertThat(build()).isZero();
  }

  @Test
  void programsGetTheReportAsData() throws IOException {
    assertThat(importing("tinghui", file("policy.txt", CHINESE), "--report", "json")).isZero();
    assertThat(out.toString())
        .isEqualTo(read("tinghui/2024-03-01/source/import-report.json"))
        .contains("\"questions\": [");
  }

  @Test
  void neverWritesOverAnything() throws IOException {
    importing("tinghui", file("p.txt", CHINESE));
    SortedMap<String, String> before = everything();
    assertThat(importing("tinghui", file("p.txt", CHINESE.replace("必需", "必要")))).isOne();
    assertThat(err.toString()).contains("[import-version-exists]", "Nothing was changed.");
    assertThat(everything()).isEqualTo(before);
    assertThat(importing("tinghui", file("p.txt", CHINESE), "--version-id", "1.0")).isZero();
    assertThat(content().resolve("tinghui/1.0/zh-Hans.md")).exists();
  }

  @Test
  void everyVersionHasTheLanguagesOfItsPolicy() throws IOException {
    String english = file("a.md", ENGLISH);
    importing("tinghui", file("b.txt", CHINESE), english);
    SortedMap<String, String> before = everything();
    assertThat(importing("tinghui", english, "--version-id", "2")).isOne();
    assertThat(err.toString())
        .contains("none of the files is in zh-Hans. [import-language-missing]");
    assertThat(importing("other", english, "--language", "ja")).isOne();
    assertThat(err.toString())
        .contains(
            "This text is in ja, but site.yaml has only zh-Hans, en. [import-language-undeclared]");
    assertThat(importing("tinghui", english, english)).isOne();
    assertThat(err.toString()).contains("[import-same-language]");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void contentThatIsWrongIsToldBeforeAnythingIsWritten() throws IOException {
    importing("tinghui", file("p.txt", CHINESE));
    Files.writeString(content().resolve("tinghui/policy.yaml"), "kind: novel\n");
    assertThat(importing("kids", file("p.txt", CHINESE))).isOne();
    assertThat(err.toString()).contains("[missing-key]");
    assertThat(content().resolve("kids")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "scan.pdf, %PDF-1.7, import-format",
    "policy.docx, PK\003\004 and nothing else, import-damaged",
    "empty.txt, '   ', import-empty"
  })
  void saysWhyAFileCannotBeImported(String name, String text, String code) throws IOException {
    String words = text.replace("\\003", "\u0003").replace("\\004", "\u0004");
    String file = file(name, words);
    assertThat(importing("tinghui", file)).isOne();
    assertThat(err.toString()).contains(file + ":1:1: error: ", "[" + code + "]");
    assertThat(content()).doesNotExist();
  }

  @Test
  void saysThatAFileIsNotThere() {
    assertThat(importing("tinghui", folder.resolve("p.docx").toString())).isOne();
    assertThat(err.toString()).contains("it does not exist. [file-unreadable]");
    assertThat(importing("tinghui", folder.toString())).isOne();
    assertThat(err.toString()).contains("it is a folder. [file-unreadable]");
  }

  @Test
  void showsNoLinesOfAFileThatIsNoText() throws IOException {
    Path file = folder.resolve("scan.pdf");
    Files.write(file, "%PDF-1.7\0binary".getBytes(UTF_8));
    importing("tinghui", file.toString());
    assertThat(err.toString()).contains("[import-format]").doesNotContain("binary");
  }

  @Test
  void idsMustBeUsable() throws IOException {
    String text = file("p.txt", CHINESE);
    assertThat(importing("Tinghui", text)).isOne();
    assertThat(importing("tinghui", text, "--version-id", "..")).isOne();
    assertThat(err.toString()).contains("[bad-id]");
    importing("tinghui", text);
    assertThat(importing("kids", text, "--product", "none")).isOne();
    assertThat(err.toString()).contains("[unknown-product]");
  }

  @Test
  void wrongUsageIsToldApartFromWrongContent() throws IOException {
    String text = file("p.txt", CHINESE);
    assertThat(run("import", "--policy", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("Missing: FILE");
    assertThat(run("import", text)).isEqualTo(2);
    assertThat(err.toString()).contains("Missing: POLICY");
    assertThat(run("import", text, "--policy", "x", "--language", "?")).isEqualTo(2);
    assertThat(err.toString()).contains("“?” is not a usable value for LANGUAGE");
    assertThat(run("import", text, text, "--policy", "x", "--language", "en")).isEqualTo(2);
    assertThat(err.toString()).contains("--language is given 1 times for 2 files");
  }

  @Test
  void damageCanBeLeftAsItIs() throws IOException {
    String damaged = CHINESE.replace("所必需", " 所必需");
    importing("a", file("p.txt", damaged));
    importing("b", file("p.txt", damaged), "--no-repair");
    assertThat(read("a/2024-03-01/zh-Hans.md")).contains("目的所必需", "（以下简称");
    assertThat(read("b/2024-03-01/zh-Hans.md")).contains("目的 所必需", "(以下简称");
  }

  @Test
  void noControlCharacterOfAFileReachesTheTerminal() throws IOException {
    importing("tinghui", file("p\u001b[31m.txt", CHINESE + "另见第\u001b[31m九条、第九条。\n"));
    assertThat(out.toString()).contains("questions").doesNotContain("\u001b");
  }

  @Test
  void aSubcommandNeedsNeitherFilesNorPolicy() {
    @CommandLine.Command(name = "other")
    class Other implements Runnable {
      @Override
      public void run() {
        out.append("ran");
      }
    }
    CommandLine command =
        new CommandLine(new ImportCommand(terminal(Locale.ENGLISH))).addSubcommand(new Other());
    assertThat(command.execute("other")).isZero();
    assertThat(out.toString()).isEqualTo("ran");
  }

  @Test
  void hasHelp() {
    assertThat(run("import", "--help")).isZero();
    assertThat(out.toString())
        .contains("Usage: gazette import", "FILE", "one a language", "--policy", "--no-repair");
  }
}
