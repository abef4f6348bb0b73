package io.gazette.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.AccessMethod;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.DataItem;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Necessity;
import io.gazette.model.Platform;
import io.gazette.model.SdkFields;
import io.gazette.model.Stated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListCsvTest {

  private static final List<Language> BOTH = List.of(RandomLists.ZH, RandomLists.EN);

  private static Localized<String> words(String zh, String en) {
    Map<Language, String> words = new LinkedHashMap<>();
    words.put(RandomLists.ZH, zh);
    words.put(RandomLists.EN, en);
    return new Localized<>(words);
  }

  static ListRow umeng() {
    return umeng("umeng");
  }

  static ListRow umeng(String id) {
    return ListRow.builder(ListKind.SDKS, new SourcePosition("p/v/sdks.yaml", 2, 5))
        .put(SdkFields.NAME, words("友盟+", "Umeng"))
        .put(SdkFields.VENDOR, Stated.none())
        .put(SdkFields.PACKAGES, List.of("com.umeng", "com.umeng.commonsdk"))
        .put(SdkFields.PLATFORMS, List.of(Platform.ANDROID))
        .put(SdkFields.VERSIONS, "9.10")
        .put(SdkFields.PURPOSE, words("统计“活跃”, 与分析", "Statistics, \"active\" users"))
        .put(
            SdkFields.DATA,
            List.of(
                new DataItem(
                    Optional.of("oaid"), words("OAID", "OAID"), false, Optional.empty(), List.of()),
                new DataItem(
                    Optional.of("imei"),
                    words("IMEI", "IMEI"),
                    true,
                    Optional.of(Necessity.OPTIONAL),
                    List.of(Platform.ANDROID)),
                new DataItem(
                    Optional.empty(),
                    words("座位号", "Seat number"),
                    true,
                    Optional.empty(),
                    List.of())))
        .put(SdkFields.PERMISSIONS, Stated.none())
        .put(SdkFields.ACCESS, ChoiceOrWords.of(List.of(AccessMethod.SDK)))
        .put(SdkFields.ON_DEVICE, false)
        .put(
            SdkFields.POLICY, words("https://www.umeng.com/policy", "https://www.umeng.com/policy"))
        .put(SdkFields.NOTE, words("=HYPERLINK(\"https://example.com\")", "-"))
        .build(id);
  }

  @Test
  void isUtf8WithAMarkAndRowsThatEndInCrlf() {
    byte[] csv = ListCsv.of(ListKind.SDKS, List.of(umeng()), BOTH);
    assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(csv, UTF_8)).contains("友盟+,Umeng").endsWith("\r\n");
  }

  @Test
  void hasOneColumnAFieldAndLanguageAndOneRowARow() {
    Excel excel = new Excel(new String(ListCsv.of(ListKind.SDKS, List.of(umeng()), BOTH), UTF_8));
    assertThat(excel.cells()).hasSize(2);
    assertThat(excel.cells().get(0))
        .containsSequence("name.zh-Hans", "name.en", "vendor.zh-Hans", "vendor.en", "packages")
        .containsSequence("data", "permissions", "access", "access.zh-Hans", "access.en");
    assertThat(excel.cells().get(1))
        .containsExactly(
            "umeng",
            "友盟+",
            "Umeng",
            "unknown",
            "unknown",
            "com.umeng\ncom.umeng.commonsdk",
            "",
            "",
            "android",
            "'9.10",
            "",
            "统计“活跃”, 与分析",
            "Statistics, \"active\" users",
            "",
            "",
            "oaid\nimei [optional; android]\nzh-Hans=座位号 | en=Seat number [sensitive]",
            "none",
            "sdk",
            "",
            "",
            "false",
            "",
            "https://www.umeng.com/policy",
            "https://www.umeng.com/policy",
            "",
            "",
            "'=HYPERLINK(\"https://example.com\")",
            "'-");
  }

  @Test
  void quotesAsRfc4180Says() {
    assertThat(new String(ListCsv.of(ListKind.SDKS, List.of(umeng()), BOTH), UTF_8))
        .contains("\"com.umeng\ncom.umeng.commonsdk\",,,android,'9.10,,\"统计“活跃”, 与分析\",")
        .contains(",\"Statistics, \"\"active\"\" users\",");
  }

  @Test
  void hasTheSameColumnsWhateverTheRowsSay() {
    assertThat(new String(ListCsv.of(ListKind.SHARED, List.of(), BOTH), UTF_8))
        .isEqualTo(
            "\uFEFFid,recipient.zh-Hans,recipient.en,sdk,data,purpose.zh-Hans,purpose.en,"
                + "scene.zh-Hans,scene.en,manner,manner.zh-Hans,manner.en,role,"
                + "policy.zh-Hans,policy.en,contact.zh-Hans,contact.en,note.zh-Hans,note.en\r\n");
  }
}
