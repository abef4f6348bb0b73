package io.gazette.render.list;

import static io.gazette.render.Fixture.NOWHERE;
import static io.gazette.render.Fixture.words;

import io.gazette.model.AccessMethod;
import io.gazette.model.AskedWhen;
import io.gazette.model.DataItem;
import io.gazette.model.Localized;
import io.gazette.model.PermissionGroup;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.Policy;
import io.gazette.model.PolicyLists;
import io.gazette.model.PolicyVersion;
import io.gazette.model.RecipientRole;
import io.gazette.model.Sdk;
import io.gazette.model.Site;
import io.gazette.model.Stated;
import io.gazette.render.Fixture;
import java.util.ArrayList;
import java.util.List;
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
                      case "2024-03-01" -> version.withLists(few());
                      default -> version.withLists(many());
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
    List<Sdk> sdks = new ArrayList<>(sdks(12));
    sdks.set(0, analytics(MODEL, OAID, LOCATION));
    return lists(sdks);
  }

  private static PolicyLists lists(List<Sdk> sdks) {
    return new PolicyLists(
        Optional.of(sdks), Optional.of(permissions()), Optional.empty(), Optional.empty());
  }

  private static List<Sdk> sdks(int count) {
    List<Sdk> sdks = new ArrayList<>();
    sdks.add(analytics(MODEL, OAID));
    sdks.add(push());
    for (int number = 3; number <= count; number++) {
      sdks.add(bare("part-" + number, "组件" + number, "組件" + number, "Part " + number));
    }
    return sdks;
  }

  private static Sdk analytics(DataItem... data) {
    return new Sdk(
        "umeng",
        words("友盟统计分析SDK", "友盟統計分析SDK", "Umeng Analytics SDK"),
        Stated.of(words("友盟同欣（北京）科技有限公司", "友盟同欣（北京）科技有限公司", "Umeng Tongxin (Beijing) Co., Ltd.")),
        List.of("com.umeng.analytics", "com.umeng.commonsdk.statistics"),
        List.of("com.umeng.umsdk:common"),
        List.of("UMCommon"),
        List.of(Platform.ANDROID, Platform.IOS),
        Optional.of("9.4 – 9.8"),
        Stated.of(words("统计使用情况并改进产品", "統計使用情況並改進產品", "To count how the product is used")),
        Stated.of(words("应用启动时以及每次浏览页面时", "應用程式啟動時", "When the app starts and pages are viewed")),
        Stated.of(List.of(data)),
        Stated.of(List.of(used("android.permission.READ_PHONE_STATE"))),
        Stated.of(new Sdk.Access(List.of(AccessMethod.SDK), Localized.empty())),
        Optional.of(false),
        Optional.of(RecipientRole.PROCESSOR),
        Stated.of(same("https://www.umeng.com/page/policy")),
        Stated.none(),
        Localized.empty(),
        NOWHERE);
  }

  private static Sdk push() {
    return new Sdk(
        "push",
        words("厂商推送", "廠商推送", "Vendor push"),
        Stated.none(),
        List.of(),
        List.of(),
        List.of(),
        List.of(Platform.ANDROID),
        Optional.empty(),
        Stated.of(words("送达通知", "送達通知", "To deliver notices")),
        Stated.nothing(),
        Stated.of(List.of(MODEL)),
        Stated.of(List.of(used("com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE"))),
        Stated.nothing(),
        Optional.empty(),
        Optional.empty(),
        Stated.nothing(),
        Stated.nothing(),
        words("仅在相应品牌的手机上", "僅在相應品牌的手機上", "On phones of that brand only"),
        NOWHERE);
  }

  private static Sdk bare(String id, String hans, String hant, String en) {
    return new Sdk(
        id,
        words(hans, hant, en),
        Stated.nothing(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Stated.of(words("播放视频", "播放影片", "To play videos")),
        Stated.nothing(),
        Stated.none(),
        Stated.none(),
        Stated.nothing(),
        Optional.empty(),
        Optional.empty(),
        Stated.nothing(),
        Stated.nothing(),
        Localized.empty(),
        NOWHERE);
  }

  private static List<PermissionGroup> permissions() {
    return List.of(
        new PermissionGroup(
            "location",
            List.of(
                android("android.permission.ACCESS_FINE_LOCATION", "精确位置", "precise location"),
                android("android.permission.ACCESS_COARSE_LOCATION", "大致位置", "rough location"),
                new PermissionValue(
                    "NSLocationWhenInUseUsageDescription",
                    Platform.IOS,
                    true,
                    words("使用期间的位置", "使用期間的位置", "location while in use"))),
            words("位置", "位置", "Location"),
            Stated.of(
                List.of(
                    words("展示附近的岛屿", "展示附近的島嶼", "To show islands nearby"),
                    words("记录航迹", "記錄航跡", "To record tracks"))),
            Stated.nothing(),
            Stated.of(new PermissionGroup.Asked(Optional.of(AskedWhen.ON_USE), Localized.empty())),
            true,
            Stated.of(words("不影响其他功能", "不影響其他功能", "Nothing else is affected")),
            Localized.empty(),
            NOWHERE),
        new PermissionGroup(
            "network",
            List.of(android("android.permission.INTERNET", "联网", "internet")),
            words("网络", "網路", "Network"),
            Stated.of(List.of(words("连接服务器", "連線伺服器", "To reach our servers"))),
            Stated.nothing(),
            Stated.of(new PermissionGroup.Asked(Optional.of(AskedWhen.NEVER), Localized.empty())),
            false,
            Stated.none(),
            Localized.empty(),
            NOWHERE));
  }

  private static PermissionValue android(String name, String chinese, String english) {
    return new PermissionValue(name, Platform.ANDROID, true, words(chinese, chinese, english));
  }

  private static Sdk.UsedPermission used(String name) {
    return new Sdk.UsedPermission(
        Optional.of(new PermissionValue(name, Platform.ANDROID, true, Localized.empty())),
        Localized.empty());
  }

  private static DataItem item(String id, String hans, String hant, String en) {
    return new DataItem(Optional.of(id), words(hans, hant, en), false, Optional.empty(), List.of());
  }

  private static Localized<String> same(String text) {
    return words(text, text, text);
  }
}
