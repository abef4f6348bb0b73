package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A build that is killed (SIGKILL) at any moment leaves either the old site or the new one.
 *
 * <p>Alone on the machine, so that the moments lie where they are meant to.
 */
@Isolated
class KillIT {

  /** A site so small that the start of Java takes longer than all the rest. */
  private static final Path CONTENT = Path.of("src/test/resources/golden/small/content");

  private static final String DAY = "2025-07-01";
  private static final int MOMENTS = 24;

  @TempDir Path folder;

  /**
   * The first moment lies at the beginning of a build, all others after the new site was begun,
   * where writing, exchange and clearing away follow each other, two milliseconds apart.
   */
  @Test
  void leavesTheOldSiteOrTheNewOne() throws Exception {
    Path content = folder.resolve("content");
    copy(CONTENT, content);
    // So many files that what an output leaves is used by the next build.
    for (int other = 0; other < 6; other++) {
      copy(CONTENT.resolve("notice"), content.resolve("notice-" + other));
    }
    Path text = content.resolve("notice/2025-06-01/zh-Hans.md");
    String first = Files.readString(text, UTF_8);
    String second = first + "\n又一段。\n";
    Path output = folder.resolve("out/site");

    assertThat(start("-XX:ArchiveClassesAtExit=", content, output).waitFor()).isZero();
    Map<String, String> firstSite = snapshot(output);
    Files.writeString(text, second, UTF_8);
    assertThat(start(content, output).waitFor()).isZero();
    Map<String, String> secondSite = snapshot(output);
    assertThat(secondSite).isNotEqualTo(firstSite);

    int killed = 0;
    for (int moment = 0; moment < MOMENTS; moment++) {
      Files.writeString(text, moment % 2 == 0 ? first : second, UTF_8);
      Path begun = output.resolveSibling(".site.gazette-staging/.gazette-output");
      FileTime left = timeOf(begun);
      Process process = start(content, output);
      while (moment > 0 && process.isAlive() && timeOf(begun).compareTo(left) <= 0) {
        Thread.onSpinWait();
      }
      process.waitFor(2L * moment, TimeUnit.MILLISECONDS);
      if (process.isAlive()) {
        process.destroyForcibly().waitFor();
        killed++;
      }
      assertThat(snapshot(output)).as("moment %d", moment).isIn(firstSite, secondSite);
    }
    assertThat(killed).as("some builds were killed").isGreaterThanOrEqualTo(MOMENTS / 4);

    Files.writeString(text, first, UTF_8);
    assertThat(start(content, output).waitFor()).as("a later build is not hindered").isZero();
    assertThat(snapshot(output)).isEqualTo(firstSite);
    try (var beside = Files.list(output.getParent())) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("site", ".site.gazette-staging");
    }
  }

  /** Of the marker with which a new site begins; what a killed build left has another one. */
  private static FileTime timeOf(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private Process start(Path content, Path output) throws IOException {
    return start("-XX:SharedArchiveFile=", content, output);
  }

  /** Java starts faster with the classes that the first build left in an archive. */
  private Process start(String archive, Path content, Path output) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            archive + folder.resolve("gazette.jsa"),
            "-jar",
            System.getProperty("gazette.jar"),
            "build",
            "--content",
            content.toString(),
            "--output",
            output.toString(),
            "--as-of",
            DAY)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static SortedMap<String, String> snapshot(Path folder) throws IOException {
    return SampleSite.files(folder).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                file -> new String(file.getValue(), UTF_8),
                (one, other) -> one,
                TreeMap::new));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
