package io.gazette.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
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
    SortedSet<String> paths = new TreeSet<>();
    if (!Files.isDirectory(root)) {
      return paths;
    }
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .forEach(file -> paths.add(root.relativize(file).toString().replace('\\', '/')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paths;
  }

  /**
   * The bytes of a file.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public byte[] bytes(String path) {
    try {
      return Files.readAllBytes(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files directly in a folder below this one, by name, without hidden ones. */
  public SortedMap<String, byte[]> filesIn(String folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String path : paths().subSet(folder + "/", folder + "/" + Character.MAX_VALUE)) {
      String name = Objects.requireNonNull(path).substring(folder.length() + 1);
      if (!name.contains("/") && !name.startsWith(".")) {
        files.put(name, bytes(path));
      }
    }
    return files;
  }
}
