package io.gazette.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that lie beside the classes. */
final class Resource {

  private Resource() {}

  /** The lines of a table; comments and empty lines are left out. */
  static List<String> lines(String name) {
    try (var stream = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole file. */
  static String text(String name) {
    try (var stream = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
