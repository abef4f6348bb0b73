package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gazette init}: the content of a new site. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    Outcome<List<String>> outcome = content.editing(terminal.clock()).init();
    printer.list(outcome);
    return printer.print(outcome, "init.done", content.folder());
  }
}
