package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.file.WriteFailure;
import io.gazette.ledger.FolderChange.Replacement;
import io.gazette.model.Sha256;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a {@link FolderChange} to a disk, all of it or nothing, without ever writing over a text
 * that was not read before.
 *
 * <p>Nothing is written if anything is in the way: a file that is replaced must still hold what was
 * read. Everything is written into a {@link WorkFolder} first, see {@link StagedChange}. Whoever
 * reads the folder before holds the {@link FolderLock}.
 */
public final class FolderWriter {

  private final Path root;
  private final Diagnostics diagnostics;

  private final Disk disk;

  public FolderWriter(Path root, Diagnostics diagnostics) {
    this(root, diagnostics, new Disk());
  }

  FolderWriter(Path root, Diagnostics diagnostics, Disk disk) {
    this.root = root;
    this.diagnostics = diagnostics;
    this.disk = disk;
  }

  /** Writes a change; false after reporting why nothing was written. */
  public boolean write(FolderChange change) {
    Deque<Path> made = new ArrayDeque<>();
    WorkFolder work = new WorkFolder(root, disk);
    try {
      if (isReachedByLink(change) || !isFree(change)) {
        return false;
      }
      for (Path at = root.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
        made.addLast(at);
      }
      disk.createFolders(root);
      StagedChange staged = StagedChange.of(root, change, disk);
      boolean free = isFree(change);
      if (free) {
        staged.putInPlace();
        made.clear();
      }
      return free;
    } catch (IOException e) {
      diagnostics.report(
          Code.CONTENT_UNWRITABLE, SourcePosition.startOf("."), WriteFailure.reason(e));
      return false;
    } finally {
      work.clear();
      made.forEach(this::deleteIfEmpty);
    }
  }

  private void deleteIfEmpty(Path folder) {
    try {
      disk.delete(folder);
    } catch (IOException e) {
      // Somebody else put something there.
    }
  }

  /** Whether nothing is in the way; what is, is reported. */
  private boolean isFree(FolderChange change) throws IOException {
    boolean free = true;
    for (Map.Entry<String, byte[]> file : change.created().entrySet()) {
      free &= isFree(file.getKey(), file.getValue());
    }
    for (Replacement text : change.replaced()) {
      free &= isUnchanged(text);
    }
    for (Map.Entry<String, Sha256> file : change.removed().entrySet()) {
      free &= isUnchanged(file.getKey(), Optional.of(file.getValue()));
    }
    if (change.moved().isPresent()) {
      free &= isFree(change.moved().get());
    }
    if (change.last().isPresent()) {
      free &= isUnchanged(change.last().get());
    }
    return free;
  }

  /** Whether a path leads out of the folder, which a link in it could do; reports it. */
  private boolean isReachedByLink(FolderChange change) {
    Stream<String> paths =
        Stream.concat(
            Stream.concat(change.created().keySet().stream(), change.removed().keySet().stream()),
            Stream.concat(change.replaced().stream(), change.last().stream())
                .map(Replacement::path));
    Optional<Path> link =
        paths
            .flatMap(
                path ->
                    Stream.iterate(
                        root.resolve(path), at -> at != null && !at.equals(root), Path::getParent))
            .filter(Files::isSymbolicLink)
            .findFirst();
    link.ifPresent(
        at ->
            diagnostics.report(
                Code.FILE_UNREADABLE,
                SourcePosition.startOf(PortableName.slashed(root.relativize(at))),
                "@link"));
    return link.isPresent();
  }

  private boolean isFree(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    boolean taken = Disk.exists(file) && !Disk.holds(file, Sha256.of(bytes));
    if (taken) {
      diagnostics.report(Code.CONTENT_FILE_EXISTS, SourcePosition.startOf(path));
    }
    return !taken;
  }

  private boolean isFree(FolderChange.Move move) {
    boolean taken = Disk.exists(root.resolve(move.to()));
    if (taken) {
      diagnostics.report(Code.CONTENT_FILE_EXISTS, SourcePosition.startOf(move.to()));
    }
    return !taken;
  }

  private boolean isUnchanged(Replacement replacement) throws IOException {
    return isUnchanged(replacement.path(), replacement.before());
  }

  private boolean isUnchanged(String path, Optional<Sha256> before) throws IOException {
    Path file = root.resolve(path);
    boolean unchanged = before.isPresent() ? Disk.holds(file, before.get()) : !Disk.exists(file);
    if (!unchanged) {
      diagnostics.report(Code.CONTENT_FILE_CHANGED, SourcePosition.startOf(path));
    }
    return unchanged;
  }
}
