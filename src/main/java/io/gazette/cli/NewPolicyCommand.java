package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gazette new policy}: a policy with a first version, as a draft. */
@Command(name = "policy")
final class NewPolicyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "new-policy")
  private String policy = "";

  NewPolicyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    Outcome<List<String>> outcome = content.editing(terminal.clock()).newPolicy(policy);
    printer.list(outcome);
    return printer.print(outcome, "new.policy.done", policy);
  }
}
