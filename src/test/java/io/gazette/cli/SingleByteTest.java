package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A single byte that was changed, in whatever was sealed or built from it, is told with the name of
 * its file. A few of all places each time; {@code -Dgazette.bytes=50} takes 50 of each kind.
 */
class SingleByteTest {

  private static final Path SITE = Path.of("src/test/resources/mistakes/site");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneOffset.UTC);
  private static final int CHANGES = Integer.getInteger("gazette.bytes", 4);

  @TempDir Path folder;

  private Invocation gazette(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--content", folder.resolve("content").toString()));
    return Invocation.of(NOON, all.toArray(String[]::new));
  }

  @TestFactory
  Stream<DynamicTest> isNamed() throws IOException {
    try (Stream<Path> paths = Files.walk(SITE)) {
      for (Path path : paths.toList()) {
        Files.copy(path, folder.resolve("content").resolve(SITE.relativize(path).toString()));
      }
    }
    assertThat(gazette("release", "privacy", "1.0").exit()).isZero();
    assertThat(gazette("release", "privacy", "2.0").exit()).isZero();
    String site = folder.resolve("site").toString();
    assertThat(gazette("build", "--output", site).exit()).isZero();
    return Stream.of("content/privacy/1.0", "content/gazette.lock", "content/.sealed", "site")
        .map(place -> DynamicTest.dynamicTest(place, () -> change(place)));
  }

  private void change(String place) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder.resolve(place))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Random random = new Random(place.hashCode());
    for (int change = 0; change < CHANGES; change++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(file);
      byte[] changed = bytes.clone();
      int at = random.nextInt(bytes.length);
      changed[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      Files.write(file, changed);
      Invocation found = gazette("verify", "--site", folder.resolve("site").toString());
      assertThat(found.exit()).as("%s, byte %d", file, at).isEqualTo(1);
      assertThat(found.err()).as("byte %d", at).contains(file.getFileName().toString());
      Files.write(file, bytes);
    }
    assertThat(gazette("verify").err()).isEmpty();
  }
}
