package io.gazette.check.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.assemble.Numbered;
import io.gazette.check.ExampleSite;
import io.gazette.check.RuleMeasureTest;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import io.gazette.model.Numbering;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.text.Growth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a passage are found where their author wrote them, or not at all. */
final class ManuscriptTest {

  private static final Path MEASURED = Path.of("src/test/resources/measured/content");

  @TempDir Path folder;

  /** Where some words of a text are written: line, column and what stands there. */
  private static String place(String clauses, String words) {
    String written = "# Policy\n\n## Clause {#clause}\n\n" + clauses + "\n";
    PolicyText text = Numbered.text(written, Numbering.NONE, new Language("zh-Hans"));
    for (Passage passage : Passage.of(text, new Manuscript(written))) {
      int at = passage.words().lastIndexOf(words);
      if (at >= 0) {
        SourcePosition found = passage.at(at);
        String line = written.lines().toList().get(found.line() - 1);
        return found.line()
            + ":"
            + found.column()
            + " "
            + line.substring(found.column() - 1, Math.min(line.length(), found.column() + 1));
      }
    }
    return "none";
  }

  @Test
  void wordsAreFoundBehindOthers() {
    assertThat(place("我们收集姓名，我们将将处理。", "将将")).isEqualTo("5:10 将将");
    assertThat(place("我们收集姓名。\n\n我们将将处理。", "将将")).isEqualTo("7:3 将将");
  }

  @Test
  void marksStandBetweenTheirCharacters() {
    assertThat(place("我们**将**将处理。", "将将")).isEqualTo("5:5 将*");
    assertThat(place("我们**++将将++**处理。", "将将")).isEqualTo("5:7 将将");
    assertThat(place("我们[将](https://a.example/)将处理。", "将将")).isEqualTo("5:4 将]");
    assertThat(place("字\\*，我们将将处理。", "将将")).isEqualTo("5:7 将将");
  }

  @Test
  void linesEndBetweenTheirCharacters() {
    assertThat(place("我们收集姓名，我们将\n将处理。", "将将")).isEqualTo("5:10 将");
    assertThat(place("我们收集姓名，\n我们将将处理。", "将将")).isEqualTo("6:3 将将");
    assertThat(place("> [!IMPORTANT]\n> 我们收集\n> 姓名，将将处理。", "将将")).isEqualTo("7:6 将将");
  }

  @Test
  void theSameWordsAreCounted() {
    assertThat(place("将将处理，将将处理，将将处理。", "将将")).isEqualTo("5:11 将将");
    assertThat(place("- 将将处理\n- 将将处理，将将收集", "收集")).isEqualTo("6:10 收集");
  }

  @Test
  void cellsAreFoundInTheirRows() {
    assertThat(place("| 甲 | 乙 |\n|---|---|\n| 姓名 | 将将处理 |", "将将")).isEqualTo("7:8 将将");
  }

  @Test
  void whatIsNotCertainStaysWithTheParagraph() {
    // The address has the words once more than readers see them.
    assertThat(place("见[将将](https://a.example/将将)，将将", "将将")).startsWith("5:1 ");
    assertThat(place("| 甲 | 乙 |\n|---|---|\n| 将将 | 将将 |", "将将")).startsWith("7:1 ");
  }

  @Test
  void headingsHaveWordsToo() {
    String written = "# Policy\n\n## 我们将将 {#clause}\n\n字\n";
    PolicyText text = Numbered.text(written, Numbering.NONE, new Language("zh-Hans"));
    assertThat(Passage.of(text, new Manuscript(written)).get(0).at("将将"))
        .extracting(SourcePosition::line, SourcePosition::column)
        .containsExactly(3, 6);
  }

  @Test
  void everyPlaceOfEveryPolicyIsTheRightCharacter() throws IOException {
    int certain = 0;
    int all = 0;
    for (Policy policy : RuleMeasureTest.site().policies()) {
      for (PolicyVersion version : policy.versions()) {
        for (PolicyText text : version.texts().byLanguage().values()) {
          String written =
              Files.readString(MEASURED.resolve(Published.file(policy, version, text)), UTF_8);
          List<String> lines = written.lines().toList();
          for (Passage passage : Passage.of(text, new Manuscript(written))) {
            for (int at = 1; at < passage.words().length(); at += 7) {
              SourcePosition found = passage.at(at);
              all++;
              if (!found.equals(passage.position())) {
                certain++;
                assertThat(lines.get(found.line() - 1).charAt(found.column() - 1))
                    .as("%s %s", found, passage.words())
                    .isEqualTo(firstSeen(passage.words(), at));
              }
            }
          }
        }
      }
    }
    assertThat(all).isGreaterThan(1_000);
    assertThat(certain).isGreaterThan(all * 95 / 100);
  }

  @Test
  void whatIsFoundFurtherDownIsWaivedWithItsClause() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("zh-Hans.md", "## 收集 {#collect}\n\n我们收集姓名，\n然后将将处理。\n\n## 其他 {#other}\n\n无。\n");
    assertThat(doubled(files)).containsExactly("privacy/2026-03-01/zh-Hans.md:6:3");
    files.put(
        "waivers.yaml",
        """
        waivers:
          - rule: word-doubled
            place: privacy/2026-03-01/zh-Hans.md#collect
            reason: a quotation
            who: Li
            until: 2026-12-31
        """);
    assertThat(doubled(files)).isEmpty();
  }

  private List<String> doubled(Map<String, String> files) throws IOException {
    return new ExampleSite(Files.createTempDirectory(folder, "s"), files, "zh-Hans")
        .findings().stream()
            .filter(
                finding ->
                    finding.code() == Code.WORD_DOUBLED || finding.code() == Code.WAIVER_UNUSED)
            .map(finding -> finding.position().toString())
            .toList();
  }

  private static char firstSeen(String words, int at) {
    return words.substring(at).strip().charAt(0);
  }

  @Test
  void manyFindingsInOneLineTakeLinearTime() {
    Growth.assertLinear(
        20_000,
        length -> "将将，".repeat(length / 3),
        line -> {
          String written = "# Policy\n\n## Clause {#clause}\n\n" + line + "\n";
          PolicyText text = Numbered.text(written, Numbering.NONE, new Language("zh-Hans"));
          for (Passage passage : Passage.of(text, new Manuscript(written))) {
            for (int at = 0; at < passage.words().length(); at += 3) {
              passage.at(at);
            }
          }
        });
  }
}
