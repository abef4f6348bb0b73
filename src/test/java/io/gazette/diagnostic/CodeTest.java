package io.gazette.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A code without a line in the handbook, or without a test that provokes it, is not finished. */
class CodeTest {

  @Test
  void everyCodeIsInTheHandbook() throws IOException {
    String handbook = Files.readString(Path.of("site/markdown/diagnostics.md"), UTF_8);
    assertThat(Arrays.stream(Code.values()).map(Code::id))
        .allMatch(id -> handbook.contains("| `" + id + "` |"));
  }

  @Test
  void everyCodeIsProvokedByATest() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (var paths = Files.walk(Path.of("src/test"))) {
      List<Path> files =
          paths
              .filter(Files::isRegularFile)
              .filter(path -> !path.toString().matches(".*(CodeTest|DiagnosticTextTest)\\.java"))
              .toList();
      for (Path file : files) {
        tests.append(new String(Files.readAllBytes(file), UTF_8));
      }
    }
    assertThat(Arrays.stream(Code.values()))
        .allMatch(code -> tests.indexOf(code.id()) >= 0 || tests.indexOf(code.name()) >= 0);
  }
}
