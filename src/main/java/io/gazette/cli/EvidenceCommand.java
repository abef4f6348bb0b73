package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Evidencing;
import io.gazette.pipeline.Evidencing.Gathered;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette evidence}: packs all that shows what a policy said on a day. */
@Command(name = "evidence")
final class EvidenceCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Option(names = "--on", paramLabel = "DATE", required = true)
  private LocalDate on = LocalDate.MAX;

  @Option(names = "--output", paramLabel = "FILE")
  private @Nullable Path output;

  EvidenceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    Path file = output == null ? Path.of(policy + "-" + on + ".zip") : output;
    Outcome<Gathered> outcome =
        Evidencing.run(content.request(terminal.clock()), new Evidencing.Order(policy, on, file));
    if (!printer.printProblems(outcome, "editing.failed")) {
      return ExitCode.CONTENT;
    }
    Gathered gathered = outcome.result().orElseThrow();
    printer.say("evidence.done", policy, gathered.version(), on.toString(), file);
    printer.say("evidence.stamps", gathered.stamps());
    return ExitCode.DONE;
  }
}
