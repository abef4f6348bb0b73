package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.assemble.SiteAssembler;
import io.gazette.check.Checks;
import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.SealedSettings;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was translated from what is written down, and what changed since is told. */
class TranslatedTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private Path content;

  @BeforeEach
  void write() throws IOException {
    content = folder.resolve("content");
    TranslationContent.write(content);
  }

  private Invocation run(String... arguments) {
    return Invocation.of(
        CLOCK,
        Stream.concat(Stream.of(arguments), Stream.of("--content", content.toString()))
            .toArray(String[]::new));
  }

  /** What the checks say, without making a page. */
  private String findings() {
    Diagnostics found = new Diagnostics();
    ContentTree tree = ContentLoader.load(content, SealedSettings.NONE, found).orElseThrow();
    Policy policy =
        new SiteAssembler(tree, Set.of(), file -> false)
            .assemble("privacy", found)
            .orElseThrow()
            .policy();
    LocalDate today = LocalDate.of(2026, 7, 1);
    Checks checks = new Checks(tree.config(), List.of(), today, Severity.WARNING);
    DiagnosticText text = DiagnosticText.of(Locale.ENGLISH);
    return Stream.concat(
            found.sorted().stream(), checks.of(policy, file -> false, List.of()).stream())
        .map(
            each ->
                each.position()
                    + ": "
                    + each.severity().name().toLowerCase(Locale.ROOT)
                    + ": "
                    + each.message(text)
                    + " ["
                    + each.code().id()
                    + "] "
                    + each.hint(text))
        .collect(Collectors.joining("\n"));
  }

  private Path path(String name) {
    return content.resolve("privacy").resolve(name);
  }

  private void change(String name, String before, String after) throws IOException {
    String text = Files.readString(path(name), UTF_8);
    assertThat(text).contains(before);
    Files.writeString(path(name), text.replace(before, after), UTF_8);
  }

  @Test
  void eachLanguageIsToldByItself() throws IOException {
    assertThat(run("translated", "privacy", "zh-Hant").exit()).isZero();
    assertThat(run("translated", "privacy", "en").out()).contains("4 passages");
    assertThat(findings()).doesNotContain("translation-");
    change("1/zh-Hans.md", "十五个工作日", "十个工作日");
    change("1/zh-Hant.md", "十五個工作日", "十個工作日");
    assertThat(run("translated", "privacy", "zh-Hant", "contact").exit()).isZero();
    assertThat(findings())
        .contains("1/en.md:14:1: warning: “Contact” was translated from an earlier wording")
        .contains("在[-十五-]{+十+}个工作日")
        .contains("gazette translated privacy en contact")
        .doesNotContain("1/zh-Hant.md:14:1");
  }

  @Test
  void numbersPlaceholdersAndTypographySayNothingNew() throws IOException {
    run("translated", "privacy", "en");
    change("1/zh-Hans.md", "，用于登录", ", 用于登录");
    Files.writeString(
        content.resolve("site.yaml"),
        Files.readString(content.resolve("site.yaml"), UTF_8)
            .replace("legal@shan.example", "privacy@shan.example"),
        UTF_8);
    assertThat(findings()).doesNotContain("translation-outdated");
  }

  @Test
  void theBeginningCountsToo() throws IOException {
    run("translated", "privacy", "en");
    change("1/zh-Hans.md", "适用于笔记应用", "适用于笔记应用和网站");
    assertThat(findings())
        .contains(
            "1/en.md:1:1: warning: “the beginning of the text, before its first clause,” was translated")
        .contains("gazette translated privacy en _introduction");
  }

  @Test
  void readersAreToldAtTheClauseInTheLanguageOfThePage() throws IOException {
    run("translated", "privacy", "en");
    run("translated", "privacy", "zh-Hant");
    change("1/zh-Hans.md", "十五个工作日", "十个工作日");
    Path site = folder.resolve("site");
    assertThat(run("build", "--drafts", "--output", site.toString()).exit()).isZero();
    assertThat(Files.readString(site.resolve("en/privacy/index.html"), UTF_8))
        .containsOnlyOnce("<p class=\"outdated\">This translation follows an earlier wording.")
        .contains("href=\"../../zh-Hans/privacy/#contact\"");
    assertThat(Files.readString(site.resolve("zh-Hant/privacy/index.html"), UTF_8))
        .containsOnlyOnce("<p class=\"outdated\">此處譯文譯自較早的文字");
    assertThat(Files.readString(site.resolve("zh-Hans/privacy/index.html"), UTF_8))
        .doesNotContain("class=\"outdated\"");
    assertThat(Files.readString(site.resolve("en/privacy/parallel/index.html"), UTF_8))
        .containsOnlyOnce("class=\"outdated\"");
  }

  @Test
  void wordsOfASealedVersionAreFoundThere() throws IOException {
    run("translated", "privacy", "en", "collect");
    assertThat(run("release", "privacy", "1").exit()).isZero();
    assertThat(run("new", "version", "privacy", "2").exit()).isZero();
    assertThat(run("translated", "privacy", "en").exit()).isZero();
    assertThat(path("2/en.translated.yaml")).content(UTF_8).doesNotContain("words:");
    change("2/zh-Hans.md", "十五个工作日", "十个工作日");
    assertThat(findings()).contains("2/en.md:14:1").contains("在[-十五-]{+十+}个工作日");
  }

  @Test
  void ofWhatIsSealedARemarkTells() throws IOException {
    run("translated", "privacy", "en");
    change("1/zh-Hans.md", "十五个工作日", "十个工作日");
    assertThat(run("release", "privacy", "1").exit()).isZero();
    Invocation checked = run("check");
    assertThat(checked.out() + checked.err())
        .contains("1/en.md:14:1: info: “Contact” was translated from an earlier wording")
        .contains("在[-十五-]{+十+}个工作日");
  }

  @Test
  void whatNobodyKeptIsSaidToBeUnknown() throws IOException {
    run("translated", "privacy", "en");
    change(
        "1/en.translated.yaml",
        "contact: {source: \"",
        "contact: {source: \"0123456789abcdef\"} #");
    assertThat(findings()).contains("known only that it changed");
  }

  @Test
  void aSiteMayAskForRecordsAndBlock() throws IOException {
    assertThat(findings()).doesNotContain("translation-unrecorded");
    Files.writeString(
        content.resolve("site.yaml"),
        Files.readString(content.resolve("site.yaml"), UTF_8)
            + "checks:\n  translations: recorded\n  levels: {translation-outdated: error}\n",
        UTF_8);
    assertThat(findings()).contains("1/en.md:14:1: warning").contains("translation-unrecorded");
    run("translated", "privacy", "en");
    run("translated", "privacy", "zh-Hant");
    assertThat(findings()).doesNotContain("translation-unrecorded");
    change("1/zh-Hans.md", "十五个工作日", "十个工作日");
    assertThat(findings()).contains(": error: “Contact”");
    assertThat(run("release", "privacy", "1").err()).contains("translation-outdated");
  }

  @Test
  void aSealedRecordChangesWithAnErratumAlone() throws IOException {
    run("translated", "privacy", "en", "collect");
    run("release", "privacy", "1");
    assertThat(run("translated", "privacy", "en").err()).contains("translation-sealed");
    assertThat(run("translated", "privacy", "en", "--for-erratum").exit()).isZero();
    assertThat(run("verify").err()).contains("sealed-file-changed");
    assertThat(run("release", "privacy", "1", "--erratum", "译文已核对。").exit()).isZero();
    assertThat(run("verify").exit()).isZero();
  }

  @Test
  void whatCannotBeRecordedIsNamed() {
    assertThat(run("translated", "privacy", "zh-Hans").err()).contains("translation-of-itself");
    assertThat(run("translated", "privacy", "en", "contac").err())
        .contains("translation-clause-unknown")
        .contains("contact");
    assertThat(run("translated", "privacy", "fr").err()).contains("undeclared-language");
    assertThat(path("1/en.translated.yaml")).doesNotExist();
  }

  @Test
  void aRecordOfThePrevailingTextIsNoFileOfAVersion() throws IOException {
    run("translated", "privacy", "en");
    Files.move(path("1/en.translated.yaml"), path("1/zh-Hans.translated.yaml"));
    assertThat(findings()).contains("file-unexpected");
  }

  @Test
  void aRecordOfAnotherLanguageOrOfNoClauseIsTold() throws IOException {
    run("translated", "privacy", "en");
    change("1/en.translated.yaml", "  collect:", "  colect:");
    assertThat(findings())
        .contains("1/en.translated.yaml:6:3: warning: There is no clause “colect”")
        .contains("[translation-record-unknown] Did you mean “collect”?");
    change("1/en.translated.yaml", "from: zh-Hans", "from: zh-Hant");
    assertThat(run("check").err())
        .contains("en.translated.yaml:3:7")
        .contains("zh-Hans does")
        .contains("[translation-from-other]");
  }

  @Test
  void wordsThatSomebodyEditedAreNotExplainedByADigest() throws IOException {
    run("translated", "privacy", "en");
    change("1/en.translated.yaml", "十五个工作日", "十个工作日");
    assertThat(run("check").err()).contains("do not edit it by hand, run the command again");
  }

  @Test
  void aSlipOnTheCommandLineIsNotBlamedOnAFile() {
    assertThat(run("translated", "privacy", "fr").err()).doesNotContain("version.yaml");
    assertThat(run("translated", "privacy", "zh-Hans").err()).doesNotContain("version.yaml");
  }
}
