package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.paper.PdfBrowser;
import io.gazette.pipeline.Exporting;
import io.gazette.pipeline.Request;
import io.gazette.pipeline.TranslationExchange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gazette export}: writes a version, a list or a comparison for paper, or a text for
 * translators.
 */
@Command(
    name = "export",
    customSynopsis = {
      "gazette export --format pdf [OPTION]... POLICY VERSION",
      "       gazette export --format xliff [--version-id VERSION] [--output DIR] POLICY LANGUAGE"
    })
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

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Parameters(index = "1", paramLabel = "VERSION|LANGUAGE", descriptionKey = "export-second")
  private String second = "";

  @Spec private CommandSpec spec;

  @Option(names = "--version-id", paramLabel = "VERSION", descriptionKey = "last-version-id")
  private @Nullable String version;

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

  // picocli fills in the fields before it runs the command.
  @SuppressWarnings("NullAway.Init")
  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (format) {
      case PDF -> pdf();
      case XLIFF -> xliff();
    };
  }

  private int xliff() {
    if (subject.list != null
        || subject.since != null
        || language != null
        || browser != null
        || theme != null
        || asOf != null) {
      throw new ParameterException(spec.commandLine(), terminal.messages().get("export.only-pdf"));
    }
    Language to =
        Language.parse(second)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        second,
                        null,
                        spec.positionalParameters().get(1),
                        second));
    Path file = output.resolve(policy + "." + to.tag() + ".xlf");
    Outcome<TranslationExchange.Exported> outcome =
        TranslationExchange.export(
            content.request(terminal.clock()),
            new TranslationExchange.Export(policy, Optional.ofNullable(version), to, file));
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    if (!printer.printProblems(outcome, "export.failed")) {
      return ExitCode.CONTENT;
    }
    TranslationExchange.Exported exported = outcome.result().orElseThrow();
    printer.say("export.xliff.done", exported.clauses(), exported.open(), file);
    return ExitCode.DONE;
  }

  private int pdf() {
    if (version != null) {
      throw new ParameterException(
          spec.commandLine(), terminal.messages().get("export.only-xliff"));
    }
    Request request =
        new Request(
            content.folder(),
            Optional.ofNullable(theme),
            Optional.ofNullable(asOf),
            terminal.clock());
    Exporting.Order order =
        new Exporting.Order(
            policy,
            second,
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
