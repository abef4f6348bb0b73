package io.gazette.output;

import io.gazette.file.RegularFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a folder hold what another one holds, file by file: for a folder that cannot be renamed.
 *
 * <p>Each file is whole at any moment, the folder only at the end. Until then its record names the
 * files of both, so that whoever comes after an interruption finds nothing foreign in it.
 */
final class FolderContents {

  private static final String BESIDE = ".gazette-new";

  private final Path from;
  private final Path to;
  private final String record;

  private FolderContents(Path from, Path to, String record) {
    this.from = from;
    this.to = to;
    this.record = record;
  }

  /**
   * Copies everything, and removes all else.
   *
   * @param record the file that names all the others; see {@link Replaceable}
   */
  static void copy(Path from, Path to, String record) throws IOException {
    FolderContents contents = new FolderContents(from, to, record);
    contents.joinRecords();
    contents.addAll();
    contents.removeOthers();
    contents.add(from.resolve(record), to.resolve(record));
  }

  private void joinRecords() throws IOException {
    String both =
        RegularFile.text(from.resolve(record), RegularFile.LARGEST) + "-  " + BESIDE + "\n";
    if (Files.exists(to.resolve(record))) {
      both += RegularFile.text(to.resolve(record), RegularFile.LARGEST);
    }
    Path beside = to.resolve(BESIDE);
    Files.writeString(beside, both);
    Files.move(beside, to.resolve(record), StandardCopyOption.ATOMIC_MOVE);
  }

  private void addAll() throws IOException {
    for (Path path : sorted(from)) {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        addFolder(place(path));
      } else if (!path.equals(from.resolve(record))) {
        add(path, place(path));
      }
    }
  }

  /** Folders before what they hold. */
  private static List<Path> sorted(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.sorted().toList();
    }
  }

  private static void addFolder(Path place) throws IOException {
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(place);
      Files.createDirectory(place);
    }
  }

  private Path place(Path path) {
    return to.resolve(from.relativize(path).toString());
  }

  private void add(Path file, Path place) throws IOException {
    if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
        && Files.mismatch(file, place) == -1) {
      return;
    }
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      FileTree.delete(place);
    }
    Path beside = to.resolve(BESIDE);
    Files.copy(
        file, beside, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
  }

  private void removeOthers() throws IOException {
    for (Path path : sorted(to)) {
      if (!Files.exists(from.resolve(to.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS)) {
        FileTree.delete(path);
      }
    }
  }
}
