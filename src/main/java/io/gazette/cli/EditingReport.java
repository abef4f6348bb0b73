package io.gazette.cli;

import io.gazette.pipeline.Editing;
import io.gazette.pipeline.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs a command that works on the content folder, and says what came of it. */
final class EditingReport {

  private final Terminal terminal;
  private final Path content;

  EditingReport(Terminal terminal, Path content) {
    this.terminal = terminal;
    this.content = content;
  }

  Editing editing() {
    return new Editing(new Request(content, Optional.empty(), Optional.empty(), terminal.clock()));
  }

  /**
   * Prints an outcome.
   *
   * @param done the key of the closing line; its arguments come after the number of what was
   *     created
   */
  int print(Editing.Outcome outcome, String done, Object... arguments) {
    if (outcome.result().isEmpty()) {
      return printProblems(outcome, "editing.failed");
    }
    printDiagnostics(outcome);
    Object[] all = new Object[arguments.length + 1];
    all[0] = outcome.result().get().size();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    terminal.out().println(terminal.messages().get(done, all));
    return ExitCode.DONE;
  }

  int printProblems(Editing.Outcome outcome, String closing) {
    printDiagnostics(outcome);
    terminal.err().println(terminal.messages().get(closing));
    return ExitCode.CONTENT;
  }

  private void printDiagnostics(Editing.Outcome outcome) {
    DiagnosticPrinter printer = new DiagnosticPrinter(terminal, content);
    printer.print(outcome.diagnostics());
    if (!outcome.diagnostics().isEmpty()) {
      printer.printCount(outcome.diagnostics());
    }
  }

  /** Prints what was created, one a line. */
  void list(Editing.Outcome outcome) {
    outcome
        .result()
        .orElse(List.of())
        .forEach(path -> terminal.out().println("  " + content.resolve(path)));
  }
}
