package io.gazette.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Built;
import io.gazette.pipeline.Request;
import io.gazette.pipeline.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The repository's own sample content, built once for the tests that look at a whole site. */
final class SampleSite {

  static final Path CONTENT = Path.of("content");
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

  private static final Path OUTPUT = Path.of("target/test-site");

  private SampleSite() {}

  /** Built by whoever asks first. */
  private static final class Once {

    static final Outcome<Built> RESULT = build(CONTENT, OUTPUT, AS_OF);
  }

  /** The folder of the built sample, which nobody changes. */
  static Path build() {
    assertThat(Once.RESULT.diagnostics()).as("the sample content is clean").isEmpty();
    return OUTPUT;
  }

  static Outcome<Built> build(Path content, Path output, LocalDate asOf) {
    Request request = new Request(content, Optional.empty(), Optional.of(asOf), Clock.systemUTC());
    return SiteBuild.run(request, output, (stage, done, total) -> {});
  }

  /** Every file below a folder, by its path with forward slashes. */
  static SortedMap<String, byte[]> files(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }

  static List<Path> pages(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".html")).sorted().toList();
    }
  }
}
