package io.gazette.output;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder holds files that Gazette did not write, and is left alone. */
public final class ForeignFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  ForeignFolderException(Path folder) {
    super(folder.toString());
  }
}
