package io.gazette.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticTextTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  private final DiagnosticText english = DiagnosticText.of(Locale.ENGLISH);
  private final DiagnosticText chinese = DiagnosticText.of(Locale.CHINESE);

  @ParameterizedTest
  @EnumSource
  void everyCodeHasAMessageAndAHintInBothLanguages(Code code) {
    for (DiagnosticText text : List.of(english, chinese)) {
      assertThat(text.message(code, List.of())).isNotBlank();
      assertThat(text.hint(code, List.of())).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesUseTheSameArguments(Code code) {
    assertThat(arguments(chinese.message(code, List.of()) + chinese.hint(code, List.of())))
        .isEqualTo(arguments(english.message(code, List.of()) + english.hint(code, List.of())));
  }

  private static List<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(match -> match.group())
        .distinct()
        .sorted()
        .toList();
  }
}
