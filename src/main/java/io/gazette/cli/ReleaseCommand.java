package io.gazette.cli;

import io.gazette.pipeline.Editing;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette release}: seals a version in the ledger, or a correction of one. */
@Command(name = "release")
final class ReleaseCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Parameters(index = "1", paramLabel = "VERSION", descriptionKey = "version-id")
  private String version = "";

  @Option(names = "--erratum", paramLabel = "REASON", descriptionKey = "erratum")
  private @Nullable String erratum;

  ReleaseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EditingReport report = new EditingReport(terminal, content.folder());
    Editing.Outcome outcome =
        report.editing().release(policy, version, Optional.ofNullable(erratum));
    return report.print(
        outcome, erratum == null ? "release.done" : "erratum.done", policy, version);
  }
}
