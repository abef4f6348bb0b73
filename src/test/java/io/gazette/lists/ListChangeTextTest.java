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
          data: [{id: imei, necessity: optional}, oaid, face-image]
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
        .containsExactly(
            "New third-party SDK: Amap, which processes Precise location (sensitive)",
            "Getui: “Purpose” was “Push” and is now “Push and statistics”",
            "Getui: “Contact” is now given as “None”",
            "Umeng: “IMEI” is now “IMEI (optional)”",
            "Umeng now also collects OAID",
            "Umeng now also collects Facial image (sensitive)",
            "Umeng no longer collects MAC address",
            "Umeng no longer uses the permission Read phone state (android.permission.READ_PHONE_STATE)",
            "Umeng: “Processing” was “Entrusted party (processes on our behalf)” and is now “Independent personal information handler (controller); Data leaves the device”",
            "Third-party SDK no longer used: Bugly",
            "“Camera” now also includes Camera (NSCameraUsageDescription)",
            "“Camera” now counts as a sensitive permission");
  }

  @Test
  void inChinese() {
    assertThat(lines("zh-Hans"))
        .containsExactly(
            "新增第三方SDK：高德，处理精确位置信息（敏感）",
            "“个推”改称“个推推送”",
            "个推推送：使用目的由“推送”改为“推送和统计”",
            "个推推送：联系方式现写明为“无”",
            "友盟+：“国际移动设备识别码（IMEI）”改为“国际移动设备识别码（IMEI）（可选）”",
            "友盟+新增收集匿名设备标识符（OAID）",
            "友盟+新增收集人脸图像（敏感）",
            "友盟+不再收集设备MAC地址",
            "友盟+不再使用权限：读取手机状态和身份（android.permission.READ_PHONE_STATE）",
            "友盟+：处理方式由“受托方（受我们委托处理）”改为“独立的个人信息处理者；数据会传出设备”",
            "不再使用第三方SDK：Bugly",
            "“相机”新增相机（NSCameraUsageDescription）",
            "“相机”改列为敏感权限");
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
        .containsExactly("Listed separately from this version on: Third-party SDKs");
  }
}
