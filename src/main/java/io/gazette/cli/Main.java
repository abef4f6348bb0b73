package io.gazette.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
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
        new Terminal(out, err, Ansi.AUTO, Ansi.AUTO.enabled(), locale(), Clock.systemUTC());
    System.exit(run(terminal, arguments));
  }

  /**
   * The user's locale. Java ignores a language whose data the system lacks, as in most containers;
   * Gazette has its own words and needs none.
   */
  private static Locale locale() {
    boolean chinese =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(System::getenv)
            .filter(value -> value != null && !value.isEmpty())
            .findFirst()
            .filter(value -> value.startsWith("zh"))
            .isPresent();
    return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.getDefault();
  }

  /** Runs one command and gives its exit code. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine command = new CommandLine(new Main());
    command.addSubcommand(new InitCommand(terminal));
    command.addSubcommand(
        new CommandLine(new NewCommand())
            .addSubcommand(new NewPolicyCommand(terminal))
            .addSubcommand(new NewVersionCommand(terminal)));
    command.addSubcommand(
        new CommandLine(new ImportCommand(terminal))
            .addSubcommand(new ImportListCommand(terminal)));
    command.addSubcommand(new BuildCommand(terminal));
    command.addSubcommand(new DiffCommand(terminal));
    command.addSubcommand(new ReleaseCommand(terminal));
    command.addSubcommand(new WithdrawCommand(terminal));
    command.addSubcommand(new RetireCommand(terminal));
    command.addSubcommand(new RenameCommand(terminal));
    command.addSubcommand(new VerifyCommand(terminal));
    command.setResourceBundle(terminal.messages().bundle());
    command.setOut(terminal.out());
    command.setErr(terminal.err());
    command.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()));
    command.setUsageHelpAutoWidth(true);
    command.setCaseInsensitiveEnumValuesAllowed(true);
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
