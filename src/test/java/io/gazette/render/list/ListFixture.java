package io.gazette.render.list;

import static io.gazette.render.Fixture.NOWHERE;
import static io.gazette.render.Fixture.words;

import io.gazette.model.AccessMethod;
import io.gazette.model.AskedWhen;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.DataItem;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.PermissionFields;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.Policy;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyLists;
import io.gazette.model.PolicyVersion;
import io.gazette.model.RecipientRole;
import io.gazette.model.SdkFields;
import io.gazette.model.Site;
import io.gazette.model.Stated;
import io.gazette.model.UsedPermission;
import io.gazette.render.Fixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists for the fixture's policies, as irregular as real ones. */
final class ListFixture {

  private static final DataItem MODEL = item("device-model", "设备型号", "設備型號", "device model");
  private static final DataItem OAID = item("oaid", "OAID", "OAID", "OAID");
  private static final DataItem LOCATION =
      new DataItem(
          Optional.of("precise-location"),
          words("精确位置", "精確位置", "precise location"),
          true,
          Optional.empty(),
          List.of());

  private ListFixture() {}

  /** The fixture's site; its policy has lists from the second version on. */
  static Site site() {
    Policy lamp = Fixture.lampPrivacy();
    List<PolicyVersion> versions =
        lamp.versions().stream()
            .map(
                version ->
                    switch (version.id()) {
                      case "2023-01-01" -> version;
                      case "2024-03-01" -> PolicyFixture.withLists(version, few());
                      default -> PolicyFixture.withLists(version, many());
                    })
            .toList();
    return new Site(
        Fixture.config(),
        List.of(lamp.withVersions(versions), Fixture.lampSdks(), Fixture.boatRules()));
  }

  /** Three SDKs, and permissions of which one group has several names. */
  static PolicyLists few() {
    return lists(sdks(3));
  }

  /** Enough SDKs for an index; the first of them collects more than it did. */
  static PolicyLists many() {
    List<ListRow> sdks = new ArrayList<>(sdks(12));
    sdks.set(0, analytics(MODEL, OAID, LOCATION));
    return lists(sdks);
  }

  private static PolicyLists lists(List<ListRow> sdks) {
    return new PolicyLists(
        Map.of(ListKind.SDKS, sdks, ListKind.PERMISSIONS, List.of(location(), network())));
  }

  private static List<ListRow> sdks(int count) {
    List<ListRow> sdks = new ArrayList<>();
    sdks.add(analytics(MODEL, OAID));
    sdks.add(push());
    for (int number = 3; number <= count; number++) {
      sdks.add(bare("part-" + number, "组件" + number, "組件" + number, "Part " + number));
    }
    return sdks;
  }

  private static ListRow analytics(DataItem... data) {
    return ListRow.builder(ListKind.SDKS, NOWHERE)
        .put(SdkFields.NAME, words("友盟统计分析SDK", "友盟統計分析SDK", "Umeng Analytics SDK"))
        .put(
            SdkFields.VENDOR,
            words("友盟同欣（北京）科技有限公司", "友盟同欣（北京）科技有限公司", "Umeng Tongxin (Beijing) Co., Ltd."))
        .put(SdkFields.PACKAGES, List.of("com.umeng.analytics", "com.umeng.commonsdk.statistics"))
        .put(SdkFields.MAVEN, List.of("com.umeng.umsdk:common"))
        .put(SdkFields.COCOAPODS, List.of("UMCommon"))
        .put(SdkFields.PLATFORMS, List.of(Platform.ANDROID, Platform.IOS))
        .put(SdkFields.VERSIONS, "9.4 – 9.8")
        .put(
            SdkFields.PURPOSE,
            words("统计使用情况并改进产品", "統計使用情況並改進產品", "To count how the product is used"))
        .put(
            SdkFields.SCENE,
            words("应用启动时以及每次浏览页面时", "應用程式啟動時", "When the app starts and pages are viewed"))
        .put(SdkFields.DATA, List.of(data))
        .put(SdkFields.PERMISSIONS, List.of(used("android.permission.READ_PHONE_STATE")))
        .put(SdkFields.ACCESS, ChoiceOrWords.of(List.of(AccessMethod.SDK)))
        .put(SdkFields.ON_DEVICE, false)
        .put(SdkFields.ROLE, RecipientRole.PROCESSOR)
        .put(SdkFields.POLICY, same("https://www.umeng.com/page/policy"))
        .put(SdkFields.CONTACT, Stated.none())
        .build("umeng");
  }

