package io.gazette.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps two processes from writing one output: a file beside it, locked while it is written and
 * gone afterwards.
 */
final class OutputLock implements AutoCloseable {

  /** A place that no file reaches: Windows lets nobody read what is locked. */
  private static final long BEHIND = Long.MAX_VALUE - 1;

  private static final int LONGEST = 64 * 1024;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * @throws IOException if another build writes the same output just now, or the file cannot be
   *     written
   */
  static OutputLock take(Path file) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      try {
        if (!isFree(channel)) {
          throw new IOException("another build is writing the same output");
        }
        if (isAt(file, channel)) {
          return new OutputLock(file, channel);
        }
        // Whoever held it deleted it between its opening and its locking.
        channel.close();
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(BEHIND, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      // Held by this very process.
      return false;
    }
  }

  /**
   * Whether what is locked is what others find under the name: it gets a length by chance, and the
   * name is asked for it. Opening the file again, and closing it, would give the lock up
   * (fcntl(2)).
   */
  private static boolean isAt(Path file, FileChannel channel) throws IOException {
    int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST);
    channel.truncate(0).write(ByteBuffer.wrap(new byte[length]));
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      // While it is held: nobody else can have taken it.
      Files.deleteIfExists(file);
    }
  }
}
