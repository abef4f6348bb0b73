package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Stating;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gazette rename}: states that a policy has another id from now on. */
@Command(name = "rename")
final class RenameCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String former = "";

  @Parameters(index = "1", paramLabel = "NEW-ID", descriptionKey = "new-policy")
  private String policy = "";

  RenameCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Stating stating = new Stating(content.request(terminal.clock()));
    Outcome<List<String>> outcome = stating.rename(former, policy);
    return new OutcomePrinter(terminal, content.folder())
        .print(outcome, "rename.done", former, policy);
  }
}
