package io.gazette.importer.manuscript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of the importer. */
public final class Resource {

  private static final String FOLDER = "/io/gazette/importer/";

  private Resource() {}

  /** The lines of a table; comments and empty lines are left out. */
  public static List<String> lines(String name) {
    try (var stream =
            Objects.requireNonNull(Resource.class.getResourceAsStream(FOLDER + name), name);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole file. */
  public static String text(String name) {
    try (var stream =
        Objects.requireNonNull(Resource.class.getResourceAsStream(FOLDER + name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
