package io.gazette.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code gazette} command.
 *
 * <p>Exit codes: 0 done, 1 problems in the content, 2 wrong usage, 70 a bug in Gazette. Words are
 * Chinese for a Chinese locale, English otherwise.
 */
@Command(
    name = "gazette",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class)
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  // picocli fills in the field before it runs the command.
  @SuppressWarnings("NullAway.Init")
  private Main() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            out, err, Ansi.AUTO, Ansi.AUTO.enabled(), Locale.getDefault(), Clock.systemUTC());
    System.exit(run(terminal, arguments));
  }

  /** Runs one command and gives its exit code. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine command = new CommandLine(new Main());
    command.addSubcommand(new BuildCommand(terminal));
    command.setResourceBundle(terminal.messages().bundle());
    command.setOut(terminal.out());
    command.setErr(terminal.err());
    command.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()));
    command.setUsageHelpAutoWidth(true);
    command.setParameterExceptionHandler(new UsageErrors(terminal));
    command.setExecutionExceptionHandler(
        (bug, line, parsed) -> {
          terminal.err().println(terminal.messages().get("bug", Version.number()));
          bug.printStackTrace(terminal.err());
          return ExitCode.BUG;
        });
    return command.execute(arguments);
  }

  /** Without a command: what there is. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
