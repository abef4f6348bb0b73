package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.paper.PdfBrowser;
import io.gazette.pipeline.Exporting;
import io.gazette.pipeline.Request;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazette export}: writes a version, a list or a comparison for paper. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  /** What else than the text. */
  private static final class Subject {

    @Option(names = "--list", paramLabel = "LIST", converter = ListKindConverter.class)
    private @Nullable ListKind list;

    @Option(names = "--since", paramLabel = "OLD")
    private @Nullable String since;
  }

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Mixin private VersionParameters named = new VersionParameters();

  // There is one so far; it is named, so that scripts stay right when there is another.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--format", paramLabel = "FORMAT", required = true)
  private ExportFormat format = ExportFormat.PDF;

  @ArgGroup private Subject subject = new Subject();

  @Option(names = "--language", paramLabel = "TAG", converter = DiffCommand.Tag.class)
  private @Nullable Language language;

  @Option(names = "--output", paramLabel = "DIR")
  private Path output = Path.of(".");

  @Option(names = "--browser", paramLabel = "PROGRAM")
  private @Nullable String browser;

  @Option(names = "--theme", paramLabel = "DIR", descriptionKey = "theme")
  private @Nullable Path theme;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Request request =
        new Request(
            content.folder(),
            Optional.ofNullable(theme),
            Optional.ofNullable(asOf),
            terminal.clock());
    Exporting.Order order =
        new Exporting.Order(
            named.policy(),
            named.version(),
            Optional.ofNullable(subject.list),
            Optional.ofNullable(subject.since),
            Optional.ofNullable(language),
            output);
    Outcome<List<String>> outcome =
        Exporting.run(
            request, order, PdfBrowser.find(Optional.ofNullable(browser), System.getenv()));
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    if (!printer.printProblems(outcome, "export.failed")) {
      return ExitCode.CONTENT;
    }
    new OutcomePrinter(terminal, output).list(outcome);
    return ExitCode.DONE;
  }
}
