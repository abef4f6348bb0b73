package io.gazette.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.diagnostic.Spelling;
import io.gazette.text.ChineseScript;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * What somebody meant by a key that is not known: one of near spelling, or one by its Chinese name.
 */
final class KeyNames {

  private static final String FILE = "key-names.tsv";
  private static final List<List<String>> ROWS = read();

  private KeyNames() {}

  private static List<List<String>> read() {
    try (var stream = Objects.requireNonNull(KeyNames.class.getResourceAsStream(FILE), FILE);
        var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one of the keys that a place knows that was meant, or else the nearest in spelling. */
  static String meant(String written, List<String> known) {
    String name = ChineseScript.simplified(written).strip();
    return ROWS.stream()
        .filter(row -> row.subList(1, row.size()).contains(name))
        .map(row -> row.get(0))
        .filter(known::contains)
        .findFirst()
        .orElseGet(() -> Spelling.nearest(written, known));
  }
}
