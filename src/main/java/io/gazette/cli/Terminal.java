package io.gazette.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command knows of the world outside: streams, locale and clock, handed in so that tests can
 * hand in others.
 *
 * @param memory where builds note what they made; if empty, they make everything anew
 * @param interactive whether a person looks on, who likes to see progress
 */
record Terminal(
    PrintWriter out,
    PrintWriter err,
    Ansi ansi,
    boolean interactive,
    Locale locale,
    Clock clock,
    Optional<Path> memory) {

  /** A terminal where nothing is remembered. */
  Terminal(
      PrintWriter out,
      PrintWriter err,
      Ansi ansi,
      boolean interactive,
      Locale locale,
      Clock clock) {
    this(out, err, ansi, interactive, locale, clock, Optional.empty());
  }

  Messages messages() {
    return Messages.of(locale);
  }
}
