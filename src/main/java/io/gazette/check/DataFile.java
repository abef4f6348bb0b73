package io.gazette.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.diagnostic.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The tables of words and sources that lie beside the rules: rows of cells between tabs. */
final class DataFile {

  private DataFile() {}

  /** The cells of each row that is no remark. */
  static List<String[]> rows(String name) {
    try (var stream = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name);
        var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Code code(String id) {
    return Code.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
