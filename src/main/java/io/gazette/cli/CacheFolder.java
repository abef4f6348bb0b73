package io.gazette.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's programs keep what they can do without: {@code XDG_CACHE_HOME} or {@code ~/.cache}
 * (XDG Base Directory Specification 0.8), {@code ~/Library/Caches} on macOS, {@code %LOCALAPPDATA%}
 * on Windows.
 */
final class CacheFolder {

  private static final String NAME = "gazette";

  private CacheFolder() {}

  /** Gazette's own folder in it, which may not exist yet; empty if the user has no such place. */
  static Optional<Path> of(Map<String, String> environment, String system) {
    Optional<Path> home = place(environment.get("HOME"));
    Optional<Path> usual =
        system.startsWith("Mac")
            ? home.map(folder -> folder.resolve("Library/Caches"))
            : home.map(folder -> folder.resolve(".cache"));
    return Stream.of(
            place(environment.get("XDG_CACHE_HOME")),
            system.startsWith("Windows") ? place(environment.get("LOCALAPPDATA")) : usual)
        .flatMap(Optional::stream)
        .findFirst()
        .map(folder -> folder.resolve(NAME));
  }

  /** Relative paths do not count, as the specification says. */
  private static Optional<Path> place(@Nullable String folder) {
    try {
      return Optional.ofNullable(folder).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
