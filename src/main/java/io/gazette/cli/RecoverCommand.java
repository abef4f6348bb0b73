package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gazette recover}: takes back what a command that was stopped has begun to write. */
@Command(name = "recover")
final class RecoverCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  RecoverCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Outcome<List<String>> outcome = content.editing(terminal.clock()).recover();
    return new OutcomePrinter(terminal, content.folder()).print(outcome, "recover.done");
  }
}
