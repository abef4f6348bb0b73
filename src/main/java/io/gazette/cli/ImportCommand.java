package io.gazette.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gazette import}: what can be brought in. */
@Command(name = "import")
final class ImportCommand implements Runnable {

  @Spec private CommandSpec spec;

  // picocli fills in the field before it runs the command.
  @SuppressWarnings("NullAway.Init")
  ImportCommand() {}

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
