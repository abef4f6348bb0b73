package io.gazette.cli;

import io.gazette.pipeline.Editing;
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
    EditingReport report = new EditingReport(terminal, content.folder());
    Editing.Outcome outcome = report.editing().init();
    report.list(outcome);
    return report.print(outcome, "init.done", content.folder());
  }
}
