package io.gazette.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.review.Checkout.Reason;
import io.gazette.review.Checkout.UnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the {@code git} program in a folder, so that it only reads, and asks nobody anything. */
final class Git {

  private static final int PATIENCE_SECONDS = 300;

  /** What the program said. */
  record Answer(int code, String out, String err) {}

  private final Path folder;
  private final String program;

  Git(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  Answer run(String... arguments) throws UnavailableException, IOException {
    Process process = start(List.of(arguments));
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("git does not answer");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return new Answer(process.exitValue(), out, err.strip());
  }

  Process start(List<String> arguments) throws UnavailableException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program,
                "--no-replace-objects",
                "--literal-pathspecs",
                "-c",
                "core.fsmonitor=false"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("LC_ALL", "C");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    // A partial clone would ask its server for what it lacks.
    environment.put("GIT_NO_LAZY_FETCH", "1");
    if (!arguments.get(0).equals("cat-file")) {
      builder.redirectError(ProcessBuilder.Redirect.PIPE);
    } else {
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UnavailableException(Reason.NO_GIT, String.valueOf(e.getMessage()));
    }
  }
}
