package io.gazette.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.cli.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A {@code release} that is killed (SIGKILL) at any moment leaves the ledger as it was or with the
 * whole entry, no source changed, and nothing that hinders the next command.
 *
 * <p>With {@code -Dgazette.kills=200} more often.
 */
@Isolated
class ReleaseKillIT {

  private static final Path CONTENT = Path.of("src/test/resources/golden/small/content");
  private static final String LEDGER = "gazette.lock";
  private static final int KILLS = Integer.getInteger("gazette.kills", 8);

  /** Within this time from its first file on a small entry is written, even on a busy machine. */
  private static final int WRITING_MICROS = 60_000;

  @TempDir Path folder;

  @Test
  void leavesTheOldLedgerOrTheNewOne() throws Exception {
    Path content = folder.resolve("content");
    SortedMap<String, byte[]> sources = begin(content);
    assertThat(start("-XX:ArchiveClassesAtExit=", content).waitFor()).isZero();
    Map<String, String> sealed = snapshot(content);
    assertThat(sealed).containsKey(LEDGER);

    Random random = new Random();
    Map<String, Integer> ends = new HashMap<>();
    for (int kill = 0; kill < KILLS; kill++) {
      begin(content);
      Process process = start("-XX:SharedArchiveFile=", content);
      while (process.isAlive() && !isWriting(content)) {
        Thread.onSpinWait();
      }
      process.waitFor(random.nextInt(WRITING_MICROS), TimeUnit.MICROSECONDS);
      boolean alive = process.isAlive();
      process.destroyForcibly().waitFor();

      SortedMap<String, byte[]> left = SampleSite.files(content);
      sources.forEach((path, bytes) -> assertThat(left.get(path)).as(path).isEqualTo(bytes));
      byte[] ledger = left.get(LEDGER);
      if (ledger != null) {
        assertThat(Arrays.toString(ledger)).isEqualTo(sealed.get(LEDGER));
      }
      ends.merge(!alive ? "finished" : ledger == null ? "old" : "new", 1, Integer::sum);

      Invocation again = gazette(content, "release", "notice", "2024-01-02");
      assertThat(again.exit() == 0 || again.err().contains("[seal-again]"))
          .as("%s%s", again.out(), again.err())
          .isTrue();
      Invocation recovered = gazette(content, "recover");
      assertThat(recovered.exit()).as(recovered.err()).isZero();
      assertThat(snapshot(content)).isEqualTo(sealed);
    }
    System.getLogger(ReleaseKillIT.class.getName())
        .log(System.Logger.Level.INFO, "{0} kills: {1}", KILLS, ends);
    assertThat(ends.getOrDefault("finished", 0)).as("killed: %s", ends).isLessThan(KILLS);
  }

  /** Whether the first file was prepared, or stands in its place already. */
  private static boolean isWriting(Path content) {
    return Files.exists(content.resolve(".gazette/staged"))
        || Files.exists(content.resolve(".sealed"));
  }

  /** Gives the folder its first state. */
  private static SortedMap<String, byte[]> begin(Path content) throws IOException {
    if (Files.exists(content)) {
      try (var paths = Files.walk(content)) {
        for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
          Files.delete(path);
        }
      }
    }
    SortedMap<String, byte[]> sources = SampleSite.files(CONTENT);
    for (Map.Entry<String, byte[]> source : sources.entrySet()) {
      Path file = content.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, source.getValue());
    }
    return sources;
  }

  private Process start(String archive, Path content) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            archive + folder.resolve("gazette.jsa"),
            "-jar",
            System.getProperty("gazette.jar"),
            "release",
            "--content",
            content.toString(),
            "notice",
            "2024-01-02")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Invocation gazette(Path content, String... words) {
    String[] arguments = Arrays.copyOf(words, words.length + 2);
    arguments[words.length] = "--content";
    arguments[words.length + 1] = content.toString();
    return Invocation.of(Clock.systemUTC(), arguments);
  }

  private static Map<String, String> snapshot(Path content) throws IOException {
    Map<String, String> files = new TreeMap<>();
    SampleSite.files(content).forEach((path, bytes) -> files.put(path, Arrays.toString(bytes)));
    return files;
  }
}
