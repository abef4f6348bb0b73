package io.gazette.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a file system tells of a file that is not read: while it is the same, nobody wrote into the
 * file.
 *
 * @param written nanoseconds since 1970
 * @param key tells files of one file system apart; empty where there is none; has no blank
 */
public record FileStamp(long size, long written, String key) {

  /** More than the time between two ticks of a file system that counts in less than seconds. */
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(50);

  /** The stamp of a regular file by the time that anybody may set; empty if there is none. */
  public static Optional<FileStamp> of(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile() ? Optional.of(of(attributes)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The stamp of a file by what was read of it already, and the time that anybody may set. */
  public static FileStamp of(BasicFileAttributes attributes) {
    return new FileStamp(
        attributes.size(), nanoseconds(attributes.lastModifiedTime()), key(attributes.fileKey()));
  }

  /**
   * The stamp of a regular file by the time that only the system sets, whenever anything of the
   * file changes; empty where no system does that.
   */
  public static Optional<FileStamp> strict(Path file) {
    try {
      Map<String, Object> attributes =
          Files.readAttributes(
              file,
              "unix:size,ctime,lastModifiedTime,fileKey,isRegularFile",
              LinkOption.NOFOLLOW_LINKS);
      return Boolean.TRUE.equals(attributes.get("isRegularFile"))
              && attributes.get("size") instanceof Long size
              && attributes.get("ctime") instanceof FileTime changed
              && attributes.get("lastModifiedTime") instanceof FileTime modified
          ? Optional.of(
              new FileStamp(
                  size,
                  nanoseconds(changed),
                  key(attributes.get("fileKey")) + nanoseconds(modified)))
          : Optional.empty();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String key(@Nullable Object key) {
    return key == null ? "" : key.toString().replace(' ', '_');
  }

  private static long nanoseconds(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /**
   * Whether a file that has this stamp now is what it was at some time: one that was written just
   * before that could have been written again with the same stamp.
   */
  public boolean tellsSince(Instant time) {
    long nanoseconds = TimeUnit.SECONDS.toNanos(time.getEpochSecond()) + time.getNano();
    return !key.isEmpty() && written < nanoseconds - TICK;
  }
}
