package io.gazette.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FactsTest {

  /** Texts of other authors than the tables of words. */
  private static List<String> sentences() throws IOException {
    try (Stream<Path> sample = Files.walk(Path.of("content"));
        Stream<Path> measured = Files.walk(Path.of("src/test/resources/measured/content"))) {
      return Stream.concat(sample, measured)
          .filter(file -> file.toString().endsWith(".md"))
          .map(FactsTest::text)
          .flatMap(text -> Sentences.of(text).stream())
          .distinct()
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aSentenceThatIsPassedOverHasNoFact() throws IOException {
    List<String> passedOver = sentences().stream().filter(each -> !Facts.hasCue(each)).toList();

    assertThat(passedOver).hasSizeGreaterThan(1_000);
    assertThat(passedOver).allSatisfy(each -> assertThat(Facts.read(each)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每年更新。",
        "Each month.",
        "在一天内。",
        "within a day",
        "An hour later",
        "by noon",
        "周日休息",
        "on Sundays",
        "in the first quarter",
        "加倍返还",
        "twice as much",
        "every week",
        "in March",
        "午夜",
        "for half a year",
        "半年",
        "季度",
        "每季盘点",
        "every season",
        "a working day",
        "a dozen",
        "within thirty days",
        "the twentieth",
        "the ninetieth day",
        "a fortnight",
        "write to a@b.example"
      })
  void aFactInWordsAloneIsRead(String sentence) {
    assertThat(Facts.in("我们会告诉您。" + sentence)).isNotEmpty();
  }
}
