package io.gazette.render.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of lists in running text. */
class NamedDataTest {

  private static final NamedData DATA =
      new NamedData(
          Set.of(
              "Mobile phone number",
              "Device model",
              "Operation logs",
              "Address",
              "IP address",
              "Identity card",
              "Biometrics",
              "手机号",
              "手机号码归属地",
              "OAID"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We collect your mobile phone number.     | Mobile phone number
          Mobile phone numbers and device models   | Mobile phone number, Device model
          Each operation log is kept.              | Operation logs
          Your IP addresses are kept.              | IP address
          Your address and your addresses          | Address
          Identity cards, and biometrics           | Identity card, Biometrics
          The addressee has mobile phones.         | ''
          我们收集手机号和OAID。                   | 手机号, OAID
          我们查询手机号码归属地。                 | 手机号码归属地
          """)
  void areFoundAsWholesInAnyCaseAndNumber(String words, String names) {
    assertThat(String.join(", ", DATA.in(words))).isEqualTo(names);
  }
}