  private static ListRow push() {
    return ListRow.builder(ListKind.SDKS, NOWHERE)
        .put(SdkFields.NAME, words("厂商推送", "廠商推送", "Vendor push"))
        .put(SdkFields.VENDOR, Stated.none())
        .put(SdkFields.PLATFORMS, List.of(Platform.ANDROID))
        .put(SdkFields.PURPOSE, words("送达通知", "送達通知", "To deliver notices"))
        .put(SdkFields.DATA, List.of(MODEL))
        .put(SdkFields.PERMISSIONS, List.of(used("com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE")))
        .put(SdkFields.NOTE, words("仅在相应品牌的手机上", "僅在相應品牌的手機上", "On phones of that brand only"))
        .build("push");
  }

  private static ListRow bare(String id, String hans, String hant, String en) {
    return ListRow.builder(ListKind.SDKS, NOWHERE)
        .put(SdkFields.NAME, words(hans, hant, en))
        .put(SdkFields.PURPOSE, words("播放视频", "播放影片", "To play videos"))
        .put(SdkFields.DATA, Stated.none())
        .put(SdkFields.PERMISSIONS, Stated.none())
        .build(id);
  }

  private static ListRow location() {
    return ListRow.builder(ListKind.PERMISSIONS, NOWHERE)
        .put(
            PermissionFields.VALUES,
            List.of(
                android("android.permission.ACCESS_FINE_LOCATION", "精确位置", "precise location"),
                android("android.permission.ACCESS_COARSE_LOCATION", "大致位置", "rough location"),
                new PermissionValue(
                    "NSLocationWhenInUseUsageDescription",
                    Platform.IOS,
                    true,
                    words("使用期间的位置", "使用期間的位置", "location while in use"))))
        .put(PermissionFields.NAME, words("位置", "位置", "Location"))
        .put(
            PermissionFields.USES,
            List.of(
                words("展示附近的岛屿", "展示附近的島嶼", "To show islands nearby"),
                words("记录航迹", "記錄航跡", "To record tracks")))
        .put(PermissionFields.ASKED, ChoiceOrWords.of(List.of(AskedWhen.ON_USE)))
        .put(PermissionFields.SENSITIVE, true)
        .put(PermissionFields.REFUSAL, words("不影响其他功能", "不影響其他功能", "Nothing else is affected"))
        .build("location");
  }

  private static ListRow network() {
    return ListRow.builder(ListKind.PERMISSIONS, NOWHERE)
        .put(
            PermissionFields.VALUES,
            List.of(android("android.permission.INTERNET", "联网", "internet")))
        .put(PermissionFields.NAME, words("网络", "網路", "Network"))
        .put(PermissionFields.USES, List.of(words("连接服务器", "連線伺服器", "To reach our servers")))
        .put(PermissionFields.ASKED, ChoiceOrWords.of(List.of(AskedWhen.NEVER)))
        .put(PermissionFields.SENSITIVE, false)
        .put(PermissionFields.REFUSAL, Stated.none())
        .build("network");
  }

  private static PermissionValue android(String name, String chinese, String english) {
    return new PermissionValue(name, Platform.ANDROID, true, words(chinese, chinese, english));
  }

  private static UsedPermission used(String name) {
    return UsedPermission.of(new PermissionValue(name, Platform.ANDROID, true, Localized.empty()));
  }

  private static DataItem item(String id, String hans, String hant, String en) {
    return new DataItem(Optional.of(id), words(hans, hant, en), false, Optional.empty(), List.of());
  }

  private static Localized<String> same(String text) {
    return words(text, text, text);
  }
}
