package io.gazette.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {

  private static final List<String> KEYS =
      List.of("issued", "updated", "effective", "change", "reasons", "summary");

  @ParameterizedTest
  @CsvSource({
    "effctive, effective",
    "effective-date, effective",
    "chagne, change",
    "reason, reasons",
    "sumary, summary",
    "update, updated",
    "issued, issued"
  })
  void findsWhatWasMeant(String written, String meant) {
    assertThat(Spelling.nearest(written, KEYS)).isEqualTo(meant);
  }

  @Test
  void countsExchangedLettersAsOneSlip() {
    assertThat(Spelling.nearest("ab", List.of("xx", "bax", "ba"))).isEqualTo("ba");
    assertThat(Spelling.nearest("abcd", List.of("abxy", "badc", "bacd"))).isEqualTo("bacd");
  }

  @Test
  void takesTheFirstOfEquallyNearOnes() {
    assertThat(Spelling.nearest("x", List.of("b", "a"))).isEqualTo("b");
  }

  @Test
  void looksAtTheBeginningOfWhatIsNoWord() {
    String endless = "summary".repeat(100_000);
    assertThat(Spelling.nearest(endless, KEYS)).isIn(KEYS);
  }

  @Test
  void givesOnlyWordsThatAreNearEnough() {
    List<String> words = List.of("imei", "imsi", "meid", "oaid", "location");

    assertThat(Spelling.near("imie", words, 1)).containsExactly("imei");
    assertThat(Spelling.near("imsi", words, 4)).containsExactly("imsi", "imei", "meid");
    assertThat(Spelling.near("contacts", words, 2)).isEmpty();
    assertThat(Spelling.near("x".repeat(100_000), words, 3)).isEmpty();
  }

  @Test
  void nearIsWhatThePlainTableOfCostsSays() {
    Random random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      String written = word(random);
      String candidate = word(random);
      int changes = random.nextInt(5);
      assertThat(!Spelling.near(written, List.of(candidate), changes).isEmpty())
          .as("%s and %s, %d", written, candidate, changes)
          .isEqualTo(distance(written, candidate) <= changes);
    }
  }

  /** Of few letters, so that many words are near each other. */
  private static String word(Random random) {
    return random
        .ints(random.nextInt(7), 'a', 'd')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static int distance(String from, String to) {
    if (from.isEmpty() || to.isEmpty()) {
      return from.length() + to.length();
    }
    int replaced = from.charAt(0) == to.charAt(0) ? 0 : 1;
    int least =
        Math.min(
            distance(from.substring(1), to.substring(1)) + replaced,
            1 + Math.min(distance(from.substring(1), to), distance(from, to.substring(1))));
    boolean exchanged =
        from.length() > 1
            && to.length() > 1
            && from.charAt(0) == to.charAt(1)
            && from.charAt(1) == to.charAt(0);
    return exchanged ? Math.min(least, 1 + distance(from.substring(2), to.substring(2))) : least;
  }

  @Test
  void needsACandidate() {
    assertThatThrownBy(() -> Spelling.nearest("x", List.of()))
        .isInstanceOf(NoSuchElementException.class);
  }
}
