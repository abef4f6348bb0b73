package io.gazette.check.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.TabbedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes of words and the concepts, of which other patterns are made. */
class WordClassesTest {

  /** Those that have a pattern made of classes in their own code. */
  private static final List<String> CODE = List.of("Setting", "Topic", "SdkNames");

  @Test
  void somethingIsMadeOfEach() throws IOException {
    StringBuilder code = new StringBuilder();
    for (String name : CODE) {
      code.append(
          Files.readString(Path.of("src/main/java/io/gazette/check/reading/" + name + ".java")));
    }
    List<String> tables =
        rows("words.tsv", "concepts.tsv", "wanted.tsv", "asides.tsv", "../statement/role-words.tsv")
            .map(row -> String.join("\t", row))
            .toList();
    assertThat(rows("words.tsv", "concepts.tsv").map(row -> "{" + row[0] + "}"))
        .allSatisfy(
            name ->
                assertThat(Stream.concat(tables.stream(), Stream.of(code.toString())))
                    .as(name)
                    .anyMatch(words -> words.contains(name)));
  }

  private static Stream<String[]> rows(String... files) {
    return Stream.of(files).flatMap(file -> TabbedRows.beside(WordClasses.class, file).stream());
  }
}
