package io.gazette.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is gone, with all in it, when it is closed. */
public record TemporaryFolder(Path path) implements AutoCloseable {

  public static TemporaryFolder open() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("gazette-").toRealPath());
  }

  @Override
  public void close() throws IOException {
    FileTree.delete(path);
  }
}
