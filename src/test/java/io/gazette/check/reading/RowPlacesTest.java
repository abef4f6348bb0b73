package io.gazette.check.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.SdkFields;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A finding about what a row says stands at the words. */
class RowPlacesTest {

  private static final String YAML =
      """
      sdks:
        - id: maps
          name: Maps
          # policy: no longer
          policy:
            zh-Hans: https://maps.example/zh
            en: http://maps.example/
          data:
          - phone
          - location
        - id: push
          policy: http://push.example/
        - {id: pay, name: Pay, policy: http://pay.example/, data: [phone]}
      """;

  private static final RowPlaces PLACES = new RowPlaces(file -> Optional.of(YAML));

  private static ListRow row(int line) {
    return ListRow.builder(ListKind.SDKS, new SourcePosition("sdks.yaml", line, 5)).build("x");
  }

  private static String at(SourcePosition place) {
    return place.line() + ":" + place.column();
  }

  @Test
  void atTheWordsOfAKey() {
    assertThat(at(PLACES.of(row(2), SdkFields.POLICY, "http://maps.example/"))).isEqualTo("7:11");
    assertThat(at(PLACES.of(row(2), SdkFields.POLICY))).isEqualTo("5:5");
    assertThat(at(PLACES.of(row(2), SdkFields.DATA, "location"))).isEqualTo("10:7");
    assertThat(at(PLACES.of(row(11), SdkFields.POLICY, "http://push.example/"))).isEqualTo("12:13");
    assertThat(at(PLACES.of(row(11), SdkFields.POLICY, "written otherwise"))).isEqualTo("12:13");
    assertThat(at(PLACES.of(row(13), SdkFields.POLICY, "http://pay.example/"))).isEqualTo("13:34");
    assertThat(at(PLACES.of(row(13), SdkFields.DATA))).isEqualTo("13:61");
  }

  @Test
  void atTheWordsOfARow() {
    assertThat(at(PLACES.of(row(2), "Maps"))).isEqualTo("3:11");
    assertThat(at(PLACES.of(row(11), "Maps"))).isEqualTo("11:5");
  }

  @Test
  void elseWhereTheRowBegins() {
    assertThat(at(PLACES.of(row(11), SdkFields.DATA))).isEqualTo("11:5");
    assertThat(at(new RowPlaces(file -> Optional.empty()).of(row(2), SdkFields.DATA)))
        .isEqualTo("2:5");
  }
}
