package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Built;
import io.gazette.pipeline.SiteBuild;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazette build}: checks the content and writes the site. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private BuildOptions options = new BuildOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  @Option(names = "--output", paramLabel = "DIR", defaultValue = "target/site/policies")
  private Path output = Path.of("target/site/policies");

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Timing timing = new Timing();
    ProgressLine progress = new ProgressLine(terminal);
    Outcome<Built> outcome =
        SiteBuild.run(options.request(terminal), output, report.fails(), progress::show);
    progress.clear();
    ReportPrinter printer = new ReportPrinter(terminal, options.content(), report);
    printer.print(outcome);
    if (outcome.result().isEmpty()) {
      printer.complain("build.failed", output);
      return ExitCode.CONTENT;
    }
    Built built = outcome.result().orElseThrow();
    printer.say(
        "build.done",
        built.policies(),
        built.versions(),
        built.pages(),
        built.asOf().toString(),
        timing.seconds(),
        output);
    if (built.kept() > 0) {
      printer.say("build.kept", built.kept());
    }
    if (built.unsealed() > 0) {
      printer.say("build.unsealed", built.unsealed());
    }
    if (built.drafts() > 0) {
      printer.say(options.drafts() ? "build.drafts.shown" : "build.drafts.hidden", built.drafts());
    }
    if (!built.notInEffect().isEmpty()) {
      printer.say(
          "build.not-in-effect",
          built.notInEffect().size(),
          built.asOf().toString(),
          String.join(", ", built.notInEffect()));
    }
    return ExitCode.DONE;
  }
}
