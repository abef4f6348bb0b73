package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Stating;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazette withdraw}: states that an announced version will never take effect. */
@Command(name = "withdraw")
final class WithdrawCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Mixin private VersionParameters named = new VersionParameters();

  @Option(names = "--reason", paramLabel = "REASON", required = true)
  private String reason = "";

  WithdrawCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Stating stating = new Stating(content.request(terminal.clock()));
    Outcome<List<String>> outcome = stating.withdraw(named.policy(), named.version(), reason);
    return new OutcomePrinter(terminal, content.folder())
        .print(outcome, "withdraw.done", named.policy(), named.version());
  }
}
