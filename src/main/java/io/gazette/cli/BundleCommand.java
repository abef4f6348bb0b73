package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Bundling;
import io.gazette.pipeline.Bundling.Extent;
import io.gazette.pipeline.Request;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette bundle}: writes what an app ships of a policy. */
@Command(name = "bundle")
final class BundleCommand implements Callable<Integer> {

  private static final int KILO = 1000;

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Option(names = "--output", paramLabel = "DIR")
  private @Nullable Path output;

  @Option(names = "--single-file")
  private boolean singleFile;

  @Option(names = "--theme", paramLabel = "DIR")
  private @Nullable Path theme;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  BundleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = output == null ? Path.of(policy + "-bundle") : output;
    Request request =
        new Request(
            content.folder(),
            Optional.ofNullable(theme),
            Optional.ofNullable(asOf),
            terminal.clock());
    Extent extent = singleFile ? Extent.TEXT : Extent.WHOLE;
    Outcome<SortedMap<String, Integer>> outcome =
        Bundling.run(request, new Bundling.Order(policy, extent, folder));
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    if (!printer.printProblems(outcome, "build.failed", folder)) {
      return ExitCode.CONTENT;
    }
    SortedMap<String, Integer> sizes = outcome.result().orElseThrow();
    sizes.forEach((file, size) -> printer.say("bundle.file", file, kilobytes(size)));
    int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
    printer.say("bundle.done", sizes.size(), kilobytes(all), folder);
    return ExitCode.DONE;
  }

  /** At least one: no file is nothing. */
  private static int kilobytes(int bytes) {
    return Math.max(1, Math.round((float) bytes / KILO));
  }
}
