package io.gazette.cli;

import io.gazette.pipeline.Stage;

/** One line on a terminal that says how far a build has come; nothing where nobody looks on. */
final class ProgressLine {

  private final Terminal terminal;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  /** May be called by several threads. */
  synchronized void show(Stage stage, int done, int total) {
    if (terminal.interactive()) {
      terminal.err().print("\r\u001b[K" + terminal.messages().get("stage." + stage, done, total));
      terminal.err().flush();
    }
  }

  void clear() {
    if (terminal.interactive()) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }
}
