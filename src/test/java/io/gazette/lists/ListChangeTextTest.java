package io.gazette.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.PolicyLists;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListChangeTextTest {

  private static final String BEFORE =
      """
      sdks:
        - id: umeng
          name: {zh-Hans: 友盟+, zh-Hant: 友盟+, en: Umeng}
          data: [imei, mac-address]
          permissions: [android.permission.READ_PHONE_STATE]
          role: processor
        - id: bugly
          name: Bugly
        - id: getui
          name: {zh-Hans: 个推, zh-Hant: 個推, en: Getui}
          purpose: {zh-Hans: 推送, zh-Hant: 推送, en: Push}
          maven: [com.getui:gtsdk]
      """;
  private static final String AFTER =
      """
      sdks:
        - id: getui
          name: {zh-Hans: 个推推送, zh-Hant: 個推, en: Getui}
          purpose: {zh-Hans: 推送和统计, zh-Hant: 推送和統計, en: Push and statistics}
          maven: [com.getui:gtsdk3]
          contact: none
        - id: umeng
          name: {zh-Hans: 友盟+, zh-Hant: 友盟+, en: Umeng}
          data: [{id: imei, necessity: optional}, oaid, face-information]
          role: independent
          on-device: false
        - id: amap
          name: {zh-Hans: 高德, zh-Hant: 高德, en: Amap}
          data: [precise-location]
      """;
  private static final String PERMISSIONS_BEFORE =
      """
      permissions:
        - id: camera
          values: [android.permission.CAMERA]
          sensitive: false
      """;
  private static final String PERMISSIONS_AFTER =
      """
      permissions:
        - id: camera
          values: [android.permission.CAMERA, NSCameraUsageDescription]
      """;

  @TempDir Path before;
  @TempDir Path after;

  private List<String> lines(String language) {
    PolicyLists old =
        ListsContent.read(before, "sdks.yaml", BEFORE, "permissions.yaml", PERMISSIONS_BEFORE);
    PolicyLists now =
        ListsContent.read(after, "sdks.yaml", AFTER, "permissions.yaml", PERMISSIONS_AFTER);
    return new ListChangeText(old, now, new Language(language))
        .lines().stream().map(line -> Inline.plainText(line.words())).toList();
  }

  @Test
  void inEnglish() {
    assertThat(lines("en"))
        .containsExactly("");
  }

  @Test
  void inChinese() {
    assertThat(lines("zh-Hans"))
        .containsExactly("");
  }

  @Test
  void aRowThatIsGoneHasNoPlaceToLinkTo() {
    PolicyLists old = ListsContent.read(before, "sdks.yaml", BEFORE);
    PolicyLists now = ListsContent.read(after, "sdks.yaml", AFTER);
    assertThat(new ListChangeText(old, now, new Language("en")).lines())
        .filteredOn(line -> line.row().isEmpty())
        .hasSize(1);
  }

  @Test
  void aListThatBeginsIsNoChangeOfItsRows() {
    PolicyLists now = ListsContent.read(after, "sdks.yaml", AFTER);
    assertThat(new ListChangeText(PolicyLists.none(), now, new Language("en")).lines())
        .map(line -> Inline.plainText(line.words()))
        .containsExactly("Now listed as data: Third-party SDKs");
  }
}
