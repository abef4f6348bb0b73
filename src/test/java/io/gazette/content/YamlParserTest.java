package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.content.YamlNode.Entry;
import io.gazette.content.YamlNode.Mapping;
import io.gazette.content.YamlNode.Scalar;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlParserTest {

  private static final ContentFile FILE = new ContentFile("a/b.yaml", "b.yaml", Path.of("b"), true);

  private final Diagnostics diagnostics = new Diagnostics();

  /** What people get wrong, where they must look, and what they are told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: {zh-Hans: 更新: 清单}⏎             | 1:20 | @yaml-colon-in-brackets",
        "title: Policy: the first⏎                | 1:14 | @yaml-second-colon",
        "a: b⏎  c: d⏎                             | 2:4  | @yaml-second-colon",
        "a:⏎    b: c⏎  d: e⏎                      | 3:3  | @yaml-indentation",
        "a:⏎  - b⏎ - c⏎                           | 3:2  | @yaml-indentation",
        "a: - b⏎                                  | 1:4  | @yaml-list-misplaced",
        "a: b⏎just words⏎c: d⏎                    | 2:1  | @yaml-no-colon",
        "a: b⏎\tc: d⏎                             | 2:1  | @yaml-tab",
        "a: @b⏎                                   | 1:4  | @yaml-special-character",
        "a: `b⏎                                   | 1:4  | @yaml-special-character",
        "a: **b** c⏎                              | 1:4  | @yaml-special-character",
        "a: %b⏎                                   | 1:4  | @yaml-special-character",
        "a: b⏎c: 'd⏎e: f⏎                         | 2:4  | @yaml-open-quote",
        "a: [b, c⏎d: e⏎                           | 1:4  | @yaml-open-bracket",
        "a: {b: c⏎d: e⏎                           | 1:4  | @yaml-open-bracket",
        "a: \"b⏎c: d⏎e: \"f\"⏎                    | 1:4  | @yaml-open-quote",
        "a: b⏎c: 'd''s⏎e: 'f'⏎                    | 2:4  | @yaml-open-quote",
        "a: 'it's'⏎                               | 1:8  | @yaml-after-quote",
        "a: \"say \"yes\"\"⏎                      | 1:10 | @yaml-after-quote",
        "a: \"C:\\Windows\"⏎                      | 1:8  | @yaml-escape",
        "a: b⏎c: \"😀\\UFFFFFFFF\"⏎               | 2:7  | @yaml-escape",
        "a: [⏎                                    | 2:1  | @yaml-open-bracket",
        "a: {b: [c] #d}⏎e: f⏎                     | 1:12 | @yaml-comment-in-brackets",
        "a: [b #1, c]⏎e: f⏎                       | 1:7  | @yaml-comment-in-brackets",
        "a: [b] c⏎                                | 1:8  | @yaml-after-bracket",
        "a:⏎  - b: c⏎  -d: e⏎                    | 3:3  | @yaml-dash-no-blank",
        "a:⏎  - {b: c}⏎  － d⏎                    | 3:3  | @yaml-wide-dash",
        "kind：privacy⏎title: x⏎                   | 1:5  | @yaml-wide-colon",
        "a: b⏎kind：privacy⏎title: x⏎              | 2:5  | @yaml-wide-colon",
        "a:⏎  - id：x⏎    name: y⏎                 | 2:7  | @yaml-wide-colon",
        "a:⏎  - id: x⏎    name: y⏎\u3000\u3000c: z⏎    d: e⏎ | 4:1  | @yaml-strange-blank",
        "a:⏎  b: c⏎\u00a0\u00a0d: e⏎  f: g⏎           | 3:1  | @yaml-strange-blank",
        "%YAML 2.0⏎---⏎a: b⏎                      | 1:1  | @yaml-version",
        "a: ]⏎ | 1:4 | `expected the node content, but found ']'`",
      })
  void saysWhatIsWrongWithTheSyntax(String yaml, String place, String words) {
    assertThat(parse(yaml.replace('⏎', '\n'))).isEmpty();
    assertThat(reported()).containsExactly(place + " yaml-syntax " + words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: *b⏎                            | 1:4 | @yaml-alias",
        "a: &b c⏎                          | 1:4 | @yaml-anchor",
        "&a b: c⏎                          | 1:1 | @yaml-anchor",
        "a: !!java.net.URL [http://x/]⏎    | 1:4 | @yaml-tag",
        "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]⏎|1:4|@yaml-tag",
        "a: !!str 2024⏎                    | 1:4 | @yaml-tag",
        "a: !important⏎                    | 1:4 | @yaml-tag",
        "!!map {a: b}⏎                     | 1:1 | @yaml-tag",
        "[a, b]: c⏎                        | 1:1 | @yaml-key",
        "a: b⏎---⏎c: d⏎                    | 2:1 | @yaml-documents",
        "a: \"\\0\"⏎                       | 1:4 | @yaml-control",
        "a: \"\\x1b[31m\"⏎                 | 1:4 | @yaml-control",
        "a: \"\\ud800\"⏎                   | 1:4 | @yaml-control",
      })
  void refusesWhatNoContentNeeds(String yaml, String place, String words) {
    assertThat(parse(yaml.replace('⏎', '\n'))).isEmpty();
    assertThat(reported()).containsExactly(place + " yaml-limit " + words);
  }

  @Test
  void findsControlCharactersWhereverTheyAre() {
    assertThat(parse("a: b\n😀: \0\n")).isEmpty();
    assertThat(parse("#" + "x".repeat(5_000) + "\n\ud83d\ude00\ud83d\n")).isEmpty();
    assertThat(reported())
        .containsExactly("2:3 yaml-limit @yaml-control", "2:5 yaml-limit @yaml-control");
  }

  /** YAML 1.1 and 1.2 read these as numbers, truth values, dates; here they are what is written. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.10",
        "0x1F",
        "0o17",
        "1e3",
        ".inf",
        "yes",
        "no",
        "on",
        "true",
        "y",
        "12:30:45",
        "2024-03-01",
        "1_000",
        "=",
        "<<",
        "NaN",
        "007",
        "+1"
      })
  void takesAScalarAsWritten(String written) {
    Mapping mapping = parse("a: " + written + "\n" + written + ": b\n").orElseThrow();
    assertThat(mapping.entries().get(0).value())
        .isEqualTo(new Scalar("a", written, true, at(1, 4)));
    assertThat(mapping.entries().get(1).key()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:", "a: ~", "a: null", "a: ''", "a: \"  \"", "a: |\n  \n", "a: # x"})
  void knowsWhenNothingIsWritten(String yaml) {
    assertThat(parse(yaml).orElseThrow().entries().get(0).value().isNothing()).isTrue();
  }

  @Test
  void takesAQuotedNullForAText() {
    assertThat(parse("a: 'null'").orElseThrow().entries().get(0).value().isNothing()).isFalse();
  }

  @Test
  void acceptsASingleDocumentWithItsMarks() {
    assertThat(parse("%YAML 1.2\n---\na: b\n...\n")).isPresent();
    assertThat(reported()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n", "text", "- list\n"})
  void wantsKeysAndValues(String yaml) {
    assertThat(parse(yaml)).isEmpty();
    assertThat(reported()).singleElement().asString().contains(" wrong-type b.yaml | @mapping | @");
  }

  @Test
  void allowsSixteenLevelsAndNoMore() {
    assertThat(parse("a: " + "[".repeat(15) + "]".repeat(15))).isPresent();
    assertThat(reported()).isEmpty();
    assertThat(parse("a: " + "[".repeat(16) + "]".repeat(16))).isEmpty();
    assertThat(reported()).containsExactly("1:19 yaml-limit @yaml-depth");
  }

  /** Columns count UTF-16 code units, lines only line feeds: as editors do. */
  @Test
  void findsPlacesAmongCharactersOfAnyWidth() {
    Random random = new Random(42);
    String[] letters = {"a", "é", "汉", "😀", "𠀀", "x\u0301", "\u2028", "\u00a0"};
    for (int round = 0; round < 300; round++) {
      StringBuilder yaml = new StringBuilder();
      List<SourcePosition> places = new ArrayList<>();
      int line = 1;
      int lineStart = 0;
      for (int key = 0; key < 12; key++) {
        boolean inLine = random.nextBoolean();
        yaml.append(key == 0 ? "{" : inLine ? ", " : ",\n ");
        if (key > 0 && !inLine) {
          line++;
          lineStart = yaml.length() - 1;
        }
        places.add(at(line, yaml.length() - lineStart + 1));
        yaml.append('"').append(key);
        random.ints(random.nextInt(5), 0, letters.length).forEach(i -> yaml.append(letters[i]));
        yaml.append("\": ");
        places.add(at(line, yaml.length() - lineStart + 1));
        yaml.append("'");
        random.ints(random.nextInt(5), 0, letters.length).forEach(i -> yaml.append(letters[i]));
        yaml.append("x'");
      }
      List<SourcePosition> found = new ArrayList<>();
      for (Entry entry : parse(yaml.append("}").toString()).orElseThrow().entries()) {
        found.add(entry.keyPosition());
        found.add(entry.value().position());
      }
      assertThat(found).as(yaml.toString()).isEqualTo(places);
    }
  }

  private Optional<Mapping> parse(String yaml) {
    return YamlParser.parse(FILE, yaml, new Problems(diagnostics));
  }

  private List<String> reported() {
    return diagnostics.sorted().stream().map(YamlParserTest::line).toList();
  }

  private static String line(Diagnostic problem) {
    SourcePosition at = problem.position();
    return at.line()
        + ":"
        + at.column()
        + " "
        + problem.code().id()
        + " "
        + String.join(" | ", problem.arguments());
  }

  private static SourcePosition at(int line, int column) {
    return new SourcePosition("a/b.yaml", line, column);
  }
}
