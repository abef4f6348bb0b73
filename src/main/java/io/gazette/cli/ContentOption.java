package io.gazette.cli;

import io.gazette.pipeline.Editing;
import io.gazette.pipeline.Request;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
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

  /** What is asked of the content as it is on this day, without drafts or a theme. */
  Request request(Clock clock) {
    return new Request(folder, Optional.empty(), Optional.empty(), clock);
  }

  Editing editing(Clock clock) {
    return new Editing(request(clock));
  }
}
