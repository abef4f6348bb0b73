package io.gazette.check.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The tables of words that lie beside the classes of this package. */
final class Rows {

  private Rows() {}

  /** The cells, between tabs, of each row that is no remark. */
  static List<String[]> of(String name) {
    try (var stream = Objects.requireNonNull(Rows.class.getResourceAsStream(name), name);
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
}
