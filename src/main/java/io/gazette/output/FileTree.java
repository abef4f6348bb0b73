package io.gazette.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through a folder with all it holds, by several threads; follows no symbolic link. */
public final class FileTree {

  private FileTree() {}

  /** Deletes it; nothing if there is no such folder. A link is deleted, not what it leads to. */
  public static void delete(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      open(root);
      visit(root, new Deletion());
    }
    Files.delete(root);
  }

  /**
   * Shows a visitor all that a folder holds, but not the folder itself.
   *
   * @param visitor may be called by several threads; where it ends a visit, it ends that of one
   *     file or folder directly in the root
   */
  static void visit(Path root, FileVisitor<Path> visitor) throws IOException {
    List<Path> inside;
    try (Stream<Path> listed = Files.list(root)) {
      inside = listed.toList();
    }
    try {
      inside.parallelStream().forEach(path -> visitWhole(path, visitor));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Lets its owner write to it; whether that was of any use, the deletion tells. */
  @SuppressWarnings("ResultOfMethodCallIgnored")
  private static void open(Path folder) {
    if (!Files.isWritable(folder) && folder.getFileSystem().equals(FileSystems.getDefault())) {
      folder.toFile().setWritable(true);
    }
  }

  private static void visitWhole(Path path, FileVisitor<Path> visitor) {
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
