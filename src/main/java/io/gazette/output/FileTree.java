package io.gazette.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through a folder with all it holds, by several threads; follows no symbolic link. */
public final class FileTree {

  /** Folders of policies are that deep, of which there are enough for all threads. */
  private static final int PARALLEL_LEVELS = 2;

  private FileTree() {}

  /** Deletes it; nothing if there is no such folder. A link is deleted, not what it leads to. */
  public static void delete(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      open(root);
      try (Stream<Path> inside = Files.list(root)) {
        inside.toList().parallelStream().forEach(path -> visit(path, new Deletion()));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    Files.delete(root);
  }

  /** What looks at the entries of a folder, and at theirs; called by several threads. */
  interface Listing {

    /**
     * Takes an entry; a folder comes before what it holds.
     *
     * @param path below the folder that is listed, with slashes
     * @return whether to go on with what it holds, if it is a folder
     */
    boolean take(String path, BasicFileAttributes attributes) throws IOException;
  }

  /** Lists all that a folder holds, but not the folder itself. */
  static void list(Path root, Listing listing) throws IOException {
    try {
      list(root, "", PARALLEL_LEVELS, listing);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void list(Path folder, String prefix, int levels, Listing listing) {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      if (levels == 0) {
        list(entries, prefix, listing);
      } else {
        entries.forEach(inside::add);
      }
    } catch (DirectoryIteratorException e) {
      throw new UncheckedIOException(e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    inside.parallelStream().forEach(entry -> take(entry, prefix, levels, listing));
  }

  private static void take(Path entry, String prefix, int levels, Listing listing) {
    String path = prefix + entry.getFileName();
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (listing.take(path, attributes) && attributes.isDirectory()) {
        list(entry, path + "/", levels - 1, listing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By one thread. Where the system can, a name is looked up in its folder, not from the root. */
  private static void list(DirectoryStream<Path> folder, String prefix, Listing listing)
      throws IOException {
    for (Path entry : folder) {
      Path name = entry.getFileName();
      String path = prefix + name;
      if (folder instanceof SecureDirectoryStream<Path> secure) {
        BasicFileAttributes attributes =
            secure
                .getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
        if (listing.take(path, attributes) && attributes.isDirectory()) {
          try (DirectoryStream<Path> inner =
              secure.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
            list(inner, path + "/", listing);
          }
        }
      } else {
        take(entry, prefix, 1, listing);
      }
    }
  }

  /** Lets its owner write to it; whether that was of any use, the deletion tells. */
  @SuppressWarnings("ResultOfMethodCallIgnored")
  private static void open(Path folder) {
    if (!Files.isWritable(folder) && folder.getFileSystem().equals(FileSystems.getDefault())) {
      folder.toFile().setWritable(true);
    }
  }

  private static void visit(Path path, FileVisitor<Path> visitor) {
    try {
      Files.walkFileTree(path, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    /** In a folder that may not be written to nothing can be deleted. */
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      open(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
