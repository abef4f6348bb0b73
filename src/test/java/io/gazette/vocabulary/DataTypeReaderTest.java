package io.gazette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class DataTypeReaderTest {

  private static final String FACE =
      """
      [face-feature]
      category: biometric
      zh-Hans: 人脸特征
      zh-Hant: 人臉特徵
      en: Facial feature template
      synonyms: 面部特征 | facial features
      sensitivity: sensitive
      sources: pipl-28 | gbt-45574-a
      gdpr: biometric-data
      apple: Sensitive Info
      play: Other info
      """;

  @Test
  void readsEveryField() {
    Diagnostics diagnostics = new Diagnostics();
    DataType face = DataTypeReader.read("types.txt", FACE, diagnostics).get(0);

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(face.id()).isEqualTo("face-feature");
    assertThat(face.category()).isEqualTo(Category.BIOMETRIC);
    assertThat(face.name(new Language("zh-Hans"))).isEqualTo("人脸特征");
    assertThat(face.name(new Language("zh-HK"))).isEqualTo("人臉特徵");
    assertThat(face.name(new Language("de"))).isEqualTo("Facial feature template");
    assertThat(face.synonyms()).containsExactly("面部特征", "facial features");
    assertThat(face.isSensitive()).isTrue();
    assertThat(face.sources()).containsExactly(LegalSource.PIPL_28, LegalSource.GBT_45574_A);
    assertThat(face.gdpr()).containsExactly(GdprCategory.BIOMETRIC_DATA);
    assertThat(face.apple()).containsExactly(AppleDataType.SENSITIVE_INFO);
    assertThat(face.play()).containsExactly(PlayDataType.OTHER_INFO);
    assertThat(face.position().toString()).isEqualTo("types.txt:1:1");
  }

  @TestFactory
  Stream<DynamicTest> reportsAFaultyField() {
    return Stream.of(
        fault("[face-feature]", "[Face_Feature]", Code.BAD_ID, 1),
        fault("[face-feature]", "[face--feature]", Code.BAD_ID, 1),
        fault("category: biometric\n", "", Code.MISSING_KEY, 1),
        fault("category: biometric", "category: biometry", Code.BAD_VALUE, 2),
        fault("zh-Hans: 人脸特征\n", "", Code.MISSING_KEY, 1),
        fault("zh-Hant: 人臉特徵\n", "", Code.MISSING_KEY, 1),
        fault("en: Facial feature template\n", "", Code.MISSING_KEY, 1),
        fault("facial features", "", Code.EMPTY_VALUE, 6),
        fault("facial features", "面部特征", Code.DUPLICATE_VALUE, 6),
        fault("sensitivity: sensitive\n", "", Code.MISSING_KEY, 1),
        fault("sensitivity: sensitive", "sensitivity: yes", Code.BAD_VALUE, 7),
        fault("sources: pipl-28 | gbt-45574-a\n", "", Code.MISSING_KEY, 1),
        fault("pipl-28", "pipl-29", Code.BAD_VALUE, 8),
        fault("gdpr: biometric-data", "gdpr: face", Code.BAD_VALUE, 9),
        fault("apple: Sensitive Info", "apple: sensitive info", Code.BAD_VALUE, 10),
        fault("play: Other info", "play: Other Info", Code.BAD_VALUE, 11));
  }

  private static DynamicTest fault(String right, String wrong, Code code, int line) {
    return DynamicTest.dynamicTest(
        code.id() + ": " + wrong,
        () -> {
          Diagnostics diagnostics = new Diagnostics();
          DataTypeReader.read("types.txt", FACE.replace(right, wrong), diagnostics);
          assertThat(diagnostics.sorted())
              .extracting(Diagnostic::code, found -> found.position().line())
              .containsExactly(tuple(code, line));
        });
  }

  @Test
  void anOrdinaryTypeNeedsNoSource() {
    Diagnostics diagnostics = new Diagnostics();
    String ordinary =
        FACE.replace(
            "sensitivity: sensitive\nsources: pipl-28 | gbt-45574-a\n", "sensitivity: ordinary\n");

    List<DataType> read = DataTypeReader.read("types.txt", ordinary, diagnostics);

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(read.get(0).sensitivity()).isEqualTo(Sensitivity.ORDINARY);
  }

  @Test
  void leavesOutOnlyTheFaultyEntry() {
    Diagnostics diagnostics = new Diagnostics();
    String text =
        FACE.replace("category: biometric", "category: face") + FACE.replace("face-", "ear-");

    assertThat(DataTypeReader.read("types.txt", text, diagnostics))
        .extracting(DataType::id)
        .containsExactly("ear-feature");
  }
}
