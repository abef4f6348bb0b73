package io.gazette.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Tables of words in UTF-8 that lie beside a class: rows of cells between tabs. */
public final class TabbedRows {

  private TabbedRows() {}

  /** The cells of each row that is no remark and not blank. A missing file is a bug, and throws. */
  public static List<String[]> beside(Class<?> type, String file) {
    try (var stream = Objects.requireNonNull(type.getResourceAsStream(file), file);
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
