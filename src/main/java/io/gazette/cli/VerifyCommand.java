package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.evidence.Timestamps.Stamped;
import io.gazette.pipeline.Request;
import io.gazette.pipeline.Verifying;
import io.gazette.pipeline.Verifying.Verified;
import io.gazette.text.PortableName;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazette verify}: compares the ledger with everything it speaks of. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--site", paramLabel = "DIR", descriptionKey = "site")
  private @Nullable Path site;

  @Option(names = "--live", paramLabel = "URL")
  private @Nullable String live;

  @Option(names = "--against", paramLabel = "FILE|DIR", descriptionKey = "against")
  private @Nullable Path against;

  @Option(names = "--theme", paramLabel = "DIR")
  private @Nullable Path theme;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    Request now = content.request(terminal.clock());
    Request request =
        new Request(now.content(), Optional.ofNullable(theme), Optional.empty(), now.clock());
    Verifying.Order order =
        new Verifying.Order(
            Optional.ofNullable(site), Optional.ofNullable(live), Optional.ofNullable(against));
    Outcome<Verified> outcome = Verifying.run(request, order);
    if (!printer.printProblems(outcome, "verify.failed")) {
      return ExitCode.CONTENT;
    }
    Verified verified = outcome.result().orElseThrow();
    if (site == null) {
      printer.say("verify.done", verified.entries());
    } else {
      printer.say("verify.site.done", verified.entries(), site);
    }
    if (live != null) {
      printer.say("verify.live.done", live);
    }
    if (against != null) {
      printer.say("verify.against.done", against);
    }
    for (Stamped stamp : verified.stamps()) {
      String file = PortableName.slashed(content.folder().resolve(stamp.path()));
      printer.say(
          "verify.stamp",
          stamp.policy(),
          stamp.number(),
          stamp.version(),
          stamp.time(),
          "openssl ts -verify -digest %s -in %s -CAfile authority.pem"
              .formatted(stamp.seal(), file));
    }
    printer.say("verify.head", verified.head());
    return ExitCode.DONE;
  }
}
