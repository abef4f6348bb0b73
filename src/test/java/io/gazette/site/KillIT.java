package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed (SIGKILL) at any moment leaves either the old site or the new one. */
class KillIT {

  private static final int MOMENTS = 20;

  @TempDir Path folder;

  @Test
  void leavesTheOldSiteOrTheNewOne() throws Exception {
    Path content = folder.resolve("content");
    copy(SampleSite.CONTENT, content);
    // The test edits a published version, which a ledger would not let pass.
    Files.delete(content.resolve("gazette.lock"));
    Path text = content.resolve("qishe-privacy/2025-03-03/zh-Hans.md");
    String first = Files.readString(text, UTF_8);
    String second = first + "\n又一段。\n";
    Path output = folder.resolve("out/site");

    long start = System.nanoTime();
    assertThat(start(content, output).waitFor()).isZero();
    long whole = System.nanoTime() - start;
    Map<String, String> firstSite = snapshot(output);
    Files.writeString(text, second, UTF_8);
    assertThat(start(content, output).waitFor()).isZero();
    Map<String, String> secondSite = snapshot(output);
    assertThat(secondSite).isNotEqualTo(firstSite);

    List<String> seen = new ArrayList<>();
    Map<String, String> before = secondSite;
    for (int moment = 1; moment <= MOMENTS; moment++) {
      Files.writeString(text, moment % 2 == 1 ? first : second, UTF_8);
      long begin = System.nanoTime();
      Process process = start(content, output);
      // The later moments lie where the site is written and exchanged.
      double share = 0.15 + 0.8 * moment / MOMENTS;
      if (!process.waitFor((long) (whole * share), TimeUnit.NANOSECONDS)) {
        process.destroyForcibly().waitFor();
        seen.add("killed");
      } else {
        // The machine has become faster: the moments that are left follow it.
        whole = Math.min(whole, System.nanoTime() - begin);
      }
      Map<String, String> after = snapshot(output);
      assertThat(after).as("moment %d", moment).isIn(firstSite, secondSite);
      before = after;
    }
    assertThat(seen).as("some builds were killed").hasSizeGreaterThanOrEqualTo(MOMENTS / 4);

    Files.writeString(text, first, UTF_8);
    assertThat(start(content, output).waitFor()).as("a later build is not hindered").isZero();
    assertThat(snapshot(output)).isEqualTo(firstSite);
    try (var beside = Files.list(output.getParent())) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("site", ".site.gazette-lock");
    }
    assertThat(before).isNotEmpty();
  }

  private static Process start(Path content, Path output) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            System.getProperty("gazette.jar"),
            "build",
            "--content",
            content.toString(),
            "--output",
            output.toString(),
            "--as-of",
            SampleSite.AS_OF.toString())
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
