package io.gazette.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The {@code --content} option, which every command has. */
final class ContentOption {

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      descriptionKey = "content")
  private Path folder = Path.of("content");

  Path folder() {
    return folder;
  }
}
