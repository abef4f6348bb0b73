package io.gazette.cli;

import io.gazette.pipeline.Editing;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gazette new version}: a draft that begins as a copy of the newest version. */
@Command(name = "version")
final class NewVersionCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Parameters(index = "1", paramLabel = "VERSION", descriptionKey = "new-version")
  private String version = "";

  NewVersionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EditingReport report = new EditingReport(terminal, content.folder());
    Editing.Outcome outcome = report.editing().newVersion(policy, version);
    report.list(outcome);
    return report.print(outcome, "new.version.done", policy, version);
  }
}
