package io.gazette.cli;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.AppContents;
import io.gazette.pipeline.Built;
import io.gazette.pipeline.SiteBuild;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazette check}: finds everything that a build would find, and writes no site. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private BuildOptions options = new BuildOptions();

  @Option(names = "--app", paramLabel = "[PRODUCT=]FILE", descriptionKey = "app")
  private List<String> app = List.of();

  @Option(names = "--sdk-register", paramLabel = "FILE", descriptionKey = "sdk-register")
  private List<Path> registers = List.of();

  @Mixin private ReportOptions report = new ReportOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Timing timing = new Timing();
    ProgressLine progress = new ProgressLine(terminal);
    Outcome<Built> outcome = SiteBuild.check(options.request(terminal), apps(), progress::show);
    progress.clear();
    ReportPrinter printer = new ReportPrinter(terminal, options.content(), report);
    printer.print(outcome);
    if (outcome.result().isPresent()) {
      Built built = outcome.result().orElseThrow();
      printer.say(
          "check.done",
          built.policies(),
          built.versions(),
          built.pages(),
          built.asOf().toString(),
          timing.seconds());
      if (built.drafts() > 0) {
        printer.say(options.drafts() ? "check.drafts.read" : "check.drafts.left", built.drafts());
      }
    } else {
      printer.say("check.unmade");
    }
    explainable(outcome).ifPresent(code -> printer.say("check.explain", code.id()));
    return printer.fails(outcome) ? ExitCode.CONTENT : ExitCode.DONE;
  }

  private AppContents apps() {
    return new AppContents(app.stream().map(AppContents.Named::of).toList(), registers);
  }

  /** The gravest finding of which the handbook says more. */
  private Optional<Code> explainable(Outcome<?> outcome) {
    RulePages pages = RulePages.of(terminal.locale());
    return outcome.shown().stream()
        .sorted(Comparator.comparing(Diagnostic::severity))
        .map(Diagnostic::code)
        .filter(pages::has)
        .findFirst();
  }
}
