package io.gazette.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * A command that another program ran: what it said, without colours, and how it ended.
 *
 * @param out lines for people
 * @param err lines of what was found, and of what went wrong
 */
public record Embedded(int exit, List<String> out, List<String> err) {

  public Embedded {
    out = List.copyOf(out);
    err = List.copyOf(err);
  }

  /** Runs a command with the locale, the clock and the memory of the user. */
  public static Embedded run(List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            Ansi.OFF,
            false,
            Main.locale(),
            Clock.systemUTC(),
            CacheFolder.of(System.getenv(), System.getProperty("os.name")));
    int exit = Main.run(terminal, arguments.toArray(String[]::new));
    return new Embedded(exit, out.toString().lines().toList(), err.toString().lines().toList());
  }

  public boolean isDone() {
    return exit == ExitCode.DONE;
  }

  /** Whether it was the content that failed. */
  public boolean hasProblems() {
    return exit == ExitCode.CONTENT;
  }
}
