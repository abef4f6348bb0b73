package io.gazette.output;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Exchanges two folders.
 *
 * <p>On Linux and macOS in one system call, so that no reader and no killed process ever finds the
 * folder missing or mixed: {@code renameat2} with {@code RENAME_EXCHANGE} (renameat2(2), Linux
 * 3.15, glibc 2.28) and {@code renamex_np} with {@code RENAME_SWAP} (macOS 10.12). Where the system
 * or its file system does not offer this, by two renames with the old folder kept aside between
 * them; {@link #recover} puts it back if the process was killed at that instant. Where a folder
 * cannot be renamed at all (a mount point, a lower layer of a container's file system), its files
 * are replaced one by one; then a process that is killed leaves a mixture, which the next build
 * replaces.
 */
final class DirectorySwap {

  private static final int AT_FDCWD = -100;
  private static final int RENAME_EXCHANGE = 2;
  private static final int RENAME_SWAP = 2;

  private DirectorySwap() {}

  /** The one function used of the C library; paths are NUL-terminated UTF-8. */
  private interface Linux extends Library {
    int renameat2(int fromFolder, byte[] from, int toFolder, byte[] to, int flags);
  }

  private interface Mac extends Library {
    int renamex_np(byte[] from, byte[] to, int flags);
  }

  /**
   * Makes {@code staging} the new {@code target}.
   *
   * @param record the file of an output that names all the others; see {@link Replaceable}
   * @return whether the old target is at {@code staging} now; what else is there is of no use
   */
  static boolean swap(Path staging, Path target, String record) throws IOException {
    if (!Files.exists(target)) {
      Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
      return false;
    }
    if (exchange(staging, target) || rename(staging, target)) {
      return true;
    }
    FolderContents.copy(staging, target, record);
    return false;
  }

  /** Whether the old folder could be renamed, and so was replaced. */
  private static boolean rename(Path staging, Path target) throws IOException {
    Path aside = aside(staging);
    try {
      Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      return false;
    }
    Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
    Files.move(aside, staging, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  /** Finishes what a run that was killed between the renames has left. */
  static void recover(Path staging, Path target) throws IOException {
    Path aside = aside(staging);
    if (Files.exists(aside)) {
      if (Files.exists(target)) {
        FileTree.delete(aside);
      } else {
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static Path aside(Path staging) {
    return staging.resolveSibling(staging.getFileName() + "-old");
  }

  private static boolean exchange(Path first, Path second) {
    if (!first.getFileSystem().equals(FileSystems.getDefault())) {
      // The system knows its own files alone.
      return false;
    }
    try {
      if (Platform.isLinux()) {
        return Native.load("c", Linux.class)
                .renameat2(AT_FDCWD, cString(first), AT_FDCWD, cString(second), RENAME_EXCHANGE)
            == 0;
      }
      if (Platform.isMac()) {
        return Native.load("c", Mac.class).renamex_np(cString(first), cString(second), RENAME_SWAP)
            == 0;
      }
    } catch (LinkageError e) {
      // An older C library, or no native access: the two renames do.
      return false;
    }
    return false;
  }

  private static byte[] cString(Path path) {
    return (path + "\0").getBytes(StandardCharsets.UTF_8);
  }
}
