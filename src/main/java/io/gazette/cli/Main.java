package io.gazette.cli;

import io.gazette.diagnostic.ProblemException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
 * <p>Exit codes: 0 done, 1 problems in the content, 2 wrong usage, 70 a bug in Gazette or the
 * limits of memory and stack. Words are Chinese for a Chinese locale, English otherwise.
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
            out,
            err,
            Ansi.AUTO,
            Ansi.AUTO.enabled(),
            locale(),
            Clock.systemUTC(),
            CacheFolder.of(System.getenv(), System.getProperty("os.name")));
    System.exit(run(terminal, arguments));
  }

  /**
   * The user's locale: the one that the launcher passes, which may have had to set another for the
   * sake of its encoding. Java ignores a language whose data the system lacks, as in most
   * containers; Gazette has its own words and needs none.
   */
  static Locale locale() {
    boolean chinese =
        Stream.concat(
                Stream.of(System.getProperty("gazette.locale", "")),
                Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(System::getenv))
            .filter(value -> value != null && !value.isEmpty())
            .findFirst()
            .filter(value -> value.startsWith("zh"))
            .isPresent();
    return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.getDefault();
  }

  /** Runs one command and gives its exit code. */
  static int run(Terminal terminal, String... arguments) {
    if (Stream.of(arguments).anyMatch(Main::isDamaged)) {
      terminal.err().println(terminal.messages().get("usage.locale"));
      return ExitCode.USAGE;
    }
    CommandLine command = new CommandLine(new Main());
    command.addSubcommand(new InitCommand(terminal));
    command.addSubcommand(
        new CommandLine(new NewCommand())
            .addSubcommand(new NewPolicyCommand(terminal))
            .addSubcommand(new NewVersionCommand(terminal)));
    command.addSubcommand(
        new CommandLine(new ImportCommand(terminal))
            .addSubcommand(new ImportListCommand(terminal))
            .addSubcommand(new ImportXliffCommand(terminal)));
    command.addSubcommand(new CheckCommand(terminal));
    command.addSubcommand(new ExplainCommand(terminal));
    command.addSubcommand(new BuildCommand(terminal));
    command.addSubcommand(new ServeCommand(terminal));
    command.addSubcommand(
        new CommandLine(new ThemeCommand()).addSubcommand(new ThemeExportCommand(terminal)));
    command.addSubcommand(new DiffCommand(terminal));
    command.addSubcommand(new TranslatedCommand(terminal));
    command.addSubcommand(new ReleaseCommand(terminal));
    command.addSubcommand(new WithdrawCommand(terminal));
    command.addSubcommand(new RetireCommand(terminal));
    command.addSubcommand(new RenameCommand(terminal));
    command.addSubcommand(new RecoverCommand(terminal));
    command.addSubcommand(new VerifyCommand(terminal));
    command.addSubcommand(new EvidenceCommand(terminal));
    command.addSubcommand(new ReviewCommand(terminal));
    command.addSubcommand(new NoticeCommand(terminal));
    command.addSubcommand(new DeployListCommand(terminal));
    command.addSubcommand(new CompletionCommand());
    command.addSubcommand(new BundleCommand(terminal));
    command.addSubcommand(new ExportCommand(terminal));
    command.setResourceBundle(terminal.messages().bundle());
    command.setOut(terminal.out());
    command.setErr(terminal.err());
    command.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()));
    command.setUsageHelpAutoWidth(true);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setParameterExceptionHandler(new UsageErrors(terminal));
    command.setExecutionExceptionHandler(
        (bug, line, parsed) -> {
          if (bug instanceof ProblemException problem) {
            new OutcomePrinter(terminal, Path.of("")).printProblems(problem.outcome(), "stopped");
            return ExitCode.CONTENT;
          }
          terminal.err().println(terminal.messages().get("bug", Version.number()));
          bug.printStackTrace(terminal.err());
          return ExitCode.BUG;
        });
    try {
      return command.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      String limit = e instanceof OutOfMemoryError ? "limit.memory" : "limit.depth";
      terminal.err().println(terminal.messages().get(limit, Version.number()));
      return ExitCode.BUG;
    }
  }

  /** Whether Java could not read an argument, because the locale has no such characters. */
  private static boolean isDamaged(String argument) {
    return argument.indexOf('\uFFFD') >= 0;
  }

  /** Without a command: what there is. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
