package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void oneMemberALineUnlessARowIsShort() {
    Json rows =
        Json.array(List.of(1, 2), n -> Json.object().with("n", Json.of(n)).with("s", "x").inLine());
    assertThat(Json.object().with("rows", rows).with("none", Json.object().end()).end().file())
        .isEqualTo(
            """
            {
              "rows": [
                {"n": 1, "s": "x"},
                {"n": 2, "s": "x"}
              ],
              "none": {}
            }
            """);
  }

  @Test
  void aHalfOfASurrogatePairIsEscapedAndAWholePairIsNot() {
    assertThat(Json.of("\uD83D😀\uDE00")).hasToString("\"\\ud83d😀\\ude00\"");
  }

  @Test
  void whatCouldEndAScriptOrShowsNothingIsEscaped() {
    assertThat(Json.of("</a>&\u2028\uFEFF\u0001\u007F\t"))
        .hasToString("\"\\u003c/a\\u003e\\u0026\\u2028\\ufeff\\u0001\\u007f\\t\"");
  }
}
