package io.gazette.cli;

import io.gazette.diagnostic.Threshold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How findings are told, and which of them fail a command. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      descriptionKey = "report-format")
  private ReportFormat format = ReportFormat.TEXT;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private @Nullable Failing failing;

  @Option(
      names = {"--quiet", "-q"},
      descriptionKey = "quiet")
  private boolean quiet;

  /** From which gravity on; {@code --strict} is the short form that people know. */
  private static final class Failing {

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
    private @Nullable Threshold on;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;
  }

  ReportFormat format() {
    return format;
  }

  Threshold fails() {
    if (failing == null || (failing.on == null && !failing.strict)) {
      return Threshold.ERROR;
    }
    return failing.on == null ? Threshold.WARNING : failing.on;
  }

  boolean quiet() {
    return quiet;
  }
}
