package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.model.Language;
import io.gazette.pipeline.Translating;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette translated}: records from which words clauses were translated. */
@Command(name = "translated")
final class TranslatedCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Parameters(
      index = "1",
      paramLabel = "LANGUAGE",
      converter = DiffCommand.Tag.class,
      descriptionKey = "translation")
  private @Nullable Language language;

  @Parameters(index = "2..*", paramLabel = "CLAUSE", arity = "0..*", descriptionKey = "clauses")
  private List<String> clauses = new ArrayList<>();

  @Option(names = "--version-id", paramLabel = "VERSION", descriptionKey = "last-version-id")
  private @Nullable String version;

  @Option(names = "--for-erratum", descriptionKey = "for-erratum")
  private boolean forErratum;

  TranslatedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Outcome<Translating.Recorded> outcome =
        Translating.record(
            content.request(terminal.clock()),
            new Translating.Order(
                policy,
                Optional.ofNullable(version),
                Objects.requireNonNull(language),
                clauses,
                forErratum ? Translating.Sealed.CORRECTED : Translating.Sealed.KEPT));
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    if (!printer.printProblems(outcome, "editing.failed")) {
      return ExitCode.CONTENT;
    }
    Translating.Recorded recorded = outcome.result().orElseThrow();
    printer.say("translated.done", recorded.clauses(), content.folder().resolve(recorded.path()));
    return ExitCode.DONE;
  }
}
