package io.gazette.ledger;

import io.gazette.file.RegularFile;
import io.gazette.model.Sha256;
import io.gazette.output.FileTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * All that changes files in a content folder, one operation a method, each forced to the disk
 * before the next begins: what is there after a kill is what an unbroken row of them made.
 */
final class Disk {

  /** Is told of an operation right before it is done; a test ends the process there. */
  @FunctionalInterface
  interface Watch {
    void before(String operation, Path path);
  }

  private final Watch watch;

  Disk() {
    this((operation, path) -> {});
  }

  Disk(Watch watch) {
    this.watch = watch;
  }

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether a regular file has the bytes of a digest. */
  static boolean holds(Path file, Sha256 digest) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Sha256.of(RegularFile.bytes(file, RegularFile.LARGEST)).equals(digest);
  }

  void createFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      watch.before("create folders", folder);
      Files.createDirectories(folder);
    }
  }

  /**
   * Writes a new file, and reads it back.
   *
   * @throws FileAlreadyExistsException if the name is taken
   */
  void write(Path file, byte[] bytes) throws IOException {
    watch.before("create", file);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      watch.before("fill", file);
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    if (!Arrays.equals(bytes, RegularFile.bytes(file, bytes.length))) {
      throw new IOException("not read back as it was written: " + file.getFileName());
    }
  }

  /** Copies a file to a new name, with its permissions and time. */
  void copy(Path file, Path copy) throws IOException {
    watch.before("copy", copy);
    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    sync(copy, StandardOpenOption.WRITE);
  }

  /** Gives a file or folder another name in one step; what had that name is replaced. */
  void move(Path from, Path to) throws IOException {
    watch.before("move", to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    syncFolderOf(to);
    syncFolderOf(from);
  }

  /**
   * Gives a file a second name. Unlike a move it is refused where a file already has that name.
   *
   * @throws FileAlreadyExistsException if so
   */
  void link(Path file, Path name) throws IOException {
    watch.before("link", name);
    try {
      Files.createLink(name, file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException e) {
      // A file system without hard links: the move looks first, and then moves.
      Files.move(file, name);
    }
    syncFolderOf(name);
  }

  void delete(Path file) throws IOException {
    if (exists(file)) {
      watch.before("delete", file);
      Files.deleteIfExists(file);
      syncFolderOf(file);
    }
  }

  /** Deletes a folder with all it holds. */
  void deleteAll(Path folder) throws IOException {
    if (exists(folder)) {
      watch.before("delete all", folder);
      FileTree.delete(folder);
    }
  }

  /** Forces a name to the disk, where folders can be opened as files. */
  private static void syncFolderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      sync(folder, StandardOpenOption.READ);
    }
  }

  private static void sync(Path path, StandardOpenOption mode) {
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    } catch (IOException e) {
      // A folder on Windows, where the journal of the file system does it, or a read-only file.
    }
  }
}
