package io.gazette.content;

import io.gazette.text.PortableName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a folder as bytes, hidden ones included: what is sealed, verified and copied.
 *
 * <p>Paths are relative with forward slashes; symbolic links are not followed.
 */
public final class RawFolder {

  private final Path root;

  /**
   * @param root may be a link; what it leads to is the folder
   */
  public RawFolder(Path root) {
    this.root = real(root);
  }

  private static Path real(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      // There is nothing yet.
      return root;
    }
  }

  /**
   * The paths of all regular files; none if the folder does not exist.
   *
   * @throws UncheckedIOException if a folder cannot be listed
   */
  public SortedSet<String> paths() {
    return new TreeSet<>(files().keySet());
  }

  /** Not every name that a folder lists can be made a path again: the locale may not have it. */
  private SortedMap<String, Path> files() {
    SortedMap<String, Path> found = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      return found;
    }
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .forEach(file -> found.put(PortableName.slashed(root.relativize(file)), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /**
   * The bytes of a file.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public byte[] bytes(String path) {
    return bytes(location(path));
  }

  private Path location(String path) {
    try {
      return root.resolve(path);
    } catch (InvalidPathException e) {
      return Optional.ofNullable(files().get(path))
          .orElseThrow(() -> new UncheckedIOException(new NoSuchFileException(path)));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files directly in a folder below this one, by name, without those that are no content. */
  public SortedMap<String, byte[]> filesIn(String folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files()
        .subMap(folder + "/", folder + "/" + Character.MAX_VALUE)
        .forEach(
            (path, file) -> {
              String name = path.substring(folder.length() + 1);
              if (!name.contains("/") && !Layout.isIgnored(name)) {
                files.put(name, bytes(file));
              }
            });
    return files;
  }
}
