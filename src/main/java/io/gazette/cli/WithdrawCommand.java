package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Stating;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette withdraw}: states that an announced version will never take effect. */
@Command(name = "withdraw")
final class WithdrawCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Parameters(index = "1", paramLabel = "VERSION", descriptionKey = "version-id")
  private String version = "";

  @Option(names = "--reason", paramLabel = "REASON", required = true)
  private String reason = "";

  WithdrawCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Stating stating = new Stating(content.request(terminal.clock()));
    Outcome<List<String>> outcome = stating.withdraw(policy, version, reason);
    return new OutcomePrinter(terminal, content.folder())
        .print(outcome, "withdraw.done", policy, version);
  }
}
