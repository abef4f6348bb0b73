package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.importer.Repair;
import io.gazette.model.Language;
import io.gazette.pipeline.Importing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gazette import}: existing policies as content.
 *
 * <p>Its files and {@code --policy} are checked here, not by picocli, so that a subcommand can do
 * without them.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  /** What is printed of an import. */
  enum ReportForm {
    TEXT,
    JSON
  }

  /** What translators give back is no document to be read anew. */
  private static final Pattern XLIFF =
      Pattern.compile("\\.(?:xlf|xliff)$", Pattern.CASE_INSENSITIVE);

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--policy", paramLabel = "POLICY")
  private @Nullable String policy;

  @Option(names = "--language", paramLabel = "LANGUAGE")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--version-id", paramLabel = "VERSION")
  private @Nullable String version;

  @Option(names = "--product", paramLabel = "PRODUCT")
  private @Nullable String product;

  @Option(names = "--report", paramLabel = "FORM")
  private ReportForm report = ReportForm.TEXT;

  @Option(names = "--no-repair")
  private boolean noRepair;

  // picocli fills in the fields before it runs the command.
  @SuppressWarnings("NullAway.Init")
  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Importing.Order order =
        new Importing.Order(
            files(),
            languages(),
            policyId(),
            Optional.ofNullable(version),
            Optional.ofNullable(product),
            noRepair ? Repair.NONE : Repair.CERTAIN,
            terminal.locale());
    ImportWords words = new ImportWords(terminal, content.folder());
    Outcome<Importing.Imported> outcome =
        new Importing(content.folder(), terminal.clock()).run(order);
    return report == ReportForm.JSON ? words.printData(outcome) : words.print(outcome);
  }

  private List<Path> files() {
    if (files.isEmpty()) {
      throw missing(spec.positionalParameters().get(0));
    }
    Optional<Path> xliff =
        files.stream().filter(file -> XLIFF.matcher(file.toString()).find()).findFirst();
    if (xliff.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), terminal.messages().get("import.xliff", xliff.get()));
    }
    return files;
  }

  private String policyId() {
    if (policy == null) {
      throw missing(spec.findOption("--policy"));
    }
    return policy;
  }

  private MissingParameterException missing(ArgSpec argument) {
    return new MissingParameterException(spec.commandLine(), argument, argument.paramLabel());
  }

  /** One for each file, or none. */
  private List<Language> languages() {
    if (!languages.isEmpty() && languages.size() != files.size()) {
      String wrong = terminal.messages().get("import.languages", files.size(), languages.size());
      throw new ParameterException(spec.commandLine(), wrong);
    }
    return languages.stream().map(this::language).toList();
  }

  private Language language(String tag) {
    ArgSpec option = spec.findOption("--language");
    return Language.parse(tag)
        .orElseThrow(() -> new ParameterException(spec.commandLine(), tag, null, option, tag));
  }
}
