package io.gazette.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gazette.content.YamlFuzz;
import io.gazette.exchange.CsvFuzz;
import io.gazette.importer.DocxFuzz;
import io.gazette.importer.HtmlFuzz;
import io.gazette.importer.TextFuzz;
import io.gazette.ledger.LedgerFuzz;
import io.gazette.loose.DiffFuzz;
import io.gazette.markdown.DialectFuzz;
import io.gazette.render.theme.TemplateFuzz;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every target of the fuzzer on its corpus, and on some damaged forms of each file of it, the
 * same each time. What the fuzzer itself finds ({@code mvn -Pfuzz}, see CONTRIBUTING.md) becomes a
 * file of the corpus.
 */
class FuzzCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/fuzz");

  /** Of each file; more of them, other ones, and others again are looked at by hand. */
  private static final int DAMAGES = Integer.getInteger("gazette.fuzz.damages", 6);

  private static final int SEED = Integer.getInteger("gazette.fuzz.seed", 1);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What is done with an input; anything thrown is a find. */
  @FunctionalInterface
  interface Target {
    void accept(byte[] input) throws Exception;
  }

  private static final Map<String, Target> TARGETS =
      new TreeMap<>(
          Map.of(
              "csv", CsvFuzz::fuzzerTestOneInput,
              "dialect", DialectFuzz::fuzzerTestOneInput,
              "diff", DiffFuzz::fuzzerTestOneInput,
              "docx", DocxFuzz::fuzzerTestOneInput,
              "html", HtmlFuzz::fuzzerTestOneInput,
              "ledger", LedgerFuzz::fuzzerTestOneInput,
              "template", TemplateFuzz::fuzzerTestOneInput,
              "text", TextFuzz::fuzzerTestOneInput,
              "yaml", YamlFuzz::fuzzerTestOneInput));

  @TestFactory
  Stream<DynamicTest> everyTarget() {
    return TARGETS.entrySet().stream()
        .map(target -> DynamicTest.dynamicTest(target.getKey(), () -> run(target)));
  }

  private static void run(Map.Entry<String, Target> target) throws IOException {
    List<Path> corpus;
    try (var files = Files.list(CORPUS.resolve(target.getKey()))) {
      corpus = files.sorted().toList();
    }
    assertThat(corpus).isNotEmpty();
    Random random = new Random(SEED);
    for (Path file : corpus) {
      byte[] input = Files.readAllBytes(file);
      run(target.getValue(), input, file.toString());
      for (int round = 0; round < DAMAGES; round++) {
        run(target.getValue(), damaged(input, random), file + ", damaged " + round);
      }
    }
  }

  private static void run(Target target, byte[] input, String name) {
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          try {
            target.accept(input);
          } catch (Exception | AssertionError | StackOverflowError e) {
            throw new AssertionError(name + ": " + HexFormat.of().formatHex(input), e);
          }
        });
  }

  /** A few bytes changed, a part gone, doubled or put elsewhere. */
  private static byte[] damaged(byte[] input, Random random) {
    byte[] bytes = input.clone();
    for (int change = random.nextInt(6); change >= 0 && bytes.length > 0; change--) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(bytes, 0, from);
      switch (random.nextInt(4)) {
        case 0 -> changed.write(random.nextInt(256));
        case 1 -> changed.write(bytes, from, (to - from));
        default -> {
          int other = random.nextInt(bytes.length);
          changed.write(bytes, other, Math.min(to - from, bytes.length - other));
        }
      }
      int rest = random.nextBoolean() ? to : from;
      changed.write(bytes, rest, bytes.length - rest);
      bytes = changed.toByteArray();
    }
    return bytes;
  }
}
