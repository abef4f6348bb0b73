package io.gazette.diff.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WordFinderTest {

  /**
   * Every word that the patterns tell of stands in them between these; and what is beside words.
   */
  private static final String MARKS = "[\\\\()|?:+*!<>{}\\[\\]^$,. ]+";

  static Stream<WordFinder> finders() {
    return Stream.of(Figures.NUMBER, EmphasisFinder.MODALITY, EmphasisFinder.NEGATION);
  }

  @ParameterizedTest
  @MethodSource("finders")
  void findsWhatThePatternFinds(WordFinder finder) {
    List<String> pieces = new ArrayList<>(List.of(finder.pattern().pattern().split(MARKS)));
    pieces.addAll(
        List.of(
            "n’t", "n't", "N'T", " is required to ", "thirty", "Seventeen", "twenties", "fifth"));
    pieces.addAll(
        List.of(
            " ", " ", " ", "_", "é", "的", "。", "x", "1", "1,000", "３", "百", "一", "\ud83d\ude00"));
    Random random = new Random(1);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(6); k >= 0; k--) {
        String piece = pieces.get(random.nextInt(pieces.size()));
        text.append(random.nextInt(8) == 0 ? piece.toUpperCase(Locale.ROOT) : piece);
      }
      List<String> found = new ArrayList<>();
      finder.find(text.toString(), (start, end) -> found.add(start + "-" + end));
      assertThat(found).as(text.toString()).isEqualTo(expected(finder, text.toString()));
    }
  }

  private static List<String> expected(WordFinder finder, String text) {
    List<String> expected = new ArrayList<>();
    Matcher matcher = finder.pattern().matcher(text);
    while (matcher.find()) {
      expected.add(matcher.start() + "-" + matcher.end());
    }
    return expected;
  }
}
