package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Threshold;
import io.gazette.pipeline.Request;
import io.gazette.pipeline.Reviewing;
import io.gazette.review.Review;
import io.gazette.review.ReviewComment;
import io.gazette.review.ReviewPage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette review}: tells what changed since a commit, for people who decide about it. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error")
  private Threshold fails = Threshold.ERROR;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "markdown")
  private ReviewFormat format = ReviewFormat.MARKDOWN;

  @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "base")
  private String base = "";

  /** How {@code gazette review} tells it. */
  enum ReviewFormat {
    MARKDOWN,
    HTML
  }

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Request request =
        new Request(
            content.folder(), Optional.empty(), Optional.ofNullable(asOf), terminal.clock());
    Outcome<Review> outcome = Reviewing.run(request, base);
    if (!new OutcomePrinter(terminal, content.folder()).printProblems(outcome, "review.failed")) {
      return ExitCode.CONTENT;
    }
    Review review = outcome.result().orElseThrow();
    terminal
        .out()
        .print(
            switch (format) {
              case MARKDOWN -> ReviewComment.markdown(review, terminal.locale());
              case HTML -> ReviewPage.html(review, terminal.locale());
            });
    terminal.out().flush();
    return fails.isReachedBy(review.added()) ? ExitCode.CONTENT : ExitCode.DONE;
  }
}
