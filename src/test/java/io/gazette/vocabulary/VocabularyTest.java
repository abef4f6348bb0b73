package io.gazette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VocabularyTest {

  private static final Vocabulary VOCABULARY = Vocabulary.builtIn();

  /** Rules for whoever edits data-types.txt, beyond those the reader holds. */
  @Nested
  class Lint {

    @Test
    void everyTypeHasAWellFormedIdAndThreeNames() {
      for (DataType type : VOCABULARY.all()) {
        assertThat(DataType.isId(type.id())).as(type.id()).isTrue();
        assertThat(type.names().languages())
            .as(type.id())
            .extracting(Language::tag)
            .containsExactly("zh-Hans", "zh-Hant", "en");
      }
    }

    @Test
    void noNameMeansTwoTypesAndNoSynonymIsWrittenTwice() {
      TreeSet<String> seen = new TreeSet<>();
      for (DataType type : VOCABULARY.all()) {
        TreeSet<String> own = new TreeSet<>();
        type.names().byLanguage().values().forEach(name -> own.add(NameKey.of(name)));
        for (String synonym :
            Stream.concat(type.synonyms().stream(), type.near().stream()).toList()) {
          assertThat(own.add(NameKey.of(synonym))).as(type.id() + ": " + synonym).isTrue();
        }
        assertThat(own).as(type.id()).doesNotContain("").allMatch(seen::add);
      }
    }

    @Test
    void namesAreComposedTextWithoutListMarks() {
      assertThat(VOCABULARY.all().stream().flatMap(DataType::allNames))
          .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC))
          .allMatch(name -> name.equals(name.strip()) && !name.contains("|"));
    }

    @Test
    void everySensitiveTypeStandsOnAListInForce() {
      assertThat(VOCABULARY.all())
          .filteredOn(DataType::isSensitive)
          .allMatch(type -> type.sources().stream().anyMatch(LegalSource::isSufficient));
    }

    @Test
    void whatTheLawItselfNamesIsSensitive() {
      assertThat(VOCABULARY.all())
          .filteredOn(type -> type.sources().contains(LegalSource.PIPL_28))
          .allMatch(DataType::isSensitive);
    }

    @Test
    void everyContextualTypeSaysWhyAndNoOrdinaryOneDoes() {
      for (DataType type : VOCABULARY.all()) {
        assertThat(type.sources().isEmpty())
            .as(type.id())
            .isEqualTo(type.sensitivity() == Sensitivity.ORDINARY);
      }
    }

    @Test
    void everyTypeHasAPlaceOnBothStoresLists() {
      assertThat(VOCABULARY.all()).noneMatch(type -> type.apple().isEmpty());
      assertThat(VOCABULARY.all()).noneMatch(type -> type.play().isEmpty());
    }

    @Test
    void theFileIsSortedById() {
      Diagnostics diagnostics = new Diagnostics();
      List<DataType> asWritten =
          DataTypeReader.read(Vocabulary.FILE, BuiltInFile.text(Vocabulary.FILE), diagnostics);

      assertThat(diagnostics.sorted()).isEmpty();
      assertThat(asWritten).isEqualTo(VOCABULARY.all());
    }

    @Test
    void everyCategoryStoreTypeAndSpecialCategoryIsUsedOrKnownNotToBe() {
      List<DataType> all = VOCABULARY.all();
      assertThat(all.stream().map(DataType::category).distinct()).hasSize(Category.values().length);
      assertThat(all.stream().flatMap(type -> type.gdpr().stream()).distinct())
          .hasSize(GdprCategory.values().length);
      assertThat(all.stream().flatMap(type -> type.apple().stream()).distinct())
          .containsExactlyInAnyOrder(AppleDataType.values());
      assertThat(all.stream().flatMap(type -> type.play().stream()).distinct())
          .containsExactlyInAnyOrder(PlayDataType.values());
    }
  }

  @Test
  void hasAsManyTypesAsTheHandbookSays() {
    assertThat(VOCABULARY.all()).hasSize(270);
    assertThat(VOCABULARY.all()).filteredOn(DataType::isSensitive).hasSize(41);
    assertThat(VOCABULARY.all())
        .filteredOn(type -> type.sensitivity() == Sensitivity.CONTEXTUAL)
        .hasSize(45);
  }

  @Test
  void carriesTheListsOfTheStores() {
    assertThat(AppleDataType.values()).hasSize(35);
    assertThat(PlayDataType.values()).hasSize(38);
    assertThat(AppleDataType.ofManifest("NSPrivacyCollectedDataTypePhotosorVideos"))
        .contains(AppleDataType.PHOTOS_OR_VIDEOS);
  }

  @Test
  void findsATypeById() {
    assertThat(VOCABULARY.find("oaid")).map(type -> type.name(Names.EN)).contains("OAID");
    assertThat(VOCABULARY.find("OAID")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          imei, 国际移动设备识别码
          imei, IMEI号
          imei, ＩＭＥＩ
          imei, 国际移动设备识别码(IMEI)
          android-id, android_id
          android-id, ANDROID ID
          android-id, AndroidID
          serial-number, 设备序列号
          serial-number, 硬件序列号
          clipboard, 剪切板
          clipboard, 剪贴板
          installed-apps, 应用列表
          installed-apps, 软件安装列表
          mac-address, 网卡(MAC)地址
          device-manufacturer, 平终端制造厂商
          wifi-list, WIFI列表
          wifi-state, 网络状态(Wi-Fi 状态)
          iccid, SIM卡序列号
          phone-state, 读取手机状态和身份
          face-feature, 面部特征
          id-card-number, 身份证号
          precise-location, 精准定位信息
          location-track, 行踪轨迹
          crash-logs, APP崩溃记录
          """)
  void findsATypeByWhatRealPoliciesCallIt(String id, String name) {
    assertThat(VOCABULARY.named(name).map(DataType::id)).contains(id);
  }

  @Test
  void guessesTheIdThatWasMeant() {
    assertThat(VOCABULARY.nearest("imie")).first().isEqualTo("imei");
    assertThat(VOCABULARY.nearest("Precise_Locaton")).containsExactly("precise-location");
    assertThat(VOCABULARY.nearest("剪切板")).containsExactly("clipboard");
    assertThat(VOCABULARY.nearest("nothing of the kind at all")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "（）", "\u0000", "\uD83D"})
  void aNameWithoutLettersMeansNothing(String name) {
    assertThat(VOCABULARY.named(name)).isEmpty();
  }

  @Test
  void canBeExtended() {
    Diagnostics diagnostics = new Diagnostics();
    DataType shoeSize = type("shoe-size", 3, "鞋码", "Shoe size", "脚长");

    Vocabulary extended = VOCABULARY.extendedWith(List.of(shoeSize), diagnostics);

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(extended.find("shoe-size")).contains(shoeSize);
    assertThat(extended.named("脚长")).contains(shoeSize);
    assertThat(extended.all()).hasSize(271).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
    assertThat(VOCABULARY.find("shoe-size")).isEmpty();
  }

  @Test
  void reportsWhatAnExtensionTakesFromOthers() {
    Diagnostics diagnostics = new Diagnostics();
    DataType sameId = type("imei", 1, "另一个", "Another");
    DataType sameName = type("shoe-size", 3, "鞋码", "Shoe size", "ＩＭＥＩ号");
    DataType twice = type("hat-size", 5, "帽码", "Hat size", "头围", "hat size");

    Vocabulary extended = VOCABULARY.extendedWith(List.of(sameId, sameName, twice), diagnostics);

    String first = VOCABULARY.find("imei").orElseThrow().position().toString();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code, Diagnostic::arguments, found -> found.position().line())
        .containsExactly(
            tuple(Code.DUPLICATE_ID, List.of("imei", first), 1),
            tuple(Code.DATA_NAME_TAKEN, List.of("ＩＭＥＩ号", "imei", "shoe-size"), 3),
            tuple(Code.DUPLICATE_VALUE, List.of("hat size", "hat-size"), 5));
    assertThat(extended.find("imei")).isEqualTo(VOCABULARY.find("imei"));
    assertThat(extended.named("IMEI号").map(DataType::id)).contains("imei");
  }

  @Test
  void everyEnumerationHasNamesInThreeLanguages() {
    Stream.of("zh-Hans", "zh-Hant", "en")
        .map(Language::new)
        .forEach(
            language -> {
              assertThat(Category.values())
                  .noneMatch(value -> value.displayName(language).isBlank());
              assertThat(GdprCategory.values())
                  .noneMatch(value -> value.displayName(language).isBlank());
              assertThat(LegalSource.values())
                  .noneMatch(value -> value.citation(language).isBlank());
            });
    assertThat(Category.DEVICE_IDENTIFIERS.displayName(new Language("zh-TW"))).isEqualTo("裝置識別碼");
    assertThat(Category.DEVICE_IDENTIFIERS.displayName(new Language("zh"))).isEqualTo("设备标识");
    assertThat(Category.DEVICE_IDENTIFIERS.displayName(new Language("fr")))
        .isEqualTo("Device identifiers");
  }

  private static DataType type(String id, int line, String zhHans, String en, String... synonyms) {
    return new DataType(
        id,
        Category.IDENTITY,
        Names.of(zhHans, zhHans, en),
        List.of(synonyms),
        List.of(),
        Sensitivity.ORDINARY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new SourcePosition("vocabulary.yaml", line, 1));
  }
}
