package io.gazette.diff.flatten;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

  @ParameterizedTest
  @CsvSource({
    "12, 1 12",
    "１２, 1 12",
    "一百零五, 一 105",
    "兩, 一 2",
    "①, ① 1",
    "⒇, ① 20",
    "㊱, ① 36",
    "b, a 2",
    "i, a 9 i 1",
    "V, A 22 I 5",
    "iv, i 4",
    "lxxxix, i 89",
    // A word or an abbreviation, rather than a number.
    "C, A 3",
    "XC, ''",
    // No numeral in any way of counting.
    "vx, ''",
    "二三, ''",
    "十百, ''"
  })
  void aNumeralIsReadInEveryWayOfCountingItMayBelongTo(String numeral, String readings) {
    assertThat(
            Numeral.readings(numeral).stream()
                .map(reading -> reading.script() + " " + reading.value())
                .collect(joining(" ")))
        .isEqualTo(readings);
  }
}
