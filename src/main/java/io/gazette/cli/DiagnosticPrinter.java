package io.gazette.cli;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.Characters;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 */
final class DiagnosticPrinter {

  private static final int EXCERPT = 96;

  private final Terminal terminal;
  private final Path content;
  private final DiagnosticText text;
  private final Map<Path, List<String>> lines = new HashMap<>();

  DiagnosticPrinter(Terminal terminal, Path content) {
    this.terminal = terminal;
    this.content = content;
    this.text = DiagnosticText.of(terminal.locale());
  }

  void print(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::print);
  }

  /** The closing line of a report that has anything to close. */
  void printCount(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(found -> found.severity() == Severity.ERROR).count();
    long warnings =
        diagnostics.stream().filter(found -> found.severity() == Severity.WARNING).count();
    terminal.err().println(terminal.messages().get("report.count", errors, warnings));
  }

  private void print(Diagnostic diagnostic) {
    PrintWriter err = terminal.err();
    SourcePosition position = diagnostic.position();
    Path file = content.resolve(position.file());
    err.println(
        style("1", file + ":" + position.line() + ":" + position.column())
            + ": "
            + style(
                diagnostic.severity() == Severity.ERROR ? "31;1" : "33;1",
                terminal.messages().get("severity." + diagnostic.severity()))
            + ": "
            + visible(diagnostic.message(text))
            + " ["
            + diagnostic.code().id()
            + "]");
    excerpt(file, position).ifPresent(err::println);
    err.println("  " + visible(diagnostic.hint(text)));
  }

  /** The line in question and a mark under the column; a long line is cut around the mark. */
  private Optional<String> excerpt(Path file, SourcePosition position) {
    List<String> all = lines.computeIfAbsent(file, DiagnosticPrinter::read);
    if (position.line() > all.size() || all.get(position.line() - 1).isBlank()) {
      return Optional.empty();
    }
    String line = all.get(position.line() - 1);
    int at = Math.min(position.column() - 1, line.length());
    int from = Math.max(0, Math.min(at - EXCERPT / 2, line.length() - EXCERPT));
    int to = Math.min(line.length(), from + EXCERPT);
    String cut = visible(line.substring(from, to));
    String before = visible(line.substring(from, at));
    return Optional.of("    " + cut + System.lineSeparator() + "    " + blank(before) + "^");
  }

  private static List<String> read(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return isBinary(text) ? List.of() : text.lines().toList();
    } catch (IOException e) {
      // The file may be what is missing.
      return List.of();
    }
  }

  /** Word files and pictures have no lines to show. */
  private static boolean isBinary(String text) {
    return text.indexOf('\0') >= 0;
  }

  /** As much room as a text takes on a terminal, where Han characters are two columns wide. */
  private static String blank(String text) {
    return " ".repeat(Characters.width(text));
  }

  /** Content is a stranger's: no control character of it reaches the terminal. */
  private static String visible(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  private String style(String codes, String shown) {
    return terminal.ansi().enabled() ? "\u001b[" + codes + "m" + shown + "\u001b[0m" : shown;
  }
}
