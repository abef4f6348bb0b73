package io.gazette.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

  @ParameterizedTest
  @CsvSource({
    "{一}、,1,一、",
    "（{一}）,10,（十）",
    "{一}、,11,十一、",
    "{一}、,20,二十、",
    "{一}、,99,九十九、",
    "第{一}条,100,第一百条",
    "第{一}条,101,第一百零一条",
    "第{一}条,110,第一百一十条",
    "第{一}条,1005,第一千零五条",
    "第{一}条,1010,第一千零一十条",
    "{1}.,12,12.",
    "({a}),1,(a)",
    "({a}),26,(z)",
    "({a}),27,(aa)",
    "({a}),52,(az)",
    "({a}),53,(ba)",
    "{A}.,3,C.",
    "({i}),4,(iv)",
    "({i}),49,(xlix)",
    "{I},1994,MCMXCIV",
    "{①},1,①",
    "{①},20,⑳",
    "{①},21,㉑",
    "{①},35,㉟",
    "{①},36,㊱",
    "{①},50,㊿",
    "{①},51,(51)",
    "{壹}、,6,陸、",
    "{贰}、,6,陆、",
    "第{一…}条,3,第三条",
    "Article {1},7,Article 7"
  })
  void writesACounter(String format, int number, String written) {
    assertThat(NumberFormat.parse(format).orElseThrow().write(List.of(number))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"{1.1},2.1.3", "{1.1} ,2.1.3 "})
  void writesTheWholePath(String format, String written) {
    assertThat(NumberFormat.parse(format.strip()).orElseThrow().write(List.of(2, 1, 3)))
        .isEqualTo(written.strip());
  }
}
