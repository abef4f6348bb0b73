package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Noticing;
import io.gazette.pipeline.Request;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazette notice}: writes what people are told of a new version. */
@Command(name = "notice")
final class NoticeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Mixin private VersionParameters named = new VersionParameters();

  @Option(names = "--output", paramLabel = "DIR", required = true)
  private Path output = Path.of("");

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  NoticeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    Request request =
        new Request(
            content.folder(), Optional.empty(), Optional.ofNullable(asOf), terminal.clock());
    Outcome<List<String>> outcome =
        Noticing.run(request, new Noticing.Order(named.policy(), named.version(), output));
    if (!printer.printProblems(outcome, "notice.failed")) {
      return ExitCode.CONTENT;
    }
    if (outcome.result().orElseThrow().isEmpty()) {
      printer.say("notice.editorial", named.policy(), named.version());
    } else {
      new OutcomePrinter(terminal, output).list(outcome);
      printer.say("notice.done", outcome.result().orElseThrow().size(), output);
    }
    return ExitCode.DONE;
  }
}
