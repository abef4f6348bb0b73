package io.gazette.ledger;

import io.gazette.output.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A hidden folder in the content folder in which changes are prepared: on the same disk, so that
 * finished files are given their names in one step, and in one place, so that what a killed command
 * left is in nobody's way and is cleared by the next.
 *
 * <p>Never content, never sealed, and Git is told to leave it alone.
 */
final class WorkFolder {

  /** The file that {@link FolderLock} locks. */
  static final String LOCK = "lock";

  /** New files and folders, as they will be named. */
  static final String STAGED = "staged";

  /** Texts as they were before they are replaced. */
  static final String FORMER = "former";

  private static final String NAME = ".gazette";

  private final Path folder;

  WorkFolder(Path root) {
    this.folder = root.resolve(NAME);
  }

  /**
   * Makes the folder if it is not there.
   *
   * @throws IOException also if a link stands in its place, which would lead elsewhere
   */
  Path open() throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(folder.toString(), null, NAME + " is no folder");
      }
    }
    Path ignored = folder.resolve(".gitignore");
    if (!Files.exists(ignored, LinkOption.NOFOLLOW_LINKS)) {
      Files.writeString(ignored, "*\n", StandardCharsets.US_ASCII);
    }
    return folder;
  }

  /** An empty folder in it; what was there before is deleted. */
  Path emptied(String name) throws IOException {
    Path room = open().resolve(name);
    FileTree.delete(room);
    return Files.createDirectory(room);
  }

  /** Deletes what was prepared, and the folder too unless its lock is held. */
  void clear() {
    remove(folder.resolve(STAGED));
    remove(folder.resolve(FORMER));
    removeUnlessLocked();
  }

  void removeUnlessLocked() {
    if (!Files.exists(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) {
      remove();
    }
  }

  /** Deletes the folder with all it holds, as far as that can be done. */
  void remove() {
    remove(folder);
  }

  private static void remove(Path folder) {
    try {
      FileTree.delete(folder);
    } catch (IOException e) {
      // The next command tries again.
    }
  }
}
