package io.gazette.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gazette theme}: what can be done with themes. */
@Command(name = "theme")
final class ThemeCommand implements Runnable {

  @Spec private CommandSpec spec;

  // picocli fills in the field before it runs the command.
  @SuppressWarnings("NullAway.Init")
  ThemeCommand() {}

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
