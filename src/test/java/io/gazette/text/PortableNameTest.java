package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortableNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con",
        "CON",
        "aux.md",
        "nul.tar.gz",
        "com1",
        "LPT9.txt",
        "COM²",
        "con .txt",
        "a.",
        "a ",
        "a:b",
        "a?b",
        "a\\b",
        "a/b",
        "a\tb",
        ""
      })
  void windowsCannotHaveThem(String name) {
    assertThat(PortableName.is(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"console", "com", "com10", "auxiliary", "3.2", ".nojekyll", "隐私.md", "a con"})
  void everyMachineCanHaveThem(String name) {
    assertThat(PortableName.is(name)).isTrue();
  }

  @Test
  void pathsAreWrittenAlikeOnEveryMachine() throws IOException {
    try (var windows = Jimfs.newFileSystem(Configuration.windows())) {
      Path folder = windows.getPath("C:\\publisher\\content");
      assertThat(PortableName.slashed(folder)).isEqualTo("C:/publisher/content");
      assertThat(PortableName.slashed(folder.relativize(folder.resolve("privacy/1.0/en.md"))))
          .isEqualTo("privacy/1.0/en.md");
    }
    try (var unix = Jimfs.newFileSystem(Configuration.unix())) {
      assertThat(PortableName.slashed(unix.getPath("a\\b", "c")))
          .as("a backslash is a character like any other there")
          .isEqualTo("a\\b/c");
    }
  }

  @ParameterizedTest
  @CsvSource({"EN.md, en.md", "caf\u00e9, cafe\u0301", "STRASSE, straße", "ς, Σ"})
  void someSystemTakesTheseForTheSame(String one, String other) {
    assertThat(PortableName.folded(one)).isEqualTo(PortableName.folded(other));
  }
}
