package io.gazette.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example in {@code dialect.md} gives the outline that stands below it. */
class DialectTest {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^~{5} (?<name>.+)\\n(?<markdown>(?s:.*?))^\\.\\n(?<outline>(?s:.*?))^~{5}$",
          Pattern.MULTILINE);

  private record Example(String name, String markdown, String outline) {}

  @TestFactory
  List<DynamicTest> examples() throws IOException {
    return read().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () ->
                        assertThat(OutlinePrinter.print(example.markdown()))
                            .isEqualTo(example.outline())))
        .toList();
  }

  @Test
  void noExampleIsOverlooked() throws IOException {
    long fences = specification().lines().filter(line -> line.startsWith("~~~~~")).count();

    assertThat(read()).hasSizeGreaterThan(60).hasSize((int) (fences / 2));
  }

  private static List<Example> read() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(specification());
    while (example.find()) {
      examples.add(
          new Example(
              example.group("name"),
              example.group("markdown").replace("→", "\t"),
              example.group("outline")));
    }
    return examples;
  }

  private static String specification() throws IOException {
    try (InputStream stream = DialectTest.class.getResourceAsStream("dialect.md")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
