package io.gazette.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * Reads whole files that strangers may have put where they are: never through a link in the place
 * of the file, never a pipe or a device, which would have no end, and never more than a limit.
 */
public final class RegularFile {

  /** More than any file of a content folder or a site has. */
  public static final int LARGEST = 256 * 1024 * 1024;

  private static final int STEP = 64 * 1024;

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
      byte[] bytes = bytes(stream, (int) attributes.size());
      byte[] more = stream.readNBytes(limit + 1 - bytes.length);
      if (bytes.length + more.length > limit) {
        throw new TooLargeException(file, Files.size(file), limit);
      }
      return more.length == 0 ? bytes : joined(bytes, more);
    }
  }

  /** Into one array, in few steps that are not large: Java keeps a second copy of a step's size. */
  private static byte[] bytes(InputStream stream, int size) throws IOException {
    byte[] bytes = new byte[size];
    int read = 0;
    while (read < size) {
      int step = stream.read(bytes, read, Math.min(STEP, size - read));
      if (step < 0) {
        return Arrays.copyOf(bytes, read);
      }
      read += step;
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, byte[] more) {
    byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, all, bytes.length, more.length);
    return all;
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
