package io.gazette.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the diagnostics are complete, and the same things are said in both languages. */
final class DiagnosticTextTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeHasWordsInBothLanguages(Code code) {
    for (String language : List.of("en", "zh")) {
      Properties texts = texts(language);
      for (String key : List.of(code.id() + ".message", code.id() + ".hint")) {
        assertThat(texts.getProperty(key, "")).as(key + " in " + language).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void noWordsAreLeftOver(String language) {
    Set<String> needed =
        Arrays.stream(Code.values())
            .flatMap(code -> Stream.of(code.id() + ".message", code.id() + ".hint"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(keys(language))
        .allMatch(key -> needed.contains(key) || key.matches("term\\.[a-z0-9]+(-[a-z0-9]+)*"));
  }

  /** Also shows that no key stands twice, which Properties would not notice. */
  @Test
  void theTextsStandInTheSameOrderInBothFiles() {
    assertThat(keys("zh")).doesNotHaveDuplicates().isEqualTo(keys("en"));
  }

  @Test
  void theTextsStandInTheOrderOfTheCodes() {
    List<String> inOrder =
        Arrays.stream(Code.values())
            .flatMap(code -> Stream.of(code.id() + ".message", code.id() + ".hint"))
            .toList();
    assertThat(keys("en").stream().filter(key -> !key.startsWith("term.")).toList())
        .isEqualTo(inOrder);
  }

  @Test
  void bothLanguagesSayTheSameArguments() {
    Properties english = texts("en");
    Properties chinese = texts("zh");
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(chinese.getProperty(key, "")))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @Test
  void wordsAreFilledIn() {
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.WRONG_TYPE,
            SourcePosition.startOf("site.yaml"),
            "{1}",
            "@list",
            "@no-such-term",
            "[a]");
    assertThat(diagnostic.message(DiagnosticText.of(Locale.UK)))
        .isEqualTo("“{1}” must be a list, but here is @no-such-term.");
    assertThat(diagnostic.hint(DiagnosticText.of(Locale.SIMPLIFIED_CHINESE)))
        .isEqualTo("请在这里写列表：[a]。");
  }

  @Test
  void oneAndSeveralHaveTheirForms() {
    assertThat(message(Code.ROW_VERSION_UNSAID, "1", "its version"))
        .isEqualTo("1 row does not say: its version.");
    assertThat(message(Code.ROW_VERSION_UNSAID, "2", "their versions"))
        .isEqualTo("2 rows do not say: their versions.");
    assertThat(message(Code.PERMISSION_UNLISTED, "A, B", "2", "file:1"))
        .isEqualTo("The app asks for A, B, which are not in the list of permissions (file:1).");
    assertThat(message(Code.PERMISSION_UNLISTED, "A", "1", "file:1"))
        .isEqualTo("The app asks for A, which is not in the list of permissions (file:1).");
    assertThat(DiagnosticText.of(Locale.UK).message(Code.ROW_VERSION_UNSAID))
        .isEqualTo("… rows do not say: ….");
  }

  @Test
  void aSentenceHasOneStop() {
    assertThat(message(Code.REGISTER_UNNAMED, "Lan Ltd."))
        .endsWith(" The first row says: Lan Ltd.");
  }

  private static String message(Code code, String... arguments) {
    return Diagnostic.of(code, SourcePosition.startOf("file"), arguments)
        .message(DiagnosticText.of(Locale.UK));
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The keys in the order of the file. */
  private static List<String> keys(String language) {
    List<String> keys = new ArrayList<>();
    for (String line : file(language).lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        keys.add(line.substring(0, line.indexOf('=')));
      }
    }
    return keys;
  }

  private static Properties texts(String language) {
    try {
      Properties texts = new Properties();
      texts.load(new StringReader(file(language)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(String language) {
    String name = "diagnostics." + language + ".properties";
    try (var stream =
        Objects.requireNonNull(DiagnosticText.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
