package io.gazette.ledger;

import io.gazette.ledger.FolderChange.Move;
import io.gazette.ledger.FolderChange.Replacement;
import io.gazette.ledger.Journal.Created;
import io.gazette.ledger.Journal.Moved;
import io.gazette.ledger.Journal.Removed;
import io.gazette.ledger.Journal.Replaced;
import io.gazette.ledger.Journal.Step;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A change whose files are all written, forced to the disk and read back, and have only to be given
 * their names.
 *
 * <p>The steps are written down in a {@link Journal} before the first of them. If one fails, those
 * before it are taken back; if the process is killed between two of them, {@link Recovery} does so.
 * New folders appear whole, with all their files.
 */
final class StagedChange {

  private final Path root;
  private final FolderChange change;
  private final WorkFolder work;
  private final Disk disk;

  private StagedChange(Path root, FolderChange change, Disk disk) {
    this.root = root;
    this.change = change;
    this.work = new WorkFolder(root, disk);
    this.disk = disk;
  }

  /** Writes all files of a change into the work folder. */
  static StagedChange of(Path root, FolderChange change, Disk disk) throws IOException {
    StagedChange prepared = new StagedChange(root, change, disk);
    prepared.work.empty();
    for (var file : change.created().entrySet()) {
      if (!prepared.exists(file.getKey())) {
        prepared.stage(file.getKey(), file.getValue());
      }
    }
    for (Replacement text : prepared.texts()) {
      prepared.stage(text.path(), text.after().getBytes(StandardCharsets.UTF_8));
    }
    return prepared;
  }

  private List<Replacement> texts() {
    List<Replacement> texts = new ArrayList<>(change.replaced());
    change.last().ifPresent(texts::add);
    return texts;
  }

  private void stage(String path, byte[] bytes) throws IOException {
    Path file = work.staged(path);
    disk.createFolders(Objects.requireNonNull(file.getParent()));
    disk.write(file, bytes);
  }

  /** Gives everything its name, or leaves everything as it was. */
  void putInPlace() throws IOException {
    SortedSet<String> files = new TreeSet<>();
    SortedSet<String> folders = new TreeSet<>();
    for (String path : change.created().keySet()) {
      String missing = missingFolder(path);
      if (!missing.isEmpty()) {
        folders.add(missing);
      } else if (!exists(path)) {
        files.add(path);
      }
    }
    for (Replacement text : texts()) {
      if (text.before().isPresent()) {
        keep(text.path());
      }
    }
    for (String path : change.removed().keySet()) {
      keep(path);
    }
    work.begin(journal(files, folders));
    try {
      for (String path : files) {
        disk.link(work.staged(path), root.resolve(path));
      }
      for (String folder : folders) {
        disk.move(work.staged(folder), root.resolve(folder));
      }
      for (Replacement text : change.replaced()) {
        replace(text);
      }
      for (String path : change.removed().keySet()) {
        remove(path);
      }
      if (change.moved().isPresent()) {
        Move move = change.moved().get();
        disk.move(root.resolve(move.from()), root.resolve(move.to()));
      }
      if (change.last().isPresent()) {
        replace(change.last().get());
      }
    } catch (IOException | RuntimeException e) {
      takeBack(e);
      throw e;
    }
    work.forget();
  }

  /** The steps of {@link #putInPlace}, in its order. */
  private Journal journal(SortedSet<String> files, SortedSet<String> folders) {
    List<Step> steps = new ArrayList<>();
    files.forEach(path -> steps.add(created(path)));
    for (String folder : folders) {
      change.created().subMap(folder + "/", folder + "/" + Character.MAX_VALUE).keySet().stream()
          .map(this::created)
          .forEach(steps::add);
    }
    change.replaced().forEach(text -> steps.add(step(text)));
    change.removed().forEach((path, digest) -> steps.add(new Removed(path, digest)));
    change.moved().ifPresent(move -> steps.add(new Moved(move.from(), move.to())));
    change.last().ifPresent(text -> steps.add(step(text)));
    return new Journal(steps);
  }

  private Created created(String path) {
    return new Created(path, Sha256.of(Objects.requireNonNull(change.created().get(path))));
  }

  private static Step step(Replacement text) {
    Sha256 after = Sha256.of(text.after());
    return text.before().isPresent()
        ? new Replaced(text.path(), text.before().get(), after)
        : new Created(text.path(), after);
  }

  /** The topmost folder on the way to a file that is not there yet; empty if all are. */
  private String missingFolder(String path) {
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      if (!exists(path.substring(0, at))) {
        return path.substring(0, at);
      }
    }
    return "";
  }

  private boolean exists(String path) {
    return Disk.exists(root.resolve(path));
  }

  /** Keeps a file as it was. */
  private void keep(String path) throws IOException {
    disk.createFolders(Objects.requireNonNull(work.former(path).getParent()));
    disk.copy(root.resolve(path), work.former(path));
  }

  /** A file that goes leaves no empty folder. */
  private void remove(String path) throws IOException {
    Path file = root.resolve(path);
    disk.delete(file);
    try {
      disk.delete(Objects.requireNonNull(file.getParent()));
    } catch (DirectoryNotEmptyException e) {
      // There are others.
    }
  }

  private void replace(Replacement text) throws IOException {
    Path file = root.resolve(text.path());
    if (text.before().isEmpty()) {
      disk.link(work.staged(text.path()), file);
    } else {
      disk.move(work.staged(text.path()), file);
    }
  }

  private void takeBack(Exception cause) {
    try {
      new Recovery(root, disk).takeBack();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
