package io.gazette.cli;

import io.gazette.pipeline.Editing;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazette verify}: compares the ledger with everything it speaks of. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--site", paramLabel = "DIR", descriptionKey = "site")
  private @Nullable Path site;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EditingReport report = new EditingReport(terminal, content.folder());
    Path built = site;
    Editing.Outcome outcome = report.editing().verify(Optional.ofNullable(built));
    if (outcome.result().isEmpty()) {
      return report.printProblems(outcome, "verify.failed");
    }
    return built == null
        ? report.print(outcome, "verify.done")
        : report.print(outcome, "verify.site.done", built);
  }
}
