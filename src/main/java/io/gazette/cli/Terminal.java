package io.gazette.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command knows of the world outside: streams, locale and clock, handed in so that tests can
 * hand in others.
 *
 * @param interactive whether a person looks on, who likes to see progress
 */
record Terminal(
    PrintWriter out, PrintWriter err, Ansi ansi, boolean interactive, Locale locale, Clock clock) {

  Messages messages() {
    return Messages.of(locale);
  }
}
