package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

  private static final int PATIENT = 200;

  @TempDir private Path root;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void whoComesSecondIsRefusedAfterAWhile() {
    Outcome<String> first =
        run(
            1,
            () -> {
              assertThat(run(1, () -> "second").result()).isEmpty();
              return "first";
            });

    assertThat(first.result()).contains("first");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.CONTENT_LOCKED);
    assertThat(root).as("nothing of the lock stays").isEmptyDirectory();
  }

  @Test
  void whoWaitsComesToItsTurn() {
    AtomicInteger inside = new AtomicInteger();
    List<Optional<Integer>> seen =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(
                at ->
                    run(
                            PATIENT,
                            () -> {
                              int together = inside.incrementAndGet();
                              inside.decrementAndGet();
                              return together;
                            })
                        .result())
            .toList();

    assertThat(seen).hasSize(6).containsOnly(Optional.of(1));
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void whatAKilledCommandLeftLocksNothing() throws IOException {
    Files.createDirectories(root.resolve(".gazette/staged"));
    Files.writeString(root.resolve(".gazette/lock"), "");

    assertThat(run(1, () -> "done").result()).contains("done");
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void gitIsToldToLeaveTheLockAlone() {
    run(
        1,
        () -> {
          assertThat(root.resolve(".gazette/.gitignore")).hasContent("*");
          return "done";
        });
  }

  @Test
  void aLinkInThePlaceOfTheLockIsNotFollowed() throws IOException {
    Path outside = Files.createDirectory(root.resolve("outside"));
    Files.createDirectory(root.resolve(".gazette"));
    Files.createSymbolicLink(root.resolve(".gazette/lock"), outside.resolve("file"));

    assertThat(run(1, () -> "done").result()).isEmpty();
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void whereThereIsNoFolderNothingIsMade() {
    Path none = root.resolve("none");

    Outcome<String> outcome =
        FolderLock.during(
            none, diagnostics, () -> Outcome.of(diagnostics, Optional.of("reported")));

    assertThat(outcome.result()).contains("reported");
    assertThat(none).doesNotExist();
  }

  private <T> Outcome<T> run(int attempts, java.util.function.Supplier<T> command) {
    return FolderLock.during(
        root, diagnostics, attempts, () -> Outcome.of(diagnostics, Optional.of(command.get())));
  }
}
