package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Noticing;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette notice}: writes what people are told of a new version. */
@Command(name = "notice")
final class NoticeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Parameters(index = "1", paramLabel = "VERSION", descriptionKey = "version-id")
  private String version = "";

  @Option(names = "--output", paramLabel = "DIR", required = true)
  private Path output = Path.of("");

  NoticeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    Outcome<List<String>> outcome =
        Noticing.run(
            content.request(terminal.clock()), new Noticing.Order(policy, version, output));
    if (!printer.printProblems(outcome, "notice.failed")) {
      return ExitCode.CONTENT;
    }
    if (outcome.result().orElseThrow().isEmpty()) {
      printer.say("notice.editorial", policy, version);
    } else {
      new OutcomePrinter(terminal, output).list(outcome);
      printer.say("notice.done", outcome.result().orElseThrow().size(), output);
    }
    return ExitCode.DONE;
  }
}
