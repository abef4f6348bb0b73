package io.gazette.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.check.RulePage.Locale;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Characters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every code of the checks has a page in the handbook in both languages, whose examples are run:
 * the wrong one is found, the right one is not, and the waiver at the end of the page holds.
 *
 * <p>What {@code sources.tsv} says stands in the pages and in the table of {@code checks.md} as it
 * is there. {@code -Dgazette.golden=write} writes it, and the waivers, anew.
 */
class RulePagesTest {

  private static final boolean WRITE = "write".equals(System.getProperty("gazette.golden"));

  /** Examples are not wrapped in a terminal. */
  private static final int WIDEST = 74;

  @TempDir Path folder;

  private static Stream<RulePage> pages() {
    return Stream.of(Locale.values()).flatMap(RulePagesTest::pages);
  }

  private static Stream<RulePage> pages(Locale locale) {
    try (var files = Files.list(locale.pages())) {
      return files.sorted().map(file -> page(locale, file)).toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RulePage page(Locale locale, Path file) {
    try {
      return RulePage.read(locale, file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyCodeHasItsPage() {
    List<String> codes = Checks.codes().stream().map(Code::id).sorted().toList();
    for (Locale locale : Locale.values()) {
      assertThat(pages(locale).map(RulePage::code).sorted().toList())
          .as("%s", locale.pages())
          .containsExactlyElementsOf(codes);
    }
    assertThat(Source.codes()).containsExactlyInAnyOrderElementsOf(Checks.codes());
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsRight() {
    String words = System.getProperty("gazette.pages", "");
    return pages()
        .filter(page -> page.code().matches(words.isEmpty() ? ".*" : words))
        .map(page -> DynamicTest.dynamicTest(page.file().toString(), () -> check(page)));
  }

  private void check(RulePage page) throws IOException {
    Code code = Code.of(page.code());
    List<String> wanted = page.locale().sections();
    assertThat(page.headings().stream().filter(wanted::contains).toList())
        .containsExactlyElementsOf(wanted);
    assertThat(page.text().lines().count()).isLessThan(100);
    assertThat(page.text().lines().filter(line -> line.startsWith("    ")))
        .allSatisfy(line -> assertThat(Characters.width(line)).isLessThanOrEqualTo(WIDEST));

    List<Diagnostic> wrong = findings(page, page.wrong());
    Optional<Diagnostic> found =
        wrong.stream().filter(finding -> finding.code() == code).findFirst();
    assertThat(found).as("the wrong example; found: %s", told(wrong)).isPresent();
    assertThat(told(wrong, Severity.ERROR, code)).as("other errors").isEmpty();

    String whole = whole(page, code, found.orElseThrow().position().file());
    if (WRITE) {
      Files.writeString(page.file(), whole, UTF_8);
    }
    assertThat(Files.readString(page.file(), UTF_8)).isEqualTo(whole);

    List<Diagnostic> right = findings(page, page.right());
    assertThat(told(right, Severity.WARNING, null)).as("the right example").isEmpty();
    assertThat(ExampleSite.codes(right)).as("the right example").doesNotContain(page.code());
    if (isWaived(code)) {
      Map<String, String> waived = new LinkedHashMap<>(page.wrong());
      waived.put("waivers.yaml", waiver(whole));
      assertThat(ExampleSite.codes(findings(page, waived)))
          .as("with the waiver")
          .doesNotContain(page.code(), Code.WAIVER_UNUSED.id());
    }
  }

  private List<Diagnostic> findings(RulePage page, Map<String, String> example) throws IOException {
    assertThat(example).as("files of the example").isNotEmpty();
    Path site = Files.createTempDirectory(folder, "site");
    return new ExampleSite(site, example, page.locale().language()).findings();
  }

  private static List<String> told(List<Diagnostic> findings) {
    return findings.stream()
        .map(finding -> finding.position() + " " + finding.code().id() + " " + finding.arguments())
        .toList();
  }

  private static List<String> told(List<Diagnostic> findings, Severity least, @Nullable Code but) {
    return told(
        findings.stream()
            .filter(finding -> finding.severity().compareTo(least) <= 0)
            .filter(finding -> finding.code() != but)
            .toList());
  }

  private static boolean isWaived(Code code) {
    return code.isOfSubstance() && code != Code.WAIVER_EXPIRED && code != Code.WAIVER_UNUSED;
  }

  /** A page with everything that is not typed. */
  private static String whole(RulePage page, Code code, String place) {
    boolean english = page.locale() == Locale.ENGLISH;
    String links =
        english
            ? "[中文](../zh_CN/rules/%s.html) · [All checks](../checks.html)"
            : "[English](../../rules/%s.html) · [全部检查](../checks.html)";
    RuleFacts facts = new RuleFacts(page.locale(), code);
    return "# `"
        + code.id()
        + (english ? "`: " : "`：")
        + page.title()
        + "\n\n"
        + links.formatted(code.id())
        + "\n\n"
        + facts.list()
        + "\n\n"
        + typed(page.text()).strip()
        + "\n"
        + (isWaived(code) || code.severity() == Severity.ERROR ? "\n" + facts.waiver(place) : "");
  }

  private static String typed(String text) {
    String typed =
        text.replaceFirst("^# .*\\n", "")
            .replaceFirst("\\n## (?:To let it stand|保留不改)\\n[\\s\\S]*", "\n")
            .strip();
    return typed
        .replaceFirst("^\\[(?:中文|English)\\]\\(.*\\n", "")
        .strip()
        .replaceFirst("^- (?:Level: |级别：).*\\n(?:- .*\\n)*", "");
  }

  /** The block at the end of a page. */
  private static String waiver(String whole) {
    return whole
            .substring(whole.indexOf("    waivers:\n", whole.lastIndexOf("\n## ")))
            .lines()
            .takeWhile(line -> line.startsWith("    "))
            .map(line -> line.substring(4))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  @Test
  void theTableOfAllChecksLeadsToThePages() throws IOException {
    for (Locale locale : Locale.values()) {
      String handbook = Files.readString(locale.checks(), UTF_8);
      String rows =
          Source.codes().stream()
              .sorted()
              .map(
                  code ->
                      new RuleFacts(locale, code)
                          .tableRow(
                              page(locale, locale.pages().resolve(code.id() + ".md")).title()))
              .collect(Collectors.joining());
      String head = locale == Locale.ENGLISH ? "| code | severity |" : "| 代码 | 级别 |";
      int from = handbook.indexOf("|---|---|---|---|---|\n", handbook.indexOf(head)) + 22;
      String whole =
          handbook.substring(0, from)
              + rows
              + handbook.substring(handbook.indexOf("\n\n", from) + 1);
      if (WRITE) {
        Files.writeString(locale.checks(), whole, UTF_8);
      }
      assertThat(Files.readString(locale.checks(), UTF_8)).isEqualTo(whole);
    }
  }
}
