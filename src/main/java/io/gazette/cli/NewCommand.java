package io.gazette.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gazette new}: what can be begun. */
@Command(name = "new")
final class NewCommand implements Runnable {

  @Spec private CommandSpec spec;

  // picocli fills in the field before it runs the command.
  @SuppressWarnings("NullAway.Init")
  NewCommand() {}

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
