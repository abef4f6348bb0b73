package io.gazette.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes of words and the concepts, of which other patterns are made. */
class WordClassesTest {

  /** A rule that has a pattern made of classes in its own code. */
  private static final Path SETTING = Path.of("src/main/java/io/gazette/check/Setting.java");

  @Test
  void somethingIsMadeOfEach() throws IOException {
    String code = Files.readString(SETTING);
    List<String> tables =
        rows("words.tsv", "concepts.tsv", "wanted.tsv", "asides.tsv", "role-words.tsv")
            .map(row -> String.join("\t", row))
            .toList();
    assertThat(rows("words.tsv", "concepts.tsv").map(row -> "{" + row[0] + "}"))
        .allSatisfy(
            name ->
                assertThat(Stream.concat(tables.stream(), Stream.of(code)))
                    .as(name)
                    .anyMatch(words -> words.contains(name)));
  }

  private static Stream<String[]> rows(String... files) {
    return Stream.of(files).flatMap(file -> DataFile.rows(file).stream());
  }
}
