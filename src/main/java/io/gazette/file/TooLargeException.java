package io.gazette.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file has more bytes than its reader can bear. */
public final class TooLargeException extends FileSystemException {

  private static final long serialVersionUID = 1L;

  private final long size;

  TooLargeException(Path file, long size, int limit) {
    super(file.toString(), null, size + " bytes; the limit is " + limit);
    this.size = size;
  }

  /** How many bytes it has, as far as that is known. */
  public long size() {
    return size;
  }
}
