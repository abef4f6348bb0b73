package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were made to do harm: each gives a diagnostic, never an exception, never a wait. */
final class HostileYamlTest {

  private static final String MARKS = ":-?[]{},#&*!|>'\"%@`\n\t \\\0\u0085\ufeff\ud83d~=<a汉：";
  private static final int MOST = 256 * 1024;
  private static final ContentFile FILE = new ContentFile("a.yaml", "a.yaml", Path.of("a"), true);

  static Stream<Arguments> files() {
    return Stream.of(
        file("billion laughs", HostileYamlTest::laughs, Code.YAML_LIMIT),
        file("an anchor to itself", () -> "a: &a [*a]", Code.YAML_LIMIT),
        file("a key that is itself", () -> "&a ? *a : b", Code.YAML_SYNTAX),
        file("10,000 lists", () -> "a: " + "[".repeat(10_000), Code.YAML_LIMIT),
        file("lists without end", () -> "a: " + "[".repeat(MOST - 3), Code.YAML_LIMIT),
        file("10,000 groups", () -> "{a: ".repeat(10_000), Code.YAML_LIMIT),
        file("10,000 block lists", () -> "- ".repeat(10_000) + "x", Code.YAML_LIMIT),
        file("10,000 keys of keys", () -> "? ".repeat(10_000) + "x", Code.YAML_LIMIT),
        file("700 indented groups", HostileYamlTest::staircase, Code.YAML_LIMIT),
        file("equal keys", () -> "k: v\n".repeat(10_000), Code.DUPLICATE_KEY),
        file("aliases", () -> "a: [" + "*a ,".repeat(10_000) + "]", Code.YAML_LIMIT),
        file("a key of all there may be", () -> "x".repeat(MOST - 3) + ": a", Code.YAML_SYNTAX),
        file("colons", () -> "a: b" + ": ".repeat(MOST / 2 - 2), Code.YAML_SYNTAX),
        file("wide colons", () -> "a".repeat(MOST / 2) + "：\n: ", Code.YAML_SYNTAX),
        file("a quote that never ends", () -> "a: '" + "''".repeat(100_000), Code.YAML_SYNTAX),
        file("an escape beyond all numbers", () -> "a: \"\\UFFFFFFFF\"", Code.YAML_SYNTAX),
        file("NUL", () -> "a: b\0", Code.YAML_LIMIT),
        file("a lone surrogate", () -> "a: \ud800", Code.YAML_LIMIT));
  }

  private static Arguments file(String name, Supplier<String> text, Code code) {
    return Arguments.argumentSet(name, text, code);
  }

  private static String laughs() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [lol]\n");
    for (int level = 1; level < 10; level++) {
      String aliases = ("*a" + (level - 1) + ", ").repeat(10);
      yaml.append("a" + level + ": &a" + level + " [" + aliases + "]\n");
    }
    return yaml.toString();
  }

  private static String staircase() {
    StringBuilder yaml = new StringBuilder();
    for (int level = 0; level < 700; level++) {
      yaml.append(" ".repeat(level)).append("a:\n");
    }
    return yaml.toString();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefused(Supplier<String> text, Code code) {
    Diagnostics diagnostics = new Diagnostics();
    YamlParser.parse(FILE, text.get(), new Problems(diagnostics));
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).contains(code);
  }

  @Test
  void aHugeTextIsATextAllTheSame() {
    Diagnostics diagnostics = new Diagnostics();
    String yaml = "a: \"" + "\\u4e00".repeat(40_000) + "\"\nb: >\n" + "  x\n\n".repeat(1_000);
    assertThat(YamlParser.parse(FILE, yaml, new Problems(diagnostics))).isPresent();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  /** Damaged files: what is read or reported does not matter here, only that it comes to an end. */
  @Test
  void neverThrowsWhateverIsWritten() {
    Random random = new Random(7);
    String good =
        "# comment\na: {b: [c, 'd'], \"e\": |-}\nf:\n  - g: >\n      h\n  - &i !j *k\n? l\n: m 汉😀\n";
    List<String> pieces = List.of((MARKS + " ").split("", -1));
    List<String> words =
        List.of("\\UFFFFFFFF", "\\x0", "%YAML 1.1\n", "---\n", "...", "!<%zz>", "|9", "&a ", "*a ");
    for (int round = 0; round < 5_000; round++) {
      StringBuilder yaml = new StringBuilder(good);
      for (int change = random.nextInt(8); change >= 0; change--) {
        List<String> from = random.nextInt(4) == 0 ? words : pieces;
        int at = random.nextInt(yaml.length());
        int gone = random.nextBoolean() ? 0 : random.nextInt(4);
        yaml.replace(at, Math.min(yaml.length(), at + gone), from.get(random.nextInt(from.size())));
      }
      Diagnostics diagnostics = new Diagnostics();
      boolean read = YamlParser.parse(FILE, yaml.toString(), new Problems(diagnostics)).isPresent();
      assertThat(read || diagnostics.hasErrors()).as(yaml.toString()).isTrue();
    }
  }
}
