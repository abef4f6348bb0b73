package io.gazette.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads whole files that strangers may have put where they are: never through a link in the place
 * of the file, never a pipe or a device, which would have no end, and never more than a limit.
 */
public final class RegularFile {

  /** More than any file of a content folder or a site has. */
  public static final int LARGEST = 256 * 1024 * 1024;

  private RegularFile() {}

  /**
   * The bytes of a file.
   *
   * @throws TooLargeException if it has more than {@code limit}
   * @throws IOException also if it is no regular file, with {@code @special-file} as the reason
   */
  public static byte[] bytes(Path file, int limit) throws IOException {
    var attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      throw new FileSystemException(file.toString(), null, "@special-file");
    }
    if (attributes.size() > limit) {
      throw new TooLargeException(file, attributes.size(), limit);
    }
    try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return bytes(stream, file, limit);
    }
  }

  /** As {@link #bytes(Path, int)}, of a stream that is read of a file. */
  public static byte[] bytes(InputStream stream, Path file, int limit) throws IOException {
    byte[] bytes = stream.readNBytes(limit + 1);
    if (bytes.length > limit) {
      long size = Files.isRegularFile(file) ? Files.size(file) : 0;
      throw new TooLargeException(file, Math.max(bytes.length, size), limit);
    }
    return bytes;
  }

  /** As {@link #bytes(Path, int)}, of a text in UTF-8; what is none becomes U+FFFD. */
  public static String text(Path file, int limit) throws IOException {
    return new String(bytes(file, limit), StandardCharsets.UTF_8);
  }
}
