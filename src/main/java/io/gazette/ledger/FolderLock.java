package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.file.WriteFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps a content folder to one command at a time, from what it reads until all is written.
 *
 * <p>A second command waits up to half a minute and is refused then. What a command that was killed
 * left half done is taken back first, see {@link Recovery}. The lock is a file in the {@link
 * WorkFolder}, which is removed again; a killed command holds it no longer. Where there is no
 * folder yet there is nothing to lose, and nothing to lock.
 */
public final class FolderLock {

  private static final int PAUSE_MILLIS = 50;
  private static final int ATTEMPTS = 600;

  private final WorkFolder work;
  private final FileChannel channel;

  private FolderLock(WorkFolder work, FileChannel channel) {
    this.work = work;
    this.channel = channel;
  }

  /** Runs a command that changes a folder; without a result if the folder was not to be had. */
  public static <T> Outcome<T> during(
      Path folder, Diagnostics diagnostics, Supplier<Outcome<T>> command) {
    return during(folder, diagnostics, ATTEMPTS, command);
  }

  static <T> Outcome<T> during(
      Path folder, Diagnostics diagnostics, int attempts, Supplier<Outcome<T>> command) {
    if (!Files.isDirectory(folder)) {
      return command.get();
    }
    Disk disk = new Disk();
    WorkFolder work = new WorkFolder(folder, disk);
    Optional<FolderLock> taken = Optional.empty();
    try {
      taken = take(work, attempts);
    } catch (IOException e) {
      work.removeUnlessLocked();
      return unwritable(e, diagnostics);
    }
    if (taken.isEmpty()) {
      diagnostics.report(Code.CONTENT_LOCKED, SourcePosition.startOf("."));
      return Outcome.of(diagnostics, Optional.empty());
    }
    try {
      new Recovery(folder, disk).settle(diagnostics);
      return command.get();
    } catch (IOException e) {
      return unwritable(e, diagnostics);
    } finally {
      taken.get().release();
    }
  }

  private static <T> Outcome<T> unwritable(IOException failure, Diagnostics diagnostics) {
    diagnostics.report(
        Code.CONTENT_UNWRITABLE, SourcePosition.startOf("."), WriteFailure.reason(failure));
    return Outcome.of(diagnostics, Optional.empty());
  }

  private static Optional<FolderLock> take(WorkFolder work, int attempts) throws IOException {
    for (int attempt = 0; attempt < attempts; attempt++) {
      Optional<FolderLock> lock = attempt(work);
      if (lock.isPresent() || !pause()) {
        return lock;
      }
    }
    return Optional.empty();
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<FolderLock> attempt(WorkFolder work) throws IOException {
    try {
      Path file = work.open().resolve(WorkFolder.LOCK);
      createIfAbsent(file);
      Object before = key(file);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      // The one before may have removed the file: then what is locked no longer has the name.
      if (isLocked(channel) && Objects.equals(before, key(file))) {
        return Optional.of(new FolderLock(work, channel));
      }
      channel.close();
    } catch (NoSuchFileException e) {
      // Removed this very moment.
    }
    return Optional.empty();
  }

  private static void createIfAbsent(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  private static Object key(Path file) throws IOException {
    var attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return String.valueOf(attributes.fileKey());
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Held by this very process.
      return false;
    }
  }

  private void release() {
    work.remove();
    try {
      channel.close();
    } catch (IOException e) {
      // The end of the process gives the lock back.
    }
  }
}
