package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gazette new version}: a draft that begins as a copy of the newest version. */
@Command(name = "version")
final class NewVersionCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Parameters(index = "1", paramLabel = "VERSION", descriptionKey = "new-version")
  private String version = "";

  NewVersionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    Outcome<List<String>> outcome = content.editing(terminal.clock()).newVersion(policy, version);
    printer.list(outcome);
    return printer.print(outcome, "new.version.done", policy, version);
  }
}
