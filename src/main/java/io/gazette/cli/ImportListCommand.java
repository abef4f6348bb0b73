package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.exchange.ListFile;
import io.gazette.exchange.RowChange;
import io.gazette.model.ListKind;
import io.gazette.pipeline.ListImport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette import list}: a list comes back from a spreadsheet. */
@Command(name = "list")
final class ImportListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "FILE.csv", descriptionKey = "spreadsheet")
  private Path file = Path.of("");

  @Option(names = "--policy", paramLabel = "POLICY", required = true, descriptionKey = "policy")
  private String policy = "";

  @Option(
      names = "--version-id",
      paramLabel = "VERSION",
      required = true,
      descriptionKey = "version-id")
  private String version = "";

  @Option(names = "--list", paramLabel = "LIST", converter = ListKindConverter.class)
  private @Nullable ListKind list;

  @Option(names = "--replace")
  private boolean replace;

  ImportListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ListImport.Order order =
        new ListImport.Order(
            file,
            policy,
            version,
            Optional.ofNullable(list),
            replace ? ListFile.Existing.REPLACE : ListFile.Existing.KEEP);
    Outcome<ListImport.Imported> outcome = ListImport.run(content.request(terminal.clock()), order);
    List<RowChange> changes = outcome.result().map(ListImport.Imported::changes).orElse(List.of());
    changes.forEach(this::print);
    new OutcomePrinter(terminal, content.folder()).printProblems(outcome);
    return outcome
        .result()
        .flatMap(ListImport.Imported::written)
        .map(path -> done(path, changes))
        .orElseGet(this::failed);
  }

  private void print(RowChange change) {
    String words = String.join(", ", change.fields());
    String key = "import.list." + change.kind();
    terminal.out().println("  " + terminal.messages().get(key, change.id(), words));
  }

  private int done(String path, List<RowChange> changes) {
    Path written = content.folder().resolve(path);
    String key = changes.isEmpty() ? "import.list.same" : "import.list.done";
    terminal.out().println(terminal.messages().get(key, changes.size(), written));
    return ExitCode.DONE;
  }

  private int failed() {
    terminal.err().println(terminal.messages().get("editing.failed"));
    return ExitCode.CONTENT;
  }
}
