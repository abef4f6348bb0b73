package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Translating;
import io.gazette.pipeline.TranslationExchange;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette import xliff}: translations come back. */
@Command(name = "xliff")
final class ImportXliffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "FILE.xlf", descriptionKey = "xliff")
  private Path file = Path.of("");

  @Option(names = "--for-erratum", descriptionKey = "for-erratum")
  private boolean forErratum;

  ImportXliffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Outcome<TranslationExchange.Imported> outcome =
        TranslationExchange.take(
            content.request(terminal.clock()),
            new TranslationExchange.Import(
                file, forErratum ? Translating.Sealed.CORRECTED : Translating.Sealed.KEPT));
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    if (!printer.printProblems(outcome, "editing.failed")) {
      return ExitCode.CONTENT;
    }
    TranslationExchange.Imported imported = outcome.result().orElseThrow();
    printer.say(
        "import.xliff.done",
        imported.changed(),
        imported.confirmed(),
        imported.left(),
        content.folder().resolve(imported.path()));
    return ExitCode.DONE;
  }
}
