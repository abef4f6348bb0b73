package io.gazette.check.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.check.TextFixture;
import io.gazette.lists.ListsContent;
import io.gazette.model.ChangeLevel;
import io.gazette.model.PolicyFixture;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the list of SDKs leaves open, says twice, or links to another place. */
class SdkRowsRuleTest {

  @TempDir private Path folder;

  private List<String> told(String... rows) {
    String yaml = "sdks:\n  - " + String.join("\n  - ", rows) + "\n";
    return TextFixture.findings(
            PolicyFixture.withLists(
                TextFixture.version("1", ChangeLevel.CONSENT, Map.of("en", "Words.")),
                ListsContent.read(folder, "sdks.yaml", yaml)))
        .stream()
        .map(finding -> finding.code().id() + " " + finding.arguments().get(0))
        .toList();
  }

  @Test
  void anSdkStandsInTheListOnce() {
    assertThat(
            told(
                "{id: a, name: Maps, vendor: A Ltd., purpose: Maps}",
                "{id: b, name: maps, vendor: A Ltd., purpose: Maps}"))
        .containsExactly("row-twice maps");
    assertThat(
            told(
                "{id: a, name: Maps, vendor: A Ltd., purpose: Maps}",
                "{id: b, name: Maps, vendor: A Ltd., purpose: Places}"))
        .isEmpty();
  }

  private List<String> asked(String permission) {
    String sdks = "sdks:\n  - {id: a, name: A, permissions: [" + permission + "]}\n";
    String permissions =
        "permissions:\n  - {id: b, values: [android.permission.ACCESS_FINE_LOCATION], uses: [Maps]}\n";
    return TextFixture.findings(
            PolicyFixture.withLists(
                TextFixture.version("1", ChangeLevel.CONSENT, Map.of("en", "Words.")),
                ListsContent.read(folder, "sdks.yaml", sdks, "permissions.yaml", permissions)))
        .stream()
        .filter(finding -> finding.code().id().equals("permission-in-text-only"))
        .map(finding -> finding.severity() + " " + String.join(" ", finding.arguments()))
        .toList();
  }

  @Test
  void whatAnSdkAsksPeopleForStandsInTheListOfPermissions() {
    assertThat(asked("android.permission.READ_CONTACTS"))
        .containsExactly("INFO android.permission.READ_CONTACTS “A”");
    assertThat(asked("android.permission.ACCESS_FINE_LOCATION")).isEmpty();
    // The list has one of that kind, and nobody is asked for the other.
    assertThat(asked("android.permission.ACCESS_COARSE_LOCATION")).isEmpty();
    assertThat(asked("android.permission.INTERNET")).isEmpty();
  }

  private List<String> translated(String chinese, String english) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("zh-Hans", "正文。");
    words.put("en", "Words.");
    String yaml =
        "sdks:\n  - {id: a, name: A, note: {zh-Hans: '"
            + chinese
            + "', zh-Hant: '"
            + chinese
            + "', en: '"
            + english
            + "'}}\n";
    return TextFixture.codes(
        TextFixture.findings(
            PolicyFixture.withLists(
                TextFixture.version("1", ChangeLevel.CONSENT, words),
                ListsContent.read(folder, "sdks.yaml", yaml))));
  }

  @Test
  void aRowSaysTheSameInAllLanguages() {
    assertThat(translated("保存30日", "Kept for 60 days")).containsExactly("facts-differ");
    assertThat(translated("不提取声纹", "Voiceprints are extracted"))
        .containsExactly("negation-differs");
    assertThat(translated("保存三十日，不提取声纹", "Kept for 30 days; no voiceprint is extracted")).isEmpty();
  }

  @Test
  void marksComeInPairsInARow() {
    assertThat(translated("仅指（订单号", "Only the order number")).contains("mark-unpaired");
    assertThat(translated("仅指（订单号）", "Only the (order) number")).isEmpty();
  }

  @Test
  void namesOfIdentifiersStandApartInARow() {
    assertThat(translated("含IMEIMAC地址", "With IMEI and MAC")).contains("tokens-glued");
    assertThat(translated("含APPID和AndroidID", "With APPID and AndroidID")).isEmpty();
  }

  @Test
  void anAddressIsThatOfAPolicyOverASafeConnection() {
    assertThat(told("{id: a, name: A, policy: 'http://a.example/privacy'}"))
        .containsExactly("address-unprotected A");
    for (String home :
        List.of("https://a.example", "https://a.example/", "https://a.example/en/")) {
      assertThat(told("{id: a, name: A, policy: '" + home + "'}"))
          .containsExactly("address-of-home A");
    }
    for (String page :
        List.of(
            "https://a.example/privacy",
            "https://privacy.a.example/",
            "https://a.example/?id=3",
            "https://a.example/#p")) {
      assertThat(told("{id: a, name: A, policy: '" + page + "'}")).as(page).isEmpty();
    }
  }

  @Test
  void dataIsNamedItemByItem() {
    assertThat(told("{id: a, name: A, data: [" + words("device data such as the model") + "]}"))
        .containsExactly("data-open-ended A");
    assertThat(told("{id: a, name: A, data: [" + words("设备型号等信息") + "]}"))
        .containsExactly("data-open-ended A");
    assertThat(told("{id: a, name: A, data: [" + words("设备等级") + ", imei]}")).isEmpty();
  }

  private static String words(String words) {
    return "{words: {zh-Hans: %1$s, zh-Hant: %1$s, en: %1$s}}".formatted(words);
  }
}
