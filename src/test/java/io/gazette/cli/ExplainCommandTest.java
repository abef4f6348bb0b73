package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.Characters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** What a code means is told in the user's language, without the handbook or a network. */
class ExplainCommandTest {

  private static Invocation explain(Locale locale, String... code) {
    String[] arguments =
        code.length == 0 ? new String[] {"explain"} : new String[] {"explain", code[0]};
    return Invocation.of(locale, Clock.systemUTC(), arguments);
  }

  private static List<String> pages(String folder) throws IOException {
    try (var files = Files.list(Path.of(folder))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyPageOfTheHandbookIsInTheJar() throws IOException {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      assertThat(RulePages.of(locale).codes().stream().map(code -> code.id()).sorted().toList())
          .isEqualTo(pages("site/markdown/rules"))
          .isEqualTo(pages("site/zh_CN/markdown/rules"));
    }
  }

  @Test
  void aPageIsToldInTheLanguageOfTheUser() {
    Invocation english = explain(Locale.ENGLISH, "word-doubled");
    assertThat(english.exit()).isEqualTo(ExitCode.DONE);
    assertThat(english.err()).isEmpty();
    assertThat(english.out())
        .startsWith("word-doubled: a word twice\n\n  - Level: warning\n")
        .contains("\nHow to mend\n\n  Delete one of the two.\n")
        .contains("\n      waivers:\n        - rule: word-doubled\n")
        .doesNotContain("](", "`", "中文");
    assertThat(explain(Locale.SIMPLIFIED_CHINESE, "word-doubled").out())
        .startsWith("word-doubled：重复的字词\n\n  - 级别：警告\n")
        .contains("\n如何修改\n\n  删去一个。\n");
  }

  @Test
  void paragraphsOfEveryPageFitTheTerminal() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      for (var code : RulePages.of(locale).codes()) {
        assertThat(
                explain(locale, code.id()).out().lines().filter(line -> !line.startsWith("      ")))
            .as(code.id())
            .allSatisfy(line -> assertThat(Characters.width(line)).isLessThanOrEqualTo(80))
            .noneMatch(line -> line.strip().matches("[，。；：、）】》”].*"));
      }
    }
  }

  @Test
  void linesBreakBetweenWordsAndChineseCharacters() {
    StringWriter out = new StringWriter();
    ManualPrinter printer = new ManualPrinter(new PrintWriter(out), RunStyle.of(Ansi.OFF), 14);
    printer.print("# A\n\n一二三四五六。七八（九）十\n\nsee [the page](a.html) on `x y`\n");
    assertThat(out.toString().lines())
        .containsExactly("A", "", "  一二三四五", "  六。七八", "  （九）十", "", "  see the page", "  on x y");
  }

  @Test
  void aCodeMayBeWrittenAsItIsPrinted() {
    for (String written : List.of("[word-doubled]", "WORD_DOUBLED", " Word-Doubled ")) {
      assertThat(explain(Locale.ENGLISH, written).out()).startsWith("word-doubled: ");
    }
  }

  @Test
  void anotherCodeIsToldByItsMessage() {
    Invocation other = explain(Locale.ENGLISH, "duplicate-key");
    assertThat(other.exit()).isEqualTo(ExitCode.DONE);
    assertThat(other.out()).startsWith("duplicate-key: error\n\n  ");
  }

  @Test
  void anUnknownCodeIsWrongUsage() {
    Invocation near = explain(Locale.ENGLISH, "word-doubeld");
    assertThat(near.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(near.out()).isEmpty();
    assertThat(near.err()).contains("“word-doubeld”. Did you mean: word-doubled?");
    assertThat(explain(Locale.SIMPLIFIED_CHINESE, "x\u001b[31mzzzzz").err())
        .contains("gazette explain")
        .doesNotContain("\u001b");
  }

  @Test
  void withoutACodeAllAreListed() {
    Invocation list = explain(Locale.ENGLISH);
    assertThat(list.exit()).isEqualTo(ExitCode.DONE);
    assertThat(list.out())
        .contains("word-doubled: a word twice\n")
        .endsWith("More about one: gazette explain CODE\n");
  }
}
