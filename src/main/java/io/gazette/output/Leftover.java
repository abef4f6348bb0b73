package io.gazette.output;

import io.gazette.text.FileStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What an output leaves where the next one is staged: second names of its files, so that a build
 * after a small change need not make a name for each file again.
 *
 * <p>It is nobody's word: each file is known by its stamp or made anew, and what the next output
 * does not have is deleted before the exchange. It takes no room but for its folders, since its
 * files are those of the output. For use by several threads.
 */
final class Leftover {

  /** Fewer names are made again before anybody notices. */
  static final int WORTH_KEEPING = 256;

  /** An output with fewer files does without, if it takes making them for this alone. */
  static final int WORTH_MAKING = 4096;

  /** So that a person's repository does not show it. */
  private static final String IGNORED = ".gitignore";

  private final Path folder;
  private final Map<String, FileStamp> files = new ConcurrentHashMap<>();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  private Leftover(Path folder) {
    this.folder = folder;
  }

  /**
   * Finds what is left in a folder, and makes it if it is not there. A folder that holds a link or
   * what cannot be written to, or lies where upper and lower case are not told apart, is emptied.
   */
  static Leftover in(Path folder) throws IOException {
    Leftover found = new Leftover(folder);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        || !found.isUsable()
        || !found.read()) {
      FileTree.delete(folder);
      Files.createDirectory(folder);
      return new Leftover(folder);
    }
    return found;
  }

  private boolean isUsable() {
    String marker = Replaceable.MARKER;
    return Files.exists(folder.resolve(marker), LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(
            folder.resolve(marker.toUpperCase(Locale.ROOT)), LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether there are files and folders alone, and none that nobody may write to. */
  private boolean read() throws IOException {
    AtomicBoolean sound = new AtomicBoolean(true);
    FileTree.list(
        folder,
        (path, attributes) -> {
          if (attributes.isDirectory()) {
            folders.add(path);
          } else {
            files.put(path, FileStamp.of(attributes));
          }
          boolean writable =
              attributes.isDirectory()
                  ? Files.isWritable(folder.resolve(path))
                  : attributes.isRegularFile();
          if (!writable) {
            sound.set(false);
          }
          return writable;
        });
    return sound.get();
  }

  /** The stamp of a file; empty if it is not left. */
  Optional<FileStamp> stamp(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Takes a file into the new output as it is. */
  void take(String path) {
    files.remove(path);
  }

  /** Deletes whatever is in the way of a new file. */
  void makeRoom(String path) throws IOException {
    if (files.remove(path) != null) {
      Files.delete(folder.resolve(path));
    }
    if (folders.contains(path)) {
      FileTree.delete(folder.resolve(path));
      folders.removeIf(inner -> inner.equals(path) || inner.startsWith(path + "/"));
      files.keySet().removeIf(inner -> inner.startsWith(path + "/"));
    }
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (files.remove(path.substring(0, end)) != null) {
        Files.delete(folder.resolve(path.substring(0, end)));
      }
    }
  }

  /**
   * Deletes what was not taken.
   *
   * @param wanted all files of the new output
   */
  void deleteOthers(Set<String> wanted) throws IOException {
    for (String path : files.keySet()) {
      Files.deleteIfExists(folder.resolve(path));
    }
    Set<String> holding = new HashSet<>();
    wanted.forEach(path -> addAbove(path, holding));
    Set<String> empty = new HashSet<>(folders);
    empty.removeAll(holding);
    // What a folder holds comes before it.
    for (String inner : new TreeSet<>(empty).descendingSet()) {
      Files.deleteIfExists(folder.resolve(inner));
    }
  }

  /** Adds the folders that a file is in; those above one that is known are known too. */
  private static void addAbove(String path, Set<String> folders) {
    int end = path.lastIndexOf('/');
    while (end > 0 && folders.add(path.substring(0, end))) {
      end = path.lastIndexOf('/', end - 1);
    }
  }

  /**
   * Makes a leftover of an output that was exchanged or abandoned.
   *
   * @param files that it has
   * @param kept those that are files of the output too
   */
  static void reduce(Path folder, Set<String> files, Set<String> kept) throws IOException {
    try {
      for (String path : files) {
        if (!kept.contains(path) && !path.equals(Replaceable.MARKER)) {
          Files.deleteIfExists(folder.resolve(path));
        }
      }
      ignore(folder);
    } catch (AccessDeniedException e) {
      FileTree.delete(folder);
    }
  }

  /**
   * Makes a leftover of an output that stays where it is; none where a file has but one name.
   *
   * @param files that it has
   */
  static void link(Path output, Path folder, Set<String> files) throws IOException {
    FileTree.delete(folder);
    Set<Path> made = ConcurrentHashMap.newKeySet();
    try {
      files.parallelStream()
          .forEach(path -> addName(output.resolve(path), folder.resolve(path), made));
      ignore(folder);
    } catch (UncheckedIOException | UnsupportedOperationException e) {
      FileTree.delete(folder);
    }
  }

  private static void addName(Path file, Path name, Set<Path> made) {
    Path folder = Objects.requireNonNull(name.getParent());
    try {
      if (!made.contains(folder)) {
        Files.createDirectories(folder);
        made.add(folder);
      }
      Files.createLink(name, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ignore(Path folder) throws IOException {
    Path ignored = folder.resolve(IGNORED);
    // It may be a file of the output, which is not to be written into.
    Files.deleteIfExists(ignored);
    Files.writeString(ignored, "*\n", StandardCharsets.US_ASCII);
  }
}
