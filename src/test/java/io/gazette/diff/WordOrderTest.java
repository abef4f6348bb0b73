package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in another order say something else, unless they are parts of one enumeration. */
class WordOrderTest {

  private static final List<String> ENGLISH = List.of("pears", "lamps", "maps", "kites", "drums");

  private static final List<String> CHINESE = List.of("梨子", "灯笼", "地图", "风筝", "鼓槌");

  /** Each two of some words changed places in a sentence. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hall trades %s for %s.",
        "The road leads from %s past %s.",
        "Red paper covers %s and blue paper %s.",
        "%s are washed before %s.",
        "In the following order: %s, %s.",
        "Wanted: %s; optional: %s.",
        "One room is for %s. Another one is for %s."
      })
  void anExchangeSaysMore(String sentence) {
    everyTwo(ENGLISH).forEach(two -> assertMatters(sentence, two, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s先于%s清点。", "先看%s后看%s。", "红布盖%s，蓝布盖%s。", "依次清点%s、%s。", "把%s换成%s。"})
  void aChineseExchangeSaysMore(String sentence) {
    everyTwo(CHINESE).forEach(two -> assertMatters(sentence, two, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The hall shows %s and %s.", "Look at %s, %s or kettles.", "The hall has %s/%s."})
  void anotherOrderOfPartsIsOneWayToSayTheSame(String sentence) {
    everyTwo(ENGLISH).forEach(two -> assertMatters(sentence, two, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"大厅里摆着%s和%s。", "请看%s、%s、水壶。", "大厅里有%s及%s。"})
  void anotherOrderOfChinesePartsIsOneWayToSayTheSame(String sentence) {
    everyTwo(CHINESE).forEach(two -> assertMatters(sentence, two, false));
  }

  /** Any order of any number of parts. */
  @Test
  void aListMayBeShuffled() {
    Random random = new Random(7);
    for (int run = 0; run < 50; run++) {
      for (List<String> words : List.of(ENGLISH, CHINESE)) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        String joined = words == ENGLISH ? ", " : "、";
        String frame = words == ENGLISH ? "The hall has %s." : "大厅里有%s。";
        assertThat(
                matters(
                    frame.formatted(String.join(joined, words)),
                    frame.formatted(String.join(joined, shuffled))))
            .as("%s", shuffled)
            .isFalse();
      }
    }
  }

  /** Yes and no in a table, or before a sentence. */
  @Test
  void anotherSignSaysMore() {
    List<String> signs = List.of("✗", "✓", "☐", "☑", "○", "●", "✘", "✔", "–", "");
    for (String old : signs) {
      for (String now : signs) {
        boolean words = signs.indexOf(old) < 8 || signs.indexOf(now) < 8;
        if (!old.equals(now) && words) {
          assertThat(matters(List.of(Texts.row("lamps", old)), List.of(Texts.row("lamps", now))))
              .as("%s %s", old, now)
              .isTrue();
          assertThat(matters(old + " The lamp is green.", now + " The lamp is green."))
              .as("%s %s", old, now)
              .isTrue();
        }
      }
    }
  }

  @Test
  void aMarkOfANoteSaysMoreWhereItIsToSomethingElse() {
    String first = "The lamp is free[^1]. The map costs money.";
    assertThat(matters(first, "The lamp is free. The map costs money[^1].")).isTrue();
    assertThat(matters(first, "The lamp is free. The map costs money.")).isTrue();
    assertThat(matters(first, "The lamp is free.[^1] The map costs money.")).isFalse();
    assertThat(matters(first, "The lamp[^1] is free. The map costs money.")).isFalse();
  }

  @Test
  void headsOfColumnsThatChangedPlacesSayMore() {
    TextBlock row = Texts.row("Keys", "the hall", "the guest");
    assertThat(
            matters(
                List.of(Texts.header("Item", "Giver", "Taker"), row),
                List.of(Texts.header("Item", "Taker", "Giver"), row)))
        .isTrue();
  }

  private static Stream<List<String>> everyTwo(List<String> words) {
    return words.stream()
        .flatMap(
            one ->
                words.stream()
                    .filter(other -> !one.equals(other))
                    .map(other -> List.of(one, other)));
  }

  private static void assertMatters(String sentence, List<String> two, boolean matters) {
    String old = sentence.formatted(two.get(0), two.get(1));
    String now = sentence.formatted(two.get(1), two.get(0));
    assertThat(matters(old, now)).as("%s %s", old, now).isEqualTo(matters);
  }

  private static boolean matters(String old, String now) {
    return matters(List.of(Texts.paragraph(old)), List.of(Texts.paragraph(now)));
  }

  private static boolean matters(List<TextBlock> old, List<TextBlock> now) {
    return Redline.compare(clause(old), clause(now)).clauses().stream()
        .anyMatch(ClauseChange::matters);
  }

  private static List<TextBlock> clause(List<TextBlock> blocks) {
    return Stream.concat(Stream.of(Texts.clause("a", "1.", "The hall")), blocks.stream()).toList();
  }
}
