package io.gazette.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
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
  void needsACandidate() {
    assertThatThrownBy(() -> Spelling.nearest("x", List.of()))
        .isInstanceOf(NoSuchElementException.class);
  }
}
