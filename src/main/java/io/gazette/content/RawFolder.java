package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.ProblemException;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.file.RegularFile;
import io.gazette.file.TooLargeException;
import io.gazette.text.FileStamp;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The files of a folder as bytes: what is sealed, verified and copied.
 *
 * <p>Paths are relative with forward slashes. Symbolic links are not followed, only regular files
 * of at most 64 MB are read. What cannot be read ends the command with a {@link ProblemException}
 * that names it: nothing that was not seen counts as seen.
 */
public final class RawFolder {

  private static final int BYTE_LIMIT = 64 * 1024 * 1024;

  private final Path given;
  private final Path root;
  private final int levels;
  private final Predicate<String> skipped;

  private RawFolder(Path given, int levels, Predicate<String> skipped) {
    this.given = given;
    this.root = real(given);
    this.levels = levels;
    this.skipped = skipped;
  }

  /**
   * A content folder down to the files of versions, with the sealed copies, and without other
   * hidden folders or what lies in folders of versions.
   *
   * @param root may be a link; what it leads to is the folder
   */
  public static RawFolder ofContent(Path root) {
    return new RawFolder(root, Layout.LEVELS, Layout::isSkipped);
  }

  /** A folder with everything in it. */
  public static RawFolder whole(Path root) {
    return new RawFolder(root, Integer.MAX_VALUE, path -> false);
  }

  private static Path real(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      // There is nothing yet.
      return root;
    }
  }

  /** The paths of all regular files; none if the folder does not exist. */
  public SortedSet<String> paths() {
    return new TreeSet<>(entries().files.keySet());
  }

  /** The paths of what is neither a regular file nor a folder: links above all. */
  public SortedSet<String> others() {
    return entries().others;
  }

  /** Not every name that a folder lists can be made a path again: the locale may not have it. */
  private Entries entries() {
    Entries found = new Entries();
    if (Files.isDirectory(root)) {
      try {
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), levels, found);
      } catch (IOException e) {
        throw unreadable(given, e);
      }
    }
    return found;
  }

  private final class Entries extends SimpleFileVisitor<Path> {

    private final SortedMap<String, Path> files = new TreeMap<>();
    private final SortedSet<String> others = new TreeSet<>();

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return skipped.test(relative(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        files.put(relative(file), file);
      } else if (!attributes.isDirectory()) {
        others.add(relative(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (failure instanceof NoSuchFileException || skipped.test(relative(file))) {
        // Gone since its folder was listed, or never of interest.
        return FileVisitResult.CONTINUE;
      }
      throw unreadable(given.resolve(root.relativize(file)), failure);
    }

    private String relative(Path path) {
      return PortableName.slashed(root.relativize(path));
    }
  }

  private static ProblemException unreadable(Path file, IOException failure) {
    SourcePosition position = SourcePosition.startOf(PortableName.slashed(file));
    return new ProblemException(Code.FILE_UNREADABLE, position, FolderScanner.reason(failure));
  }

  /** The bytes of a file. */
  public byte[] bytes(String path) {
    Path file = location(path);
    try {
      return RegularFile.bytes(file, BYTE_LIMIT);
    } catch (TooLargeException e) {
      throw tooLarge(path, e.size());
    } catch (IOException e) {
      throw unreadable(given.resolve(path), e);
    }
  }

  /** By which a file can be known again without reading it; empty where that is not certain. */
  public Optional<FileStamp> stamp(String path) {
    return FileStamp.strict(location(path));
  }

  private ProblemException tooLarge(String path, long size) {
    SourcePosition position = SourcePosition.startOf(PortableName.slashed(given.resolve(path)));
    String limit = Integer.toString(BYTE_LIMIT);
    return new ProblemException(Code.FILE_TOO_LARGE, position, Long.toString(size), limit);
  }

  private Path location(String path) {
    try {
      return root.resolve(path);
    } catch (InvalidPathException e) {
      return Optional.ofNullable(entries().files.get(path))
          .orElseThrow(() -> unreadable(given, new NoSuchFileException(path)));
    }
  }

  /** The files directly in a folder below this one, by name, without those that are no content. */
  public SortedMap<String, byte[]> filesIn(String folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String path :
        entries().files.subMap(folder + "/", folder + "/" + Character.MAX_VALUE).keySet()) {
      String name = path.substring(folder.length() + 1);
      if (!name.contains("/") && !Layout.isIgnored(name)) {
        files.put(name, bytes(path));
      }
    }
    return files;
  }
}
