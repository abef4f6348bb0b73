package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.text.PortableName;
import io.gazette.text.Visible;
import java.nio.file.Path;
import java.util.List;

/**
 * Says what came of a command: problems, how many they are, then what was done or that nothing was.
 */
final class OutcomePrinter {

  private final Terminal terminal;
  private final Path folder;

  /**
   * @param folder of the files in which problems may be
   */
  OutcomePrinter(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  /**
   * Prints the problems.
   *
   * @param failed the key of the closing line where there is no result; its arguments follow
   * @return whether there is a result, which is then the caller's to tell
   */
  boolean printProblems(Outcome<?> outcome, String failed, Object... arguments) {
    printProblems(outcome);
    if (outcome.result().isEmpty()) {
      terminal.err().println(terminal.messages().get(failed, arguments));
    }
    return outcome.result().isPresent();
  }

  /** Prints the problems alone, for a command whose result says everything. */
  void printProblems(Outcome<?> outcome) {
    DiagnosticPrinter printer = new DiagnosticPrinter(terminal, folder);
    printer.print(outcome);
    if (!outcome.diagnostics().isEmpty()) {
      printer.printCount(outcome.diagnostics());
    }
  }

  /**
   * Prints the outcome of a command that makes or looks at several things.
   *
   * @param done the key of the closing line; its arguments come after the number of things
   */
  int print(Outcome<List<String>> outcome, String done, Object... arguments) {
    if (!printProblems(outcome, "editing.failed")) {
      return ExitCode.CONTENT;
    }
    Object[] all = new Object[arguments.length + 1];
    all[0] = outcome.result().orElseThrow().size();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    say(done, all);
    return ExitCode.DONE;
  }

  /** Prints what was created, one a line. */
  void list(Outcome<List<String>> outcome) {
    outcome
        .result()
        .orElse(List.of())
        .forEach(
            path ->
                terminal
                    .out()
                    .println("  " + Visible.of(PortableName.slashed(folder.resolve(path)))));
  }

  void say(String key, Object... arguments) {
    terminal.out().println(terminal.messages().get(key, arguments));
  }
}
