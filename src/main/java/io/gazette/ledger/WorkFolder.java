package io.gazette.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  static final String NAME = ".gazette";

  /** The file that {@link FolderLock} locks. */
  static final String LOCK = "lock";

  /** The {@link Journal} of a change of which not all steps are taken. */
  static final String JOURNAL = "journal";

  /** New files and folders, as they will be named. */
  private static final String STAGED = "staged";

  /** Texts as they were before they are replaced. */
  private static final String FORMER = "former";

  private final Path folder;
  private final Disk disk;

  WorkFolder(Path root, Disk disk) {
    this.folder = root.resolve(NAME);
    this.disk = disk;
  }

  /**
   * Makes the folder if it is not there.
   *
   * @throws IOException also if a link stands in its place, which would lead elsewhere
   */
  Path open() throws IOException {
    if (Disk.exists(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(folder.toString(), null, NAME + " is no folder");
    }
    disk.createFolders(folder);
    Path ignored = folder.resolve(".gitignore");
    if (!Disk.exists(ignored)) {
      disk.write(ignored, "*\n".getBytes(StandardCharsets.US_ASCII));
    }
    return folder;
  }

  /** Makes room for a change; what was prepared before is deleted. */
  void empty() throws IOException {
    open();
    for (String room : new String[] {STAGED, FORMER}) {
      disk.deleteAll(folder.resolve(room));
      disk.createFolders(folder.resolve(room));
    }
  }

  Path staged(String path) {
    return folder.resolve(STAGED).resolve(path);
  }

  Path former(String path) {
    return folder.resolve(FORMER).resolve(path);
  }

  Path journal() {
    return folder.resolve(JOURNAL);
  }

  boolean hasJournal() {
    return Files.isRegularFile(journal(), LinkOption.NOFOLLOW_LINKS)
        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /** From here on a change can be taken back. */
  void begin(Journal journal) throws IOException {
    Path written = folder.resolve(JOURNAL + ".new");
    disk.delete(written);
    disk.write(written, journal.bytes());
    if (!Journal.read(written).equals(journal)) {
      throw new IOException("a name that cannot be written down");
    }
    disk.move(written, journal());
  }

  /** From here on a change is done, or taken back. */
  void forget() throws IOException {
    disk.delete(journal());
  }

  /** Deletes what was prepared, and the folder too unless its lock is held. */
  void clear() {
    if (!hasJournal()) {
      remove(folder.resolve(STAGED));
      remove(folder.resolve(FORMER));
      removeUnlessLocked();
    }
  }

  void removeUnlessLocked() {
    if (!Disk.exists(folder.resolve(LOCK))) {
      remove();
    }
  }

  /**
   * Deletes the folder with all it holds, as far as that can be done; all but the lock stays where
   * a change could not be taken back.
   */
  void remove() {
    remove(hasJournal() ? folder.resolve(LOCK) : folder);
  }

  private void remove(Path path) {
    try {
      disk.deleteAll(path);
    } catch (IOException e) {
      // The next command tries again.
    }
  }
}
