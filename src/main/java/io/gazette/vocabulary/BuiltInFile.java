package io.gazette.vocabulary;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reads the files that travel with the classes; a fault in one of them is a bug of Gazette. */
final class BuiltInFile {

  private BuiltInFile() {}

  static String text(String file) {
    try (var stream = Objects.requireNonNull(BuiltInFile.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a reader makes of a file's text, if it has nothing to complain of. */
  static <T> T read(String file, BiFunction<String, Diagnostics, T> reader) {
    Diagnostics diagnostics = new Diagnostics();
    T value = reader.apply(text(file), diagnostics);
    if (!diagnostics.sorted().isEmpty()) {
      throw new IllegalStateException(report(diagnostics));
    }
    return value;
  }

  private static String report(Diagnostics diagnostics) {
    DiagnosticText words = DiagnosticText.of(Locale.ENGLISH);
    return diagnostics.sorted().stream()
        .map(diagnostic -> line(diagnostic, words))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Diagnostic diagnostic, DiagnosticText words) {
    return diagnostic.position() + ": " + diagnostic.message(words);
  }
}
