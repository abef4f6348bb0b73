package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import java.nio.file.Path;
import java.util.List;
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
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    Path built = site;
    Outcome<List<String>> outcome =
        content.editing(terminal.clock()).verify(Optional.ofNullable(built));
    if (outcome.result().isEmpty()) {
      printer.printProblems(outcome, "verify.failed");
      return ExitCode.CONTENT;
    }
    return built == null
        ? printer.print(outcome, "verify.done")
        : printer.print(outcome, "verify.site.done", built);
  }
}
