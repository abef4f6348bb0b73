package io.gazette.cli;

import io.gazette.pipeline.Request;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What decides which site is made: of which content, with which theme, for which day. */
final class BuildOptions {

  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--theme", paramLabel = "DIR", descriptionKey = "theme")
  private @Nullable Path theme;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--drafts", descriptionKey = "drafts")
  private boolean drafts;

  @Option(names = "--no-reuse", descriptionKey = "no-reuse")
  private boolean cold;

  Path content() {
    return content.folder();
  }

  boolean drafts() {
    return drafts;
  }

  Request request(Terminal terminal) {
    Request published =
        new Request(
            content.folder(),
            Optional.ofNullable(theme),
            Optional.ofNullable(asOf),
            terminal.clock());
    Request remembering =
        cold ? published : terminal.memory().map(published::remembering).orElse(published);
    return drafts ? remembering.withDrafts() : remembering;
  }
}
