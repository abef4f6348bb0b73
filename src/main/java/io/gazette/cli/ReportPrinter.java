package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.findings.FindingsReport;
import io.gazette.findings.SourceNames;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells what was found in the form that was asked for: for people on the error stream, for programs
 * as the only thing on standard output.
 */
final class ReportPrinter {

  private final Terminal terminal;
  private final Path content;
  private final ReportOptions options;

  ReportPrinter(Terminal terminal, Path content, ReportOptions options) {
    this.terminal = terminal;
    this.content = content;
    this.options = options;
  }

  void print(Outcome<?> outcome) {
    if (options.format().forPrograms().isEmpty()) {
      new OutcomePrinter(terminal, content).printProblems(outcome);
      return;
    }
    FindingsReport report =
        new FindingsReport(
            outcome,
            new SourceNames(content, checkout()),
            terminal.locale(),
            options.fails(),
            Version.number());
    terminal.out().print(options.format().forPrograms().get().of(report));
    terminal.out().flush();
  }

  /** The folder in which version control keeps the content; else the one in which we are. */
  private Path checkout() {
    Path folder = content.toAbsolutePath().normalize();
    while (folder != null) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
      folder = folder.getParent();
    }
    return Path.of("");
  }

  boolean fails(Outcome<?> outcome) {
    return options.fails().isReachedBy(outcome.diagnostics());
  }

  /** A line for people, where they may have it. */
  void say(String key, Object... arguments) {
    if (!options.quiet()) {
      tell(options.format() == ReportFormat.TEXT ? terminal.out() : terminal.err(), key, arguments);
    }
  }

  /** A line about what went wrong. */
  void complain(String key, Object... arguments) {
    tell(terminal.err(), key, arguments);
  }

  private void tell(PrintWriter to, String key, Object... arguments) {
    to.println(terminal.messages().get(key, arguments));
  }
}
