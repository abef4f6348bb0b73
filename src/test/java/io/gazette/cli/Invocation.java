package io.gazette.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** What the command said and gave, run in this process for a reader of English. */
public record Invocation(int exit, String out, String err) {

  public static Invocation of(Clock clock, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Ansi.OFF,
            false,
            Locale.ENGLISH,
            clock);
    int exit = Main.run(terminal, arguments);
    return new Invocation(exit, out.toString(), err.toString());
  }
}
