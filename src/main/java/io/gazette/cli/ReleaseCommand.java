package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Threshold;
import io.gazette.pipeline.Editing;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazette release}: seals a version in the ledger, or a correction of one. */
@Command(name = "release")
final class ReleaseCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Mixin private VersionParameters named = new VersionParameters();

  @Option(names = "--erratum", paramLabel = "REASON", descriptionKey = "erratum")
  private @Nullable String erratum;

  @Option(names = "--confirm", descriptionKey = "confirm")
  private boolean confirmed;

  @Option(names = "--timestamp", paramLabel = "URL", descriptionKey = "timestamp")
  private @Nullable URI authority;

  @Option(names = "--strict", descriptionKey = "strict-release")
  private boolean strict;

  ReleaseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    Outcome<List<String>> outcome =
        content
            .editing(terminal.clock())
            .release(
                named.policy(),
                named.version(),
                Optional.ofNullable(erratum).map(reason -> new Editing.Slip(reason, confirmed)),
                Optional.ofNullable(authority),
                strict ? Threshold.WARNING : Threshold.ERROR);
    return printer.print(
        outcome,
        erratum == null ? "release.done" : "erratum.done",
        named.policy(),
        named.version());
  }
}
