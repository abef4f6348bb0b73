package io.gazette.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {

  private static final int THREADS = 4;
  private static final int TURNS = 200;

  @TempDir private Path folder;

  @Test
  void isHeldByOneAndLeavesNothing() throws IOException {
    Path file = folder.resolve("lock");
    try (OutputLock held = OutputLock.take(file)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> OutputLock.take(file)).hasMessageContaining("another build");
      assertThat(file).exists();
    }
    assertThat(file).doesNotExist();
    OutputLock.take(file).close();
    assertThat(folder).isEmptyDirectory();
  }

  /** The file is deleted by one while the next has opened it already. */
  @Test
  void isNeverHeldByTwo() throws Exception {
    Path file = folder.resolve("lock");
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        all.add(
            threads.submit(
                () -> {
                  for (int turn = 0; turn < TURNS; turn++) {
                    try (OutputLock held = OutputLock.take(file)) {
                      assertThat(holders.incrementAndGet()).as("%s", held).isEqualTo(1);
                      taken.incrementAndGet();
                      holders.decrementAndGet();
                    } catch (IOException e) {
                      assertThat(e).hasMessageContaining("another build");
                    }
                  }
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(taken.get()).isPositive();
    assertThat(folder).isEmptyDirectory();
  }
}
