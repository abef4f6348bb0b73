package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.DeployList;
import io.gazette.pipeline.DeployList.Item;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gazette deploy-list}: what an upload must send and delete. */
@Command(name = "deploy-list")
final class DeployListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "1..2", paramLabel = "SITE", descriptionKey = "deploy-sites")
  private List<Path> sites = List.of();

  DeployListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path built = sites.get(sites.size() - 1);
    Optional<Path> online = sites.stream().limit(sites.size() - 1L).findFirst();
    Outcome<List<Item>> outcome = DeployList.between(online, built);
    if (!new OutcomePrinter(terminal, Path.of("")).printProblems(outcome, "editing.failed")) {
      return ExitCode.CONTENT;
    }
    for (Item item : outcome.result().orElseThrow()) {
      terminal
          .out()
          .print(
              "%s\t%s\t%s\n"
                  .formatted(
                      item.fate().name().toLowerCase(Locale.ROOT), item.type(), item.path()));
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }
}
