package io.gazette.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToldOnceTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private void report(String file, int line, String text, String argument) {
    diagnostics.read(file, "\n".repeat(line - 1) + text + "\n");
    diagnostics.report(Code.WORD_DOUBLED, new SourcePosition(file, line, 1), argument);
  }

  private List<String> told() {
    return ToldOnce.of(Outcome.of(diagnostics, Optional.empty())).stream()
        .map(told -> told.finding().position() + " " + told.others())
        .toList();
  }

  @Test
  void theSameWordsOfSeveralVersionsAreToldInTheLastOne() {
    report("p/2025-01-01/en.md", 3, "the the", "the");
    report("p/2025-02-01/en.md", 7, "the the", "the");
    report("p/2025-03-01/en.md", 5, "the the", "the");
    assertThat(told()).containsExactly("p/2025-03-01/en.md:5:1 [2025-02-01, 2025-01-01]");
  }

  @Test
  void wordsThatNameTheFolderOfTheVersionAreTheSame() {
    report("p/2025-01-01/en.md", 3, "## A {#a}", "p/2025-01-01/zh-Hans.md");
    report("p/2025-02-01/en.md", 3, "## A {#a}", "p/2025-02-01/zh-Hans.md");
    report("p/2025-03-01/en.md", 3, "## A {#a}", "p/2025-02-01/zh-Hans.md");
    assertThat(told())
        .containsExactly("p/2025-02-01/en.md:3:1 [2025-01-01]", "p/2025-03-01/en.md:3:1 []");
  }

  @Test
  void whatDiffersInAnythingButItsPlaceIsToldApart() {
    report("p/2025-01-01/en.md", 1, "the the", "the");
    report("p/2025-02-01/en.md", 1, "and the the", "the");
    report("p/2025-03-01/en.md", 1, "the the", "and");
    report("p/2025-04-01/zh-Hans.md", 1, "the the", "the");
    report("q/2025-01-01/en.md", 1, "the the", "the");
    report("p/policy.yaml", 1, "the the", "the");
    report("q/policy.yaml", 1, "the the", "the");
    assertThat(told()).hasSize(7).allMatch(told -> told.endsWith(" []"));
  }

  @Test
  void whereElseItStandsIsSaidInASentence() {
    for (int month = 1; month <= 7; month++) {
      report("p/2025-0" + month + "-01/en.md", 1, "the the", "the");
    }
    ToldOnce told = ToldOnce.of(Outcome.of(diagnostics, Optional.empty())).get(0);
    assertThat(told.inOthers(ToldOnce.words(Locale.ENGLISH)))
        .hasValue(
            "The same stands in 2025-06-01, 2025-05-01, 2025-04-01, 2025-03-01 and 2 more versions,"
                + " too.");
    assertThat(told.inOthers(ToldOnce.words(Locale.CHINESE)).orElseThrow())
        .contains("2025-06-01、2025-05-01")
        .contains("另外 2 个版本");
  }

  @Test
  void whatStandsTwiceInAFileIsToldTwice() {
    for (String version : List.of("2025-01-01", "2025-02-01")) {
      String file = "p/" + version + "/en.md";
      diagnostics.read(file, "the the\nthe the\n");
      diagnostics.report(Code.WORD_DOUBLED, new SourcePosition(file, 1, 1), "the");
      diagnostics.report(Code.WORD_DOUBLED, new SourcePosition(file, 2, 1), "the");
    }
    assertThat(told())
        .containsExactly(
            "p/2025-02-01/en.md:1:1 [2025-01-01]", "p/2025-02-01/en.md:2:1 [2025-01-01]");
  }
}
