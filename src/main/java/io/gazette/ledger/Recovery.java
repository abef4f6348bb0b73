package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.Journal.Created;
import io.gazette.ledger.Journal.Moved;
import io.gazette.ledger.Journal.Removed;
import io.gazette.ledger.Journal.Replaced;
import io.gazette.ledger.Journal.Step;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Brings a content folder back to where it was before a command that was stopped while it wrote.
 *
 * <p>The steps that were taken are taken back, the last one first; if all of them were taken the
 * change stands. What somebody changed since then is left as it is. Being stopped in turn does no
 * harm: the next recovery goes on. Whoever only reads a folder is told that it is between two
 * states, and nothing is changed.
 */
public final class Recovery {

  private static final int SHOWN = 5;
  private static final int PAUSE_MILLIS = 50;
  private static final int ATTEMPTS = 60;

  private final Path root;
  private final WorkFolder work;
  private final Disk disk;

  Recovery(Path root, Disk disk) {
    this.root = root;
    this.work = new WorkFolder(root, disk);
    this.disk = disk;
  }

  /**
   * Whether a folder can be read as it is: no command has stopped in it halfway. Waits a moment for
   * one that is writing.
   */
  public static boolean isSettled(Path folder, Diagnostics diagnostics) {
    return isSettled(folder, ATTEMPTS, diagnostics);
  }

  static boolean isSettled(Path folder, int attempts, Diagnostics diagnostics) {
    Recovery recovery = new Recovery(folder, new Disk());
    for (int attempt = 0; attempt < attempts; attempt++) {
      if (!recovery.work.hasJournal() || recovery.isDone()) {
        return true;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    diagnostics.report(Code.CONTENT_UNFINISHED, SourcePosition.startOf("."));
    return false;
  }

  private boolean isDone() {
    try {
      return isDone(Journal.read(work.journal()));
    } catch (IOException e) {
      // Removed this very moment, or none that anybody can follow.
      return false;
    }
  }

  /**
   * Takes back what a stopped command began, and says so; for the one who holds the lock.
   *
   * @throws IOException if it could not be taken back; then the next command tries again
   */
  void settle(Diagnostics diagnostics) throws IOException {
    if (!work.hasJournal()) {
      return;
    }
    List<String> taken = takeBack();
    if (!taken.isEmpty()) {
      String more = taken.size() > SHOWN ? " …" : "";
      String names = String.join(", ", taken.subList(0, Math.min(taken.size(), SHOWN))) + more;
      diagnostics.report(Code.CONTENT_TAKEN_BACK, SourcePosition.startOf("."), names);
    }
  }

  /** Takes back the steps of the journal, which is gone then; gives the files that changed. */
  List<String> takeBack() throws IOException {
    Journal journal = Journal.read(work.journal());
    List<String> taken = new ArrayList<>();
    if (!isDone(journal)) {
      for (int at = journal.steps().size() - 1; at >= 0; at--) {
        takeBack(journal.steps().get(at), taken);
      }
    }
    work.forget();
    return taken;
  }

  /** Whether the last step was taken, and so all of them. */
  private boolean isDone(Journal journal) throws IOException {
    if (journal.steps().isEmpty()) {
      return true;
    }
    Step last = journal.steps().get(journal.steps().size() - 1);
    if (last instanceof Created created) {
      return Disk.exists(root.resolve(created.path()));
    }
    if (last instanceof Replaced replaced) {
      return !Disk.holds(root.resolve(replaced.path()), replaced.before());
    }
    if (last instanceof Removed removed) {
      return !Disk.exists(root.resolve(removed.path()));
    }
    return isMoved((Moved) last);
  }

  private boolean isMoved(Moved moved) {
    return Disk.exists(root.resolve(moved.to())) && !Disk.exists(root.resolve(moved.from()));
  }

  private void takeBack(Step step, List<String> taken) throws IOException {
    if (step instanceof Created created) {
      Path file = place(created.path());
      if (Disk.holds(file, created.digest())) {
        disk.delete(file);
        deleteEmptyFolders(file);
        taken.add(created.path());
      }
    } else if (step instanceof Replaced replaced) {
      if (Disk.holds(place(replaced.path()), replaced.after())) {
        putBack(replaced.path(), replaced.before(), taken);
      }
    } else if (step instanceof Removed removed && !Disk.exists(root.resolve(removed.path()))) {
      putBack(removed.path(), removed.before(), taken);
    } else if (step instanceof Moved moved && isMoved(moved)) {
      disk.move(place(moved.to()), place(moved.from()));
      taken.add(moved.from());
    }
  }

  private void putBack(String path, Sha256 digest, List<String> taken) throws IOException {
    Path file = place(path);
    Path before = work.former(path);
    if (!Disk.holds(before, digest)) {
      throw new FileSystemException(before.toString(), null, "not what was kept: " + before);
    }
    disk.createFolders(Objects.requireNonNull(file.getParent()));
    disk.move(before, file);
    taken.add(path);
  }

  /** A link on the way could lead out of the folder; Gazette never wrote through one. */
  private Path place(String path) throws IOException {
    Path file = root.resolve(path);
    for (Path at = file; at != null && !at.equals(root); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        throw new FileSystemException(at.toString(), null, "a link: " + at);
      }
    }
    return file;
  }

  /** Folders that were made for files that are gone again. */
  private void deleteEmptyFolders(Path file) throws IOException {
    for (Path at = file.getParent(); at != null && !at.equals(root); at = at.getParent()) {
      try {
        disk.delete(at);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }
}
