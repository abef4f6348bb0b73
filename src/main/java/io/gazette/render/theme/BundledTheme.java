package io.gazette.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files of the theme that travels with Gazette; {@code files.txt} lists them. */
public final class BundledTheme {

  private static final String FOLDER = "themes/default/";

  private BundledTheme() {}

  static List<ThemeFile> files() {
    return new String(read("files.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(BundledTheme::file)
        .toList();
  }

  public static ThemeFile file(String path) {
    return new ThemeFile(path, FOLDER + path, read(path));
  }

  private static byte[] read(String path) {
    String resource = "/" + FOLDER + path;
    try (InputStream stream =
        Objects.requireNonNull(BundledTheme.class.getResourceAsStream(resource), resource)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
