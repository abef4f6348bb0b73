package io.gazette.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** What the command said and gave, run in this process. */
public record Invocation(int exit, String out, String err) {

  /** For a reader of English. */
  public static Invocation of(Clock clock, String... arguments) {
    return of(Locale.ENGLISH, clock, arguments);
  }

  static Invocation of(Locale locale, Clock clock, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out, true), new PrintWriter(err, true), Ansi.OFF, false, locale, clock);
    int exit = Main.run(terminal, arguments);
    return new Invocation(exit, out.toString(), err.toString());
  }
}
