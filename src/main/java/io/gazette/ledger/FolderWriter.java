package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.FolderChange.Replacement;
import io.gazette.model.Sha256;
import io.gazette.text.PortableName;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes a {@link FolderChange} to a disk without ever writing over a text that was not read
 * before.
 *
 * <p>Nothing is written if anything is in the way. Each file appears complete or not at all: it is
 * written beside its place, forced to the disk, and given its name. A run that is interrupted
 * leaves only new files, and the same change can be written again. A file that is replaced must
 * still hold what was read before; of two runs at the very same instant, one may lose its entry,
 * which the next verification finds by its copies.
 */
public final class FolderWriter {

  private final Path root;
  private final Diagnostics diagnostics;

  public FolderWriter(Path root, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** Writes a change; false after reporting why nothing, or not all of it, was written. */
  public boolean write(FolderChange change) {
    try {
      if (isReachedByLink(change)) {
        return false;
      }
      boolean free = true;
      for (Map.Entry<String, byte[]> file : change.created().entrySet()) {
        free &= isFree(file.getKey(), file.getValue());
      }
      for (Replacement text : change.replaced()) {
        free &= isUnchanged(text);
      }
      if (change.moved().isPresent()) {
        free &= isFree(change.moved().get());
      }
      if (change.last().isPresent()) {
        free &= isUnchanged(change.last().get());
      }
      return free && writeAll(change);
    } catch (IOException e) {
      diagnostics.report(
          Code.CONTENT_UNWRITABLE, SourcePosition.startOf("."), String.valueOf(e.getMessage()));
      return false;
    }
  }

  /** Whether a path leads out of the folder, which a link in it could do; reports it. */
  private boolean isReachedByLink(FolderChange change) {
    Stream<String> paths =
        Stream.concat(
            change.created().keySet().stream(),
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
    boolean taken = Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !holds(file, Sha256.of(bytes));
    if (taken) {
      diagnostics.report(Code.CONTENT_FILE_EXISTS, SourcePosition.startOf(path));
    }
    return !taken;
  }

  private boolean isFree(FolderChange.Move move) {
    boolean taken = Files.exists(root.resolve(move.to()), LinkOption.NOFOLLOW_LINKS);
    if (taken) {
      diagnostics.report(Code.CONTENT_FILE_EXISTS, SourcePosition.startOf(move.to()));
    }
    return !taken;
  }

  private boolean isUnchanged(Replacement replacement) throws IOException {
    Path file = root.resolve(replacement.path());
    boolean unchanged =
        replacement.before().isPresent()
            ? holds(file, replacement.before().get())
            : !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (!unchanged) {
      diagnostics.report(Code.CONTENT_FILE_CHANGED, SourcePosition.startOf(replacement.path()));
    }
    return unchanged;
  }

  private static boolean holds(Path file, Sha256 digest) throws IOException {
    return Files.isRegularFile(file) && Sha256.of(Files.readAllBytes(file)).equals(digest);
  }

  private boolean writeAll(FolderChange change) throws IOException {
    for (Map.Entry<String, byte[]> file : change.created().entrySet()) {
      if (!Files.exists(root.resolve(file.getKey()))) {
        create(root.resolve(file.getKey()), file.getValue());
      }
    }
    for (Replacement text : change.replaced()) {
      if (!replace(text)) {
        return false;
      }
    }
    if (change.moved().isPresent()) {
      FolderChange.Move move = change.moved().get();
      Files.move(
          root.resolve(move.from()), root.resolve(move.to()), StandardCopyOption.ATOMIC_MOVE);
    }
    return change.last().isEmpty() || replace(change.last().get());
  }

  private boolean replace(Replacement replacement) throws IOException {
    Path file = root.resolve(replacement.path());
    byte[] bytes = replacement.after().getBytes(StandardCharsets.UTF_8);
    if (replacement.before().isEmpty()) {
      create(file, bytes);
      return true;
    }
    Path draft = draft(file, bytes);
    try {
      boolean unchanged = isUnchanged(replacement);
      if (unchanged) {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return unchanged;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A second name for the draft, unlike a move, is refused where a file already has that name. */
  private static void create(Path file, byte[] bytes) throws IOException {
    Path draft = draft(file, bytes);
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException e) {
      // A file system without hard links: the move looks first, and then moves.
      Files.move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path draft(Path file, byte[] bytes) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    Path draft = folder.resolve(".gazette-" + UUID.randomUUID() + ".tmp");
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    return draft;
  }
}
