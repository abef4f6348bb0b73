package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same content gives the same bytes: in another locale, time zone and file order, by the real
 * jar.
 */
class DeterminismIT {

  @TempDir Path folder;

  @Test
  void theMachineDoesNotShow() throws Exception {
    SortedMap<String, byte[]> first =
        build(
            SampleSite.CONTENT,
            "one",
            List.of("-Duser.language=en", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"),
            "C.UTF-8");
    Path shuffled = copyInAnotherOrder(SampleSite.CONTENT);
    SortedMap<String, byte[]> second =
        build(
            shuffled,
            "two",
            List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1"),
            "C");
    SortedMap<String, byte[]> third =
        build(
            SampleSite.CONTENT,
            "three",
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/Adak"),
            "zh_CN.GB18030");
    assertThat(second.keySet()).isEqualTo(first.keySet());
    assertThat(third.keySet()).isEqualTo(first.keySet());
    first.forEach(
        (path, bytes) -> {
          assertThat(new String(second.get(path), UTF_8))
              .as(path)
              .isEqualTo(new String(bytes, UTF_8));
          assertThat(third.get(path)).as(path).isEqualTo(bytes);
        });
  }

  private SortedMap<String, byte[]> build(
      Path content, String name, List<String> options, String locale) throws Exception {
    Path output = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-jar",
            System.getProperty("gazette.jar"),
            "build",
            "--content",
            content.toAbsolutePath().toString(),
            "--output",
            output.toString(),
            "--as-of",
            SampleSite.AS_OF.toString()));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("LC_ALL", locale);
    Process started = process.start();
    String said = new String(started.getInputStream().readAllBytes(), UTF_8);
    assertThat(started.waitFor()).as(said).isZero();
    return SampleSite.files(output);
  }

  /** The same files, created in another order, hence found in another one on most file systems. */
  private Path copyInAnotherOrder(Path from) throws IOException {
    Path to = folder.resolve("content");
    List<Path> files = new ArrayList<>();
    try (var paths = Files.walk(from)) {
      paths.filter(Files::isRegularFile).forEach(files::add);
    }
    Collections.shuffle(files, new Random(7));
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return to;
  }
}
