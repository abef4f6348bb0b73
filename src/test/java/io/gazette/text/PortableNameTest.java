package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortableNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"con", "AUX.md", "com1.yaml", "lpt¹", "a:b", "a?", "a.", "a ", "a\nb"})
  void windowsCannotHaveThese(String name) {
    assertThat(PortableName.isPortable(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"contact", "com10.md", "console.yaml", "隐私政策.md", ".sealed", "a b"})
  void everySystemCanHaveThese(String name) {
    assertThat(PortableName.isPortable(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"EN.md, en.md", "caf\u00e9, cafe\u0301", "STRASSE, straße", "ς, Σ"})
  void someSystemTakesTheseForTheSame(String one, String other) {
    assertThat(PortableName.folded(one)).isEqualTo(PortableName.folded(other));
  }
}
