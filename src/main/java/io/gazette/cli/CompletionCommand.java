package io.gazette.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gazette completion}: what makes a shell complete commands, options and their values. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {

  private static final String NAME = "gazette";

  /** The values of an option, which picocli offers by the names that they have in Java. */
  private static final Pattern WORDS = Pattern.compile("(?<=_args=\\()\"[A-Z_\" ]+(?=\\))");

  @Parameters(index = "0", paramLabel = "SHELL", descriptionKey = "shell")
  private Shell shell = Shell.BASH;

  @Spec private CommandSpec spec;

  /** A shell whose completion is known to work. */
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  // picocli fills in the field before it runs the command.
  @SuppressWarnings("NullAway.Init")
  CompletionCommand() {}

  @Override
  public void run() {
    CommandLine gazette = spec.root().commandLine();
    String script =
        shell == Shell.FISH
            ? new FishCompletion(NAME, gazette).script()
            // One script for both: zsh reads it by its bashcompinit.
            : WORDS
                .matcher(AutoComplete.bash(NAME, gazette))
                .replaceAll(words -> words.group().toLowerCase(Locale.ROOT).replace('_', '-'));
    spec.commandLine().getOut().print(script);
    spec.commandLine().getOut().flush();
  }
}
