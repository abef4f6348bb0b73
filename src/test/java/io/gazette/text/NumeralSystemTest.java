package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumeralSystemTest {

  @ParameterizedTest
  @EnumSource(NumeralSystem.class)
  void whatIsWrittenIsReadAsTheSameNumber(NumeralSystem system) {
    for (int number = 1; number <= 50; number++) {
      assertThat(system.read(system.write(number))).as(system.write(number)).isEqualTo(number);
    }
  }

  @Test
  void hanAndRomanGoOnToWhereTheyEnd() {
    for (int number = 1; number <= 9999; number++) {
      assertThat(NumeralSystem.HAN.read(NumeralSystem.HAN.write(number))).isEqualTo(number);
    }
    for (int number = 1; number <= 3999; number++) {
      String roman = NumeralSystem.UPPER_ROMAN.write(number);
      assertThat(NumeralSystem.UPPER_ROMAN.read(roman)).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HAN, 10, 十",
    "HAN, 11, 十一",
    "HAN, 20, 二十",
    "HAN, 105, 一百零五",
    "HAN, 110, 一百一十",
    "FORMAL_TRADITIONAL, 6, 陸",
    "FORMAL_SIMPLIFIED, 12, 拾贰",
    "LOWER_LETTER, 27, aa",
    "UPPER_ROMAN, 14, XIV",
    "LOWER_ROMAN, 49, xlix",
    "CIRCLED, 36, ㊱",
    "CIRCLED, 51, (51)"
  })
  void numbersAreWrittenAsPeopleWriteThem(NumeralSystem system, int number, String written) {
    assertThat(system.write(number)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "HAN, 〇, 0",
    "HAN, 二〇, 0",
    "HAN, 一十二, 12",
    "HAN, 两百, 200",
    "HAN, 二三, 0",
    "HAN, 十百, 0",
    "LOWER_ROMAN, iiii, 0",
    "LOWER_ROMAN, vx, 0",
    "UPPER_ROMAN, iv, 0",
    "LOWER_LETTER, abc, 0",
    "CIRCLED, ⑿, 12",
    "CIRCLED, x, 0",
    "ARABIC, 12345678901, 0",
    "ARABIC, '', 0"
  })
  void whatIsNoNumeralIsNone(NumeralSystem system, String numeral, int number) {
    assertThat(system.read(numeral)).isEqualTo(number);
  }
}
