package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.model.Language;
import io.gazette.pipeline.Compared;
import io.gazette.pipeline.Comparison;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code gazette diff}: what changed between two versions of a policy, or between two files. */
@Command(
    name = "diff",
    customSynopsis = {
      "gazette diff [--content DIR] [--language TAG] [--format FORMAT] POLICY OLD NEW",
      "       gazette diff [--language TAG] [--format FORMAT] OLD.md NEW.md"
    })
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--language", paramLabel = "TAG", converter = Tag.class)
  private @Nullable Language language;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private DiffFormat format = DiffFormat.TEXT;

  @Parameters(index = "0", paramLabel = "POLICY|OLD.md", descriptionKey = "diff-first")
  private String first = "";

  @Parameters(index = "1", paramLabel = "OLD|NEW.md", descriptionKey = "diff-second")
  private String second = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "NEW", descriptionKey = "diff-third")
  private @Nullable String third;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Comparison comparison = new Comparison(Optional.ofNullable(language));
    Outcome<Compared> outcome =
        third == null
            ? comparison.ofFiles(Path.of(first), Path.of(second))
            : comparison.ofVersions(content.request(terminal.clock()), first, second, third);
    // Positions in loose files are told as the files were given.
    new OutcomePrinter(terminal, third == null ? Path.of("") : content.folder())
        .printProblems(outcome);
    outcome.result().ifPresent(this::print);
    return outcome.result().isPresent() ? ExitCode.DONE : ExitCode.CONTENT;
  }

  private void print(Compared result) {
    switch (format) {
      case TEXT -> new RedlinePrinter(terminal, result).print();
      case JSON -> terminal.out().print(result.json());
      case HTML -> terminal.out().print(result.html());
    }
    terminal.out().flush();
  }

  /** Reads a language tag. */
  static final class Tag implements ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
      return Language.parse(tag).orElseThrow(() -> new TypeConversionException(tag));
    }
  }
}
