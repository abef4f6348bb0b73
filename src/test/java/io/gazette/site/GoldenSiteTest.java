package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small sites, to the byte: {@code content/} beside {@code expected-<as-of>/}, and {@code schema/},
 * which is the same on every day.
 *
 * <p>{@code -Dgazette.golden=write} writes what is expected anew; read the difference before it is
 * committed. Stylesheets are not compared.
 */
class GoldenSiteTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> isWhatIsExpected() throws IOException {
    try (var sites = Files.list(GOLDEN)) {
      return sites.sorted().toList().stream()
          .flatMap(GoldenSiteTest::expectations)
          .map(
              expected ->
                  DynamicTest.dynamicTest(
                      GOLDEN.relativize(expected).toString(), () -> compare(expected)));
    }
  }

  private static Stream<Path> expectations(Path site) {
    try (var entries = Files.list(site)) {
      return entries
          .filter(entry -> entry.getFileName().toString().startsWith("expected-"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void compare(Path expected) throws IOException {
    Path site = expected.getParent();
    String day = expected.getFileName().toString().substring("expected-".length());
    Path output = folder.resolve(site.getFileName() + "-" + day);
    Outcome<Built> result = SampleSite.build(site.resolve("content"), output, LocalDate.parse(day));
    assertThat(result.diagnostics()).isEmpty();
    SortedMap<String, byte[]> built = SampleSite.files(output);
    built.keySet().removeIf(path -> path.startsWith("assets/") || path.startsWith("."));
    built.remove("manifest.sha256");
    SortedMap<String, byte[]> schemas = built.subMap("api/v1/schema", "api/v1/schemb");
    compare(site.resolve("schema"), new TreeMap<>(schemas));
    schemas.clear();
    compare(expected, built);
  }

  private static void compare(Path expected, SortedMap<String, byte[]> built) throws IOException {
    if ("write".equals(System.getProperty("gazette.golden"))) {
      write(expected, built);
    }
    SortedMap<String, byte[]> wanted = SampleSite.files(expected);
    assertThat(built.keySet()).isEqualTo(wanted.keySet());
    wanted.forEach(
        (path, bytes) ->
            assertThat(withoutDigests(built.get(path))).as(path).isEqualTo(withoutDigests(bytes)));
  }

  /** Neither an asset nor the digest that follows it is what is tested here. */
  private static String withoutDigests(byte[] page) {
    return new String(page, UTF_8)
        .replaceAll("\\.[0-9a-f]{8,64}\\.(css|svg)", ".$1")
        .replaceAll("(?s)<style>.*?</style>", "<style>…</style>")
        .replaceAll("'sha256-[A-Za-z0-9+/=]+'", "'sha256-…'");
  }

  private static void write(Path expected, SortedMap<String, byte[]> built) throws IOException {
    try (var old = Files.walk(expected)) {
      for (Path path : old.filter(Files::isRegularFile).toList()) {
        Files.delete(path);
      }
    }
    for (var file : built.entrySet()) {
      Path path = expected.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, withoutDigests(file.getValue()), UTF_8);
    }
  }
}
