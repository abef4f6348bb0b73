package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.model.Language;
<<<<<<< HEAD
import io.gazette.pipeline.TranslationExchange;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette export}: a text for translators. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  /** In which form a text goes out. */
  enum Form {
    XLIFF
=======
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
>>>>>>> main
  }

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

<<<<<<< HEAD
  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "xliff")
  private Form format = Form.XLIFF;

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Parameters(
      index = "1",
      paramLabel = "LANGUAGE",
      converter = DiffCommand.Tag.class,
      descriptionKey = "translation")
  private @Nullable Language language;

  @Option(names = "--version-id", paramLabel = "VERSION", descriptionKey = "last-version-id")
  private @Nullable String version;

  @Option(names = "--output", paramLabel = "FILE")
  private @Nullable Path output;
=======
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
>>>>>>> main

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
<<<<<<< HEAD
    return switch (format) {
      case XLIFF -> xliff();
    };
  }

  private int xliff() {
    Language to = Objects.requireNonNull(language);
    Path file =
        output == null
            ? Path.of(policy + (version == null ? "" : "-" + version) + "." + to.tag() + ".xlf")
            : output;
    Outcome<TranslationExchange.Exported> outcome =
        TranslationExchange.export(
            content.request(terminal.clock()),
            new TranslationExchange.Export(policy, Optional.ofNullable(version), to, file));
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    if (!printer.printProblems(outcome, "editing.failed")) {
      return ExitCode.CONTENT;
    }
    TranslationExchange.Exported exported = outcome.result().orElseThrow();
    printer.say("export.done", exported.clauses(), exported.open(), file);
=======
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
>>>>>>> main
    return ExitCode.DONE;
  }
}
