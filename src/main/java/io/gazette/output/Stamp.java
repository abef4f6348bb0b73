package io.gazette.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a file system tells of a file that is not read: while it is the same, nobody wrote into the
 * file.
 *
 * @param modified nanoseconds since 1970
 * @param key tells files of one file system apart; empty where there is none
 */
public record Stamp(long size, long modified, String key) {

  /** More than the time between two ticks of a file system that counts in less than seconds. */
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(50);

  /** The stamp of a regular file; empty if there is none. */
  static Optional<Stamp> of(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      Object key = attributes.fileKey();
      return attributes.isRegularFile()
          ? Optional.of(
              new Stamp(
                  attributes.size(),
                  attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                  key == null ? "" : key.toString().replace(' ', '_')))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a file that has this stamp now is what it was at some time: one that was written just
   * before that could have been written again with the same stamp.
   */
  public boolean tellsSince(Instant time) {
    long nanoseconds = TimeUnit.SECONDS.toNanos(time.getEpochSecond()) + time.getNano();
    return !key.isEmpty() && modified < nanoseconds - TICK;
  }
}
