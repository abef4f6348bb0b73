package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Stating;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette retire}: states that a policy ends. */
@Command(name = "retire")
final class RetireCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Option(names = "--on", paramLabel = "DATE", required = true)
  private LocalDate on = LocalDate.MAX;

  @Option(names = "--reason", paramLabel = "LANGUAGE=REASON", required = true)
  private Map<String, String> reasons = new LinkedHashMap<>();

  @Option(names = "--successor", paramLabel = "POLICY")
  private @Nullable String successor;

  RetireCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Stating stating = new Stating(content.request(terminal.clock()));
    Outcome<List<String>> outcome =
        stating.retire(policy, on, reasons, Optional.ofNullable(successor));
    return new OutcomePrinter(terminal, content.folder())
        .print(outcome, "retire.done", policy, on.toString());
  }
}
