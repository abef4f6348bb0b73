package io.gazette.ledger;

import io.gazette.ledger.FolderChange.Replacement;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A change whose files are all written, forced to the disk and read back, and have only to be given
 * their names.
 *
 * <p>New folders appear whole, with all their files. A step that fails takes back those before it;
 * a process that is killed between two steps, which are renamings, leaves whole files and folders,
 * the ledger last, and the same command can be given again.
 */
final class StagedChange {

  /** A step, or what takes it back. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private final Path root;
  private final FolderChange change;
  private final Path staged;
  private final Path former;
  private final Deque<Step> undo = new ArrayDeque<>();

  private StagedChange(Path root, FolderChange change, WorkFolder work) throws IOException {
    this.root = root;
    this.change = change;
    this.staged = work.emptied(WorkFolder.STAGED);
    this.former = work.emptied(WorkFolder.FORMER);
  }

  /** Writes all files of a change into the work folder. */
  static StagedChange of(Path root, FolderChange change, WorkFolder work) throws IOException {
    StagedChange prepared = new StagedChange(root, change, work);
    for (var file : change.created().entrySet()) {
      if (!prepared.exists(file.getKey())) {
        prepared.stage(file.getKey(), file.getValue());
      }
    }
    for (Replacement text : change.replaced()) {
      prepared.stage(text);
    }
    if (change.last().isPresent()) {
      prepared.stage(change.last().get());
    }
    return prepared;
  }

  private void stage(Replacement text) throws IOException {
    stage(text.path(), text.after().getBytes(StandardCharsets.UTF_8));
  }

  private void stage(String path, byte[] bytes) throws IOException {
    Path file = staged.resolve(path);
    Files.createDirectories(file.getParent());
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
      throw new IOException("not read back as it was written: " + path);
    }
  }

  /** Gives everything its name, or leaves everything as it was. */
  void putInPlace() throws IOException {
    try {
      create();
      for (Replacement text : change.replaced()) {
        replace(text);
      }
      for (String path : change.removed().keySet()) {
        remove(path);
      }
      if (change.moved().isPresent()) {
        move(root.resolve(change.moved().get().from()), root.resolve(change.moved().get().to()));
      }
      if (change.last().isPresent()) {
        replace(change.last().get());
      }
    } catch (IOException | RuntimeException e) {
      takeBack(e);
      throw e;
    }
  }

  /** Single files first: a folder that is there whole says that nothing of it is missing. */
  private void create() throws IOException {
    SortedSet<String> folders = new TreeSet<>();
    for (String path : change.created().keySet()) {
      String missing = missingFolder(path);
      if (!missing.isEmpty()) {
        folders.add(missing);
      } else if (!exists(path)) {
        link(path);
      }
    }
    for (String folder : folders) {
      move(staged.resolve(folder), root.resolve(folder));
    }
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
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private void replace(Replacement text) throws IOException {
    if (text.before().isEmpty()) {
      link(text.path());
      return;
    }
    Path file = root.resolve(text.path());
    Path before = former.resolve(text.path());
    Files.createDirectories(before.getParent());
    Files.copy(file, before, StandardCopyOption.COPY_ATTRIBUTES);
    Files.move(staged.resolve(text.path()), file, StandardCopyOption.ATOMIC_MOVE);
    undo.push(() -> Files.move(before, file, StandardCopyOption.ATOMIC_MOVE));
    sync(file);
  }

  /** A second name for a file, unlike a move, is refused where a file already has that name. */
  private void link(String path) throws IOException {
    Path file = root.resolve(path);
    try {
      Files.createLink(file, staged.resolve(path));
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException e) {
      // A file system without hard links: the move looks first, and then moves.
      Files.move(staged.resolve(path), file);
    }
    undo.push(() -> Files.delete(file));
    sync(file);
  }

  /** A file that goes leaves no empty folder. */
  private void remove(String path) throws IOException {
    Path file = root.resolve(path);
    Path before = former.resolve(path);
    Files.createDirectories(before.getParent());
    move(file, before);
    Path folder = Objects.requireNonNull(file.getParent());
    if (isEmpty(folder)) {
      Files.delete(folder);
      undo.push(() -> Files.createDirectories(folder));
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    undo.push(() -> Files.move(to, from, StandardCopyOption.ATOMIC_MOVE));
    sync(to);
  }

  /** Forces a name to the disk, where folders can be opened as files. */
  private static void sync(Path file) {
    try (FileChannel folder =
        FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows: the journal of the file system does it.
    }
  }

  private void takeBack(Exception cause) {
    for (Step step : undo) {
      try {
        step.run();
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }
}
