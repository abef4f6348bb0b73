package io.gazette.cli;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.findings.SourceNames;
import io.gazette.findings.ToldOnce;
import io.gazette.text.Characters;
import io.gazette.text.Phrases;
import io.gazette.text.Visible;
import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Prints diagnostics as editors and CI logs expect them:
 *
 * <pre>
 * content/x/policy.yaml:3:5: error: what is wrong [code]
 *     the line itself
 *         ^
 *   how to mend it
 * </pre>
 *
 * What is the same in several versions of a policy is told once, with the names of the others.
 *
 * <p>Opens no file: the line is what the reader of the file saw. Names and content are a
 * stranger's, so none of their control characters reaches the terminal.
 */
final class DiagnosticPrinter {

  private static final int EXCERPT = 96;

  private final Terminal terminal;
  private final SourceNames files;
  private final DiagnosticText text;
  private final Phrases words;

  DiagnosticPrinter(Terminal terminal, Path content) {
    this.terminal = terminal;
    this.files = new SourceNames(content, content);
    this.text = DiagnosticText.of(terminal.locale());
    this.words = ToldOnce.words(terminal.locale());
  }

  void print(Outcome<?> outcome) {
    // A terminal shows each line at once, which of thousands takes longer than finding them.
    PrintWriter err = new PrintWriter(new BufferedWriter(terminal.err()));
    ToldOnce.of(outcome).forEach(told -> print(told, outcome, err));
    outcome
        .leftOut()
        .forEach(
            (file, count) ->
                err.println(terminal.messages().get("report.more", name(file), count)));
    err.flush();
  }

  /** The closing line of a report that has anything to close. */
  void printCount(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(found -> found.severity() == Severity.ERROR).count();
    long warnings =
        diagnostics.stream().filter(found -> found.severity() == Severity.WARNING).count();
    long others = diagnostics.size() - errors - warnings;
    String count = terminal.messages().get("report.count", errors, warnings);
    String hints = others == 0 ? "" : " " + terminal.messages().get("report.hints", others);
    terminal.err().println(count + hints);
  }

  private void print(ToldOnce told, Outcome<?> outcome, PrintWriter err) {
    Diagnostic diagnostic = told.finding();
    SourcePosition position = diagnostic.position();
    err.println(
        style("1", name(position.file()) + ":" + position.line() + ":" + position.column())
            + ": "
            + style(
                colour(diagnostic.severity()),
                terminal.messages().get("severity." + diagnostic.severity()))
            + ": "
            + Visible.of(diagnostic.message(text))
            + " ["
            + diagnostic.code().id()
            + "]");
    Optional.ofNullable(outcome.lines().get(position))
        .flatMap(line -> excerpt(line, position))
        .ifPresent(err::println);
    err.println("  " + Visible.of(outcome.hint(diagnostic, text)));
    told.inOthers(words).ifPresent(versions -> err.println("  " + Visible.of(versions)));
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "31;1";
      case WARNING -> "33;1";
      case INFO -> "36";
    };
  }

  private String name(String file) {
    return Visible.of(files.shown(file));
  }

  /** The line in question and a mark under the column; a long line is cut around the mark. */
  private static Optional<String> excerpt(String line, SourcePosition position) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    int at = Math.min(position.column() - 1, line.length());
    int from = Math.max(0, Math.min(at - EXCERPT / 2, line.length() - EXCERPT));
    int to = Math.min(line.length(), from + EXCERPT);
    String cut = Visible.of(line.substring(from, to));
    String before = Visible.of(line.substring(from, at));
    return Optional.of("    " + cut + System.lineSeparator() + "    " + blank(before) + "^");
  }

  /** As much room as a text takes on a terminal, where Han characters are two columns wide. */
  private static String blank(String text) {
    return " ".repeat(Characters.width(text));
  }

  private String style(String codes, String shown) {
    return terminal.ansi().enabled() ? "\u001b[" + codes + "m" + shown + "\u001b[0m" : shown;
  }
}
