package io.gazette.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause is called elsewhere says where it stands, and is not the number of another. */
class CitationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第一条；（五）         | （五）风险监测          | 第一条（五）风险监测
          一、；（二）；3.；（3） | （3）收款账户           | 一、（二）3.（3）收款账户
          Article 1；5.          | 5. Risk monitoring      | Article 1, 5. Risk monitoring
          Article 1；5.；(a)     | (a) Cards               | Article 1, 5(a) Cards
          1.；1.1；1.1.3；(c)    | (c) Payee              | 1.1.3(c) Payee
          2.；2.1                | 2.1 Sharing             | 2.1 Sharing
          Article 1；''           | Risk monitoring         | Risk monitoring
          ''                     | Risk monitoring         | Risk monitoring
          """)
  void saysWhereItStands(String labels, String title, String cited) {
    assertThat(Citation.of(List.of(labels.replace("''", "").split("；", -1)), title))
        .isEqualTo(cited);
  }
}
