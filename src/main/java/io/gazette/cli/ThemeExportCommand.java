package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.ThemeExport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gazette theme export}: the default theme as a folder. */
@Command(name = "export")
final class ThemeExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "theme-folder")
  private Path folder = Path.of("theme");

  ThemeExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutcomePrinter printer = new OutcomePrinter(terminal, folder);
    Outcome<List<String>> outcome = ThemeExport.to(folder);
    printer.list(outcome);
    return printer.print(outcome, "theme.export.done", folder);
  }
}
