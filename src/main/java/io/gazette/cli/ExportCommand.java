package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.model.Language;
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
  }

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

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

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
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
    return ExitCode.DONE;
  }
}
