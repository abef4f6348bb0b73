package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Built;
import io.gazette.pipeline.Request;
import io.gazette.pipeline.SiteBuild;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazette build}: checks the content and writes the site. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--theme", paramLabel = "DIR")
  private @Nullable Path theme;

  @Option(names = "--output", paramLabel = "DIR", defaultValue = "target/site/policies")
  private Path output = Path.of("target/site/policies");

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  @Option(names = "--drafts")
  private boolean drafts;

  @Option(names = "--no-reuse")
  private boolean cold;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    ProgressLine progress = new ProgressLine(terminal);
    Outcome<Built> outcome = SiteBuild.run(request(), output, progress::show);
    progress.clear();
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    if (!printer.printProblems(outcome, "build.failed", output)) {
      return ExitCode.CONTENT;
    }
    Built built = outcome.result().orElseThrow();
    double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    printer.say(
        "build.done",
        built.policies(),
        built.versions(),
        built.pages(),
        built.asOf().toString(),
        String.format(Locale.ROOT, "%.1f", seconds),
        output);
    if (built.kept() > 0) {
      printer.say("build.kept", built.kept());
    }
    if (built.drafts() > 0) {
      printer.say(drafts ? "build.drafts.shown" : "build.drafts.hidden", built.drafts());
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

  private Request request() {
    Request published =
        new Request(
            content.folder(),
            Optional.ofNullable(theme),
            Optional.ofNullable(asOf),
            terminal.clock());
    Request remembering =
        cold ? published : terminal.memory().map(published::remembering).orElse(published);
    return drafts ? remembering.withDrafts() : remembering;
  }
}
