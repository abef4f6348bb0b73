package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.MavenStart;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazette init}: the content of a new site. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--maven")
  private boolean maven;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!maven) {
      return begin();
    }
    MavenStart start = new MavenStart(content.request(terminal.clock()));
    OutcomePrinter beside = new OutcomePrinter(terminal, start.folder());
    Outcome<List<String>> outcome = start.write(Version.number());
    beside.list(outcome);
    int exit = beside.print(outcome, "init.maven.done", start.folder().toAbsolutePath());
    return exit == ExitCode.DONE && start.needsContent() ? begin() : exit;
  }

  private int begin() {
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    Outcome<List<String>> outcome = content.editing(terminal.clock()).init();
    printer.list(outcome);
    return printer.print(outcome, "init.done", content.folder());
  }
}
