package io.gazette.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The output folder must not be replaced, and is left alone. */
public final class ForeignFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why it must not. */
  public enum Reason {
    /** It holds files that Gazette did not write. */
    FOREIGN_FILES,
    /** It is reached by a symbolic link, or holds one: what would be deleted lies elsewhere. */
    LINK,
    /** It holds, is or lies in a folder that is read, or in which people work. */
    SOURCES
  }

  private final Reason reason;
  private final transient List<String> files;

  ForeignFolderException(Path folder, Reason reason, List<String> files) {
    super(folder.toString());
    this.reason = reason;
    this.files = List.copyOf(files);
  }

  public Reason reason() {
    return reason;
  }

  /** Some of the files that are in the way. */
  public List<String> files() {
    return files;
  }
}
