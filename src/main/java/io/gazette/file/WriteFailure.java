package io.gazette.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Why something could not be written, in the words of the system and not in those of Java. */
public final class WriteFailure {

  private WriteFailure() {}

  /** The reason as an argument of a diagnostic. */
  public static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "@write-denied";
    }
    return failure instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : String.valueOf(failure.getMessage());
  }
}
