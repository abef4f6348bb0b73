package io.gazette.cli;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Spelling;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gazette explain}: what a code means, from the handbook in the jar; without a code, the
 * codes that have a page.
 */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

  /** Longer lines are hard to read, however wide the terminal is. */
  private static final int WIDEST = 100;

  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "CODE",
      descriptionKey = "code",
      completionCandidates = Codes.class)
  private @Nullable String code;

  @Spec private CommandSpec spec;

  /** All codes, for shells that complete them. */
  static final class Codes implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return ids().iterator();
    }
  }

  // picocli fills in the field before it runs the command.
  @SuppressWarnings("NullAway.Init")
  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private static List<String> ids() {
    return Arrays.stream(Code.values()).map(Code::id).toList();
  }

  @Override
  public Integer call() {
    if (code == null) {
      list();
      return ExitCode.DONE;
    }
    Optional<Code> found = find(code);
    if (found.isEmpty()) {
      terminal.err().println(unknown(code));
      return ExitCode.USAGE;
    }
    print(found.get());
    return ExitCode.DONE;
  }

  /** As it is printed too: in brackets, or as it is called in the code. */
  private static Optional<Code> find(String written) {
    String id = plain(written);
    return Arrays.stream(Code.values()).filter(each -> each.id().equals(id)).findFirst();
  }

  private static String plain(String written) {
    return written.strip().replaceAll("^\\[|\\]$", "").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private String unknown(String written) {
    String id = plain(written);
    List<String> near = Spelling.near(id, ids(), Spelling.slipsIn(id));
    return near.isEmpty()
        ? terminal.messages().get("explain.unknown", written)
        : terminal.messages().get("explain.unknown.near", written, String.join(", ", near));
  }

  private ManualPrinter printer() {
    int width = Math.min(WIDEST, spec.usageMessage().width());
    return new ManualPrinter(terminal.out(), RunStyle.of(terminal.ansi()), width);
  }

  /** Its page; of a code that has none, what is wrong and how to mend it. */
  private void print(Code known) {
    Optional<String> page = RulePages.of(terminal.locale()).find(known);
    DiagnosticText text = DiagnosticText.of(terminal.locale());
    printer()
        .print(
            page.orElseGet(
                () ->
                    "# `%s`: %s%n%n%s%n%n%s%n"
                        .formatted(
                            known.id(),
                            terminal.messages().get("severity." + known.severity()),
                            text.message(known),
                            text.hint(known))));
  }

  private void list() {
    RulePages pages = RulePages.of(terminal.locale());
    ManualPrinter printer = printer();
    pages
        .codes()
        .forEach(
            each ->
                printer.paragraph(
                    "",
                    "    ",
                    pages.find(each).orElseThrow().lines().findFirst().orElseThrow().substring(2)));
    terminal.out().println();
    terminal.out().println(terminal.messages().get("explain.more"));
  }
}
