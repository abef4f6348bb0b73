package io.gazette.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.CanonicalText;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.Platform;
import io.gazette.model.PolicyLists;
import io.gazette.model.PolicyText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of lists; these words are sealed, so none of them may ever change. */
class ListTablesTest {

  private static final SourcePosition HERE = SourcePosition.startOf("en.md");
  private static final String SDKS =
      """
      sdks:
        - id: umeng
          name: {zh-Hans: 友盟+, zh-Hant: 友盟+, en: Umeng}
          vendor: {zh-Hans: 友盟公司, zh-Hant: 友盟公司, en: Umeng Ltd.}
          packages: [com.umeng, com.uc]
          purpose: {zh-Hans: 统计, zh-Hant: 統計, en: Statistics}
          data:
            - wifi-information
            - {id: oaid, platforms: [android]}
            - {id: imei, platforms: [android], necessity: optional}
            - {id: idfa, platforms: [ios]}
            - {words: {zh-Hans: 面容, zh-Hant: 面容, en: Face}, sensitive: true, necessity: required}
          permissions: [android.permission.READ_PHONE_STATE, NSUserTrackingUsageDescription]
          access: [sdk, server]
          role: processor
          on-device: false
          policy: https://www.umeng.com/page/policy
        - id: bugly
          name: Bugly
          vendor: unknown
          platforms: [android]
          data: none
          access: none
          policy: none
      """;
  private static final String PERMISSIONS =
      """
      permissions:
        - id: location
          values: [android.permission.ACCESS_FINE_LOCATION, NSLocationWhenInUseUsageDescription]
          name: {zh-Hans: 位置, zh-Hant: 位置, en: Location}
          uses:
            - {zh-Hans: 找附近的店, zh-Hant: 找附近的店, en: Find shops}
            - {zh-Hans: 导航, zh-Hant: 導航, en: Navigate}
          asked: on-use
          refusal: none
        - id: internet
          values: [android.permission.INTERNET]
          asked: never
      """;
  private static final String DATA =
      """
      collected:
        - id: account
          data: [phone-number]
          purpose: {zh-Hans: 注册, zh-Hant: 註冊, en: Sign up}
          basis: [consent, contract]
          necessity: required
          retention: P1Y6M
      shared:
        - sdk: umeng
        - id: bank
          recipient: {zh-Hans: 某银行, zh-Hant: 某銀行, en: A bank}
          data: [bank-card-number]
          manner: server
          contact: dpo@bank.example
      """;

  @TempDir Path folder;
  private PolicyLists lists;

  @BeforeEach
  void read() {
    lists =
        ListsContent.read(
            folder, "sdks.yaml", SDKS, "permissions.yaml", PERMISSIONS, "data.yaml", DATA);
  }

  private Block.ListTable table(String language, ListKind list, Platform... platform) {
    return new ListTables("app", "1", lists, new Language(language))
        .table(list, Optional.ofNullable(platform.length == 0 ? null : platform[0]), HERE)
        .orElseThrow();
  }

  /** The table as it stands in the canonical text, which is what is sealed. */
  private static String shown(String language, Block.ListTable table) {
    PolicyText text = new PolicyText(new Language(language), "T", List.of(table), List.of());
    return CanonicalText.of(text).replace("# T\n\n", "");
  }

  @Test
  void sdksInChinese() {
    assertThat(shown("zh-Hans", table("zh-Hans", ListKind.SDKS)))
        .isEqualTo(
            """
            | SDK名称 | 提供方 | 使用目的 | 处理的个人信息 | 使用的权限 | 接入方式 | 处理方式 | 适用平台 | 包名 | 隐私政策 |
            |---|---|---|---|---|---|---|---|---|---|
            | 友盟+ | 友盟公司 | 统计 | Wi-Fi信息、**面容（敏感，必需）**；Android：匿名设备标识符（OAID）、国际移动设备识别码（IMEI）（可选）；iOS：苹果广告标识符（IDFA） | 读取手机状态和身份（`android.permission.READ_PHONE_STATE`）、跟踪（`NSUserTrackingUsageDescription`） | 应用内嵌SDK；服务器间传输 | 受托方（受我们委托处理）；数据会传出设备 | | `com.umeng`、`com.uc` | [隐私政策（umeng.com）](https://www.umeng.com/page/policy) |
            | Bugly | 不详 | | 无 | | 无 | | Android | | 无 |
            """);
  }

