package io.gazette.cli;

import io.gazette.pipeline.Request;
import io.gazette.preview.Preview;
import io.gazette.preview.Sites;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazette serve}: shows the site, drafts too, while it is being edited. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

  private static final int USUAL_PORT = 4000;

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--theme", paramLabel = "DIR", descriptionKey = "theme")
  private @Nullable Path theme;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "" + USUAL_PORT)
  private int port = USUAL_PORT;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65535) {
      terminal.err().println(terminal.messages().get("usage.value", port, "PORT"));
      return ExitCode.USAGE;
    }
    OutcomePrinter printer = new OutcomePrinter(terminal, content.folder());
    Request plain =
        new Request(
            content.folder(),
            Optional.ofNullable(theme),
            Optional.ofNullable(asOf),
            terminal.clock());
    // Files that are as they were are known by their stamps, and not digested at each save.
    Request request = terminal.memory().map(plain::remembering).orElse(plain);
    Preview.Listener listener =
        reading -> {
          if (reading.stage() != Sites.Stage.SHOWN) {
            printer.printProblems(reading.outcome());
          }
          if (reading.stage() != Sites.Stage.CHECKED) {
            printer.say("serve.read", reading.time().toMillis());
          }
        };
    try (Preview preview = Preview.start(request, port, Version.number(), listener)) {
      printer.say("serve.begun", preview.address());
      terminal.out().flush();
      // Until the process is ended.
      new CountDownLatch(1).await();
      return ExitCode.DONE;
    } catch (IOException e) {
      terminal.err().println(terminal.messages().get("serve.failed", e.toString()));
      return ExitCode.CONTENT;
    }
  }
}
