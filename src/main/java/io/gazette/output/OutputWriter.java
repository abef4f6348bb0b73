package io.gazette.output;

import io.gazette.file.RegularFile;
import io.gazette.text.FileStamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Replaces an output folder as a whole: everything is staged beside it and then takes its place in
 * one step.
 *
 * <p>Until {@link #commit()} the live folder is untouched; closing without a commit leaves nothing
 * behind. A process killed at any moment leaves either the old site or the new one (see {@link
 * DirectorySwap}); what a killed run left beside it is cleared by the next. A file whose bytes did
 * not change keeps its modification time, so that hosts and copying tools see only what changed.
 * {@link #write} may be called by several threads.
 */
public final class OutputWriter implements AutoCloseable {

  /** A policy has no more, and is written at once. */
  private static final int MOST_FOLDERS = 4_096;

  private final Path target;
  private final Path staging;
  private final String record;
  private final OutputLock lock;
  private final Set<String> last;
  private final Leftover left;

  /** Some of those that were made already: a build writes many files into each. */
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  private final Set<String> added = ConcurrentHashMap.newKeySet();

  /** The files that the new output and the last one share. */
  private final Set<String> kept = ConcurrentHashMap.newKeySet();

  private boolean committed;
  private boolean exchanged;

  /**
   * @param last the files of the output as it is
   * @param left what is in the staging folder already
   */
  private OutputWriter(
      Path target, Path staging, String record, OutputLock lock, Set<String> last, Leftover left) {
    this.target = target;
    this.staging = staging;
    this.record = record;
    this.lock = lock;
    this.last = last;
    this.left = left;
  }

  /**
   * Starts a new output.
   *
   * @param record the file of an output that names all its others; see {@link Replaceable}
   * @param sources folders that are read: an output is never one of them, in one or around one
   * @throws ForeignFolderException if the target holds anything that Gazette did not write
   * @throws IOException if the folder beside it cannot be written, or another build writes the same
   *     output just now
   */
  public static OutputWriter open(Path output, String record, List<Path> sources)
      throws IOException {
    Replaceable.requireNoLink(output);
    Path target = resolve(output);
    Replaceable replaceable = new Replaceable(target, record);
    replaceable.requireApart(sources);
    Path parent = Files.createDirectories(target.getParent());
    OutputLock lock = OutputLock.take(parent.resolve("." + target.getFileName() + ".gazette-lock"));
    try {
      Path staging = parent.resolve("." + target.getFileName() + ".gazette-staging");
      DirectorySwap.recover(staging, target);
      Set<String> last = replaceable.requireOwn();
      OutputWriter writer =
          new OutputWriter(target, staging, record, lock, last, Leftover.in(staging));
      // Not as other files: its time tells when an output was begun.
      Files.writeString(
          writer.place(Replaceable.MARKER), Replaceable.MARKER_TEXT, StandardCharsets.UTF_8);
      return writer;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Path resolve(Path output) throws IOException {
    Path absolute = output.toAbsolutePath().normalize();
    return Files.exists(absolute) ? absolute.toRealPath() : absolute;
  }

  /** A place in the new output where there is nothing yet, in a folder that is there. */
  private Path place(String path) throws IOException {
    added.add(path);
    left.makeRoom(path);
    Path file = staging.resolve(path);
    Path folder = file.getParent();
    if (folder != null && !folders.contains(folder)) {
      Files.createDirectories(folder);
      if (folders.size() >= MOST_FOLDERS) {
        folders.clear();
      }
      folders.add(folder);
    }
    return file;
  }

  /** Adds files to the new output. */
  public void write(OutputTree tree) throws IOException {
    for (String path : tree.paths()) {
      byte[] bytes = tree.find(path).orElseThrow();
      Path file = place(path);
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
      Path live = target.resolve(path);
      if (last.contains(path)
          && Files.isRegularFile(live, LinkOption.NOFOLLOW_LINKS)
          && Files.size(live) == bytes.length
          && Arrays.equals(RegularFile.bytes(live, bytes.length), bytes)) {
        Files.setLastModifiedTime(file, Files.getLastModifiedTime(live));
      }
    }
  }

  /** The stamp of a file of the output as it is. */
  public Optional<FileStamp> liveStamp(String path) {
    return FileStamp.of(target.resolve(path));
  }

  /** The stamp of a file of the new output. */
  public Optional<FileStamp> stamp(String path) {
    return FileStamp.of(staging.resolve(path));
  }

  /** The bytes of a file of the output as it is; empty if there is no such file. */
  public Optional<byte[]> live(String path) throws IOException {
    Path file = target.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(RegularFile.bytes(file, RegularFile.LARGEST))
        : Optional.empty();
  }

  /** The stamp of a file that lies ready for the new output, as part of an earlier one. */
  public Optional<FileStamp> readyStamp(String path) {
    return left.stamp(path);
  }

  /** Adds a file that lies ready, which the caller knows by its stamp. */
  public void keepReady(String path) {
    left.take(path);
    added.add(path);
    kept.add(path);
  }

  /**
   * Adds a file of the output as it is, which the caller has read and found good.
   *
   * @return whether it is the same file, with the same stamp, and no copy
   */
  public boolean keep(String path) throws IOException {
    Path file = place(path);
    try {
      Files.createLink(file, target.resolve(path));
      kept.add(path);
      return true;
    } catch (UnsupportedOperationException | FileSystemException e) {
      // A file system without hard links, or one that has too many of them.
      Files.copy(target.resolve(path), file, StandardCopyOption.COPY_ATTRIBUTES);
      return false;
    }
  }

  /** Puts the new output in the place of the old one. */
  public void commit() throws IOException {
    left.deleteOthers(added);
    committed = true;
    exchanged = DirectorySwap.swap(staging, target, record);
  }

  /**
   * Clears the staging folder, of an abandoned new output or the replaced old one, but for what the
   * next output can use.
   */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (kept.size() >= Leftover.WORTH_KEEPING && (exchanged || !committed)) {
        Leftover.reduce(staging, exchanged ? last : added, kept);
      } else if (committed && added.size() >= Leftover.WORTH_MAKING) {
        Leftover.link(target, staging, added);
      } else {
        FileTree.delete(staging);
      }
    }
  }
}