  @Test
  void sdksInEnglish() {
    assertThat(shown("en", table("en", ListKind.SDKS)))
        .isEqualTo(
            """
            | SDK | Provider | Purpose | Personal information processed | Permissions used | Integration | Processing | Platforms | Package names | Privacy policy |
            |---|---|---|---|---|---|---|---|---|---|
            | Umeng | Umeng Ltd. | Statistics | Wi-Fi information, **Face (sensitive, required)**; Android: OAID, IMEI (optional); iOS: IDFA | Read phone state (`android.permission.READ_PHONE_STATE`), Tracking (`NSUserTrackingUsageDescription`) | SDK embedded in the app; Server-to-server transfer | Entrusted party (processes on our behalf); Data leaves the device | | `com.umeng`, `com.uc` | [Privacy policy (umeng.com)](https://www.umeng.com/page/policy) |
            | Bugly | Unknown | | None | | None | | Android | | None |
            """);
  }

  @Test
  void whatConcernsOnePlatform() {
    assertThat(shown("en", table("en", ListKind.SDKS, Platform.IOS)))
        .isEqualTo(
            """
            | SDK | Provider | Purpose | Personal information processed | Permissions used | Integration | Processing | Package names | Privacy policy |
            |---|---|---|---|---|---|---|---|---|
            | Umeng | Umeng Ltd. | Statistics | Wi-Fi information, IDFA, **Face (sensitive, required)** | Tracking (`NSUserTrackingUsageDescription`) | SDK embedded in the app; Server-to-server transfer | Entrusted party (processes on our behalf); Data leaves the device | `com.umeng`, `com.uc` | [Privacy policy (umeng.com)](https://www.umeng.com/page/policy) |
            """);
  }

  @Test
  void permissions() {
    Block.ListTable table = table("zh-Hant", ListKind.PERMISSIONS);
    assertThat(shown("zh-Hant", table))
        .isEqualTo(
            """
            | 權限 | 用途 | 詢問時機 | 拒絕的影響 | 系統權限名稱 | 權限說明 | 平台 |
            |---|---|---|---|---|---|---|
            | **位置（敏感）** | 找附近的店<br>導航 | 使用相關功能時詢問 | 無 | `android.permission.ACCESS_FINE_LOCATION` | 精確位置 | Android |
            | | | | | `NSLocationWhenInUseUsageDescription` | 使用App期間的位置 | iOS |
            | 存取網路 | | 不詢問，由系統直接授予 | | `android.permission.INTERNET` | 存取網路 | Android |
            """);
    assertThat(table.whole()).isEqualTo(4);
    assertThat(table.keys())
        .containsExactly(
            new Block.RowKey("location", "android.permission.ACCESS_FINE_LOCATION", true),
            new Block.RowKey("location", "NSLocationWhenInUseUsageDescription", false),
            new Block.RowKey("internet", "android.permission.INTERNET", true));
    assertThat(table("en", ListKind.PERMISSIONS, Platform.IOS).keys())
        .containsExactly(new Block.RowKey("location", "NSLocationWhenInUseUsageDescription", true));
  }

  @Test
  void whatIsCollected() {
    assertThat(shown("en", table("en", ListKind.COLLECTED)))
        .isEqualTo(
            """
            | Personal information | Purpose | Necessity | Legal basis | Retention period |
            |---|---|---|---|---|
            | Mobile phone number | Sign up | Required | Consent; Necessary to conclude or perform a contract to which the individual is a party | 1 year 6 months |
            """);
  }

  @Test
  void whatIsSharedSaysForAnSdkWhatItsRowSays() {
    assertThat(shown("zh-Hans", table("zh-Hans", ListKind.SHARED)))
        .isEqualTo(
            """
            | 接收方 | 所涉SDK | 个人信息种类 | 共享目的 | 共享方式 | 接收方身份 | 隐私政策 | 联系方式 |
            |---|---|---|---|---|---|---|---|
            | 友盟公司 | [友盟+](list:sdks#umeng) | Wi-Fi信息、**面容（敏感，必需）**；Android：匿名设备标识符（OAID）、国际移动设备识别码（IMEI）（可选）；iOS：苹果广告标识符（IDFA） | 统计 | 应用内嵌SDK；服务器间传输 | 受托方（受我们委托处理） | [隐私政策（umeng.com）](https://www.umeng.com/page/policy) | |
            | 某银行 | | **银行卡号（敏感）** | | 服务器间传输 | | | [dpo@bank.example](mailto:dpo@bank.example) |
            """);
  }

  @Test
  void aListThatIsNotThereHasNoTable() {
    PolicyLists none = PolicyLists.none();
    ListTables tables = new ListTables("app", "1", none, new Language("en"));
    assertThat(tables.table(ListKind.SDKS, HERE)).isEmpty();
    assertThat(tables.platforms(ListKind.SDKS)).isEmpty();
  }

  @Test
  void thePlatformsOfAListAreThoseItsRowsName() {
    ListTables tables = new ListTables("app", "1", lists, new Language("en"));
    assertThat(tables.platforms(ListKind.SDKS)).containsExactly(Platform.ANDROID, Platform.IOS);
    assertThat(tables.platforms(ListKind.COLLECTED)).isEmpty();
  }
}
