package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** SDKs and permissions, however they were written down. */
class ListsTest {

  @Test
  void labelledBlocksBecomeAList() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "一、第三方插件",
            "目前，听会接入下列插件",
            "",
            "SDK名称:友盟统计SDK",
            "",
            "第三方名称:友盟同欣(北京)科技有限公司",
            "",
            "收集个人信息类型:设备信息(IMEI/MAC地址/Android ID)、位置信息",
            "",
            "使用目的:统计与分析",
            "",
            "隐私政策链接:https://www.umeng.example/policy",
            "",
            "SDK名称:微信",
            "",
            "收集数据类型:手机号码、IMEIP地址",
            "",
            "使用目的:分享",
            "",
            "隐私协议地址:",
            "",
            "https://weixin.example/privacy?a=b&c=d",
            "",
            "SDK名称:统一扫码SDK",
            "",
            "使用目的:扫码",
            "",
            "隐私政策链接:SDK隐私安全说明",
            "",
            "二、联系我们",
            "请发邮件。");
    assertThat(policy.body()).containsExactly("目前，听会接入下列插件", "{{sdk-table}}", "请发邮件。");
    assertThat(policy.file("sdks.yaml"))
        .isEqualTo(
            """
            # Third-party SDKs, as the imported text describes them.
            sdks:
              - id: umeng-statistics
                name:
                  zh-Hans: 友盟统计SDK
                vendor:
                  zh-Hans: 友盟同欣（北京）科技有限公司
                purpose:
                  zh-Hans: 统计与分析
                data: [imei, mac-address, android-id, location]
                policy: https://www.umeng.example/policy
              - id: wechat
                name:
                  zh-Hans: 微信
                purpose:
                  zh-Hans: 分享
                data:
                  - phone-number
                  # review: IMEI | IP ?
                  - words:
                      zh-Hans: IMEIP地址
                policy: https://weixin.example/privacy?a=b&c=d
              - id: scan
                name:
                  zh-Hans: 统一扫码SDK
                purpose:
                  zh-Hans: 扫码
                note:
                  zh-Hans: SDK隐私安全说明
            """);
    assertThat(policy.count("sdks")).isEqualTo(3);
    assertThat(policy.count("sdk-links")).isEqualTo(2);
    assertThat(policy.noted("label-taken")).contains("5: SDK名称:", "17: 收集数据类型:", "21: 隐私协议地址:");
    assertThat(policy.noted("data-group")).containsExactly("9: 设备信息");
    assertThat(policy.noted("list-note")).containsExactly("29: SDK隐私安全说明");
    assertThat(policy.said("sdk-incomplete")).anyMatch(said -> said.contains("统一扫码SDK"));
  }

  @Test
  void theTitleOfAClauseIsNotTheNameOfItsFirstSdk() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "一、共享",
            "1、服务商",
            "我们委托服务商处理信息。",
            "2、第三方SDK",
            "SDK名称：友盟统计SDK",
            "使用目的：统计分析",
            "二、联系我们",
            "请发邮件。");
    assertThat(policy.headings()).contains("### 第三方SDK");
    assertThat(policy.file("sdks.yaml")).contains("zh-Hans: 友盟统计SDK").doesNotContain("第三方SDK");
  }

  @Test
  void blocksWithLinesOfNoLabelAreListedToo() {
    Imported policy =
        Imported.text(
            "栖舍隐私政策",
            "一、共享",
            "1、商品供应商。我们共享必要的信息。",
            "2、第三方SDK类服务商。接入的SDK如下:",
            "",
            "(1)百度地图SDK",
            "     SDK名称:com.baidu.BaiduMap,com.baidu.mapapi",
            "     使用目的:收集您的位置信息、网络状态,为您提供地图找房;",
            "     北京百度网讯科技有限公司 https://map.baidu.example/privacy",
            "",
            "(2)华为OBS SDK",
            "     SDK名称:com.obs.services",
            "     使用目的:使用您的网络权限以上传图片;",
            "     华为云计算技术有限公司",
            "https://www.huaweicloud.example/",
            "",
            "我们会与其签署保密协定。");
    assertThat(policy.body())
        .containsExactly(
            "1. 商品供应商。我们共享必要的信息。", "2. 第三方SDK类服务商。接入的SDK如下：", "{{sdk-table}}", "我们会与其签署保密协定。");
    assertThat(policy.body())
        .containsExactly(
            "1. 商品供应商。我们共享必要的信息。", "2. 第三方SDK类服务商。接入的SDK如下：", "{{sdk-table}}", "我们会与其签署保密协定。");
    assertThat(policy.file("sdks.yaml"))
        .contains(
            "    packages: [com.baidu.BaiduMap, com.baidu.mapapi]\n",
            "      zh-Hans: 北京百度网讯科技有限公司\n",
            "    data: [location, network-state]\n",
            "    policy: https://www.huaweicloud.example/\n");
    assertThat(policy.count("sdk-packages")).isEqualTo(3);
    assertThat(policy.noted("sdk-data-from-purpose")).containsExactly("8: 位置信息、网络状态");
  }

  @Test
  void aTableOfPermissionsThatWasPastedOneCellALineIsReadAgain() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "",
            "一、权限",
            "",
            "我们在下列场景中申请权限，您可以在系统设置中随时关闭。",
            "",
            "权限名称",
            "",
            "权限值",
            "",
            "用到的地方",
            "",
            "是否用户确认",
            "",
            "录音",
            "",
            "android.permission.RECORD_AUDIO",
            "",
            "会议发言",
            "",
            "摄像头",
            "",
            "闪光灯",
            "",
            "android.permission.CAMERA",
            "",
            "android.permission.FLASHLIGHT",
            "",
            "扫码",
            "",
            "\u00A0",
            "",
            "蓝牙",
            "",
            "android.permission.BLUETOOTH",
            "",
            "附近大屏",
            "",
            "大屏遥控",
            "",
            "\u00A0",
            "",
            "震动",
            "",
            "android.permission.VIBRATE",
            "",
            "震动反馈",
            "",
            "系统静默授权",
            "",
            "厂商推送",
            "",
            "com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE",
            "",
            "推送",
            "",
            "系统静默授权",
            "",
            "请您注意，您关闭权限即代表您取消了授权，我们不再收集相应的信息。");
    assertThat(policy.body())
        .containsExactly(
            "我们在下列场景中申请权限，您可以在系统设置中随时关闭。",
            "{{permission-table}}",
            "请您注意，您关闭权限即代表您取消了授权，我们不再收集相应的信息。");
    assertThat(policy.body())
        .containsExactly(
            "我们在下列场景中申请权限，您可以在系统设置中随时关闭。",
            "{{permission-table}}",
            "请您注意，您关闭权限即代表您取消了授权，我们不再收集相应的信息。");
    assertThat(policy.file("permissions.yaml"))
        .contains(
            """
              - id: camera
                values: [android.permission.CAMERA, android.permission.FLASHLIGHT]
                name:
                  zh-Hans: 摄像头、闪光灯
                uses:
                  - zh-Hans: 扫码
              - id: bluetooth
                values: [android.permission.BLUETOOTH]
                name:
                  zh-Hans: 蓝牙
                uses:
                  - zh-Hans: 附近大屏
                  - zh-Hans: 大屏遥控
              - id: vibrate
                values: [android.permission.VIBRATE]
                name:
                  zh-Hans: 震动
                uses:
                  - zh-Hans: 震动反馈
                asked:
                  zh-Hans: 系统静默授权
            """);
    assertThat(policy.count("permission-groups")).isEqualTo(5);
    assertThat(policy.count("permission-values")).isEqualTo(6);
    assertThat(policy.count("permission-values-android")).isEqualTo(5);
    assertThat(policy.questions()).contains("permission-unclear");
  }

  private static final String SDKS =
      """
      <h1>听会隐私政策</h1><h2>一、SDK</h2><p>我们接入下列SDK，请您知悉。</p>
      <table><tr><th>序号</th><th>SDK名称</th><th>提供方</th><th>使用目的</th><th>收集个人信息类型</th><th>备注</th><th>隐私政策链接</th></tr>
      <tr><td>1</td><td>甲SDK</td><td>甲公司</td><td>统计<br>分析</td><td>IMEI、剪贴板的形状</td><td><b>仅</b>安卓</td><td><a href="https://a.example/p">《甲隐私政策》</a></td></tr>
      <tr><td>2</td><td>Bee SDK</td><td>乙公司</td><td>推送</td><td>无</td><td></td><td>见<a href="https://b.example/">https://b.example/</a></td></tr>
      <tr><td></td><td></td><td></td><td>另含通知</td><td></td><td></td><td></td></tr>
      </table><p>以上各项，请您知悉。</p>
      """;

  @Test
  void aRealTableIsAList() {
    Imported policy = Imported.html(SDKS);
    assertThat(policy.body()).containsExactly("我们接入下列SDK，请您知悉。", "{{sdk-table}}", "以上各项，请您知悉。");
    assertThat(policy.file("sdks.yaml"))
        .isEqualTo(
            """
            # Third-party SDKs, as the imported text describes them.
            sdks:
              - id: sdk-1
                name:
                  zh-Hans: 甲SDK
                vendor:
                  zh-Hans: 甲公司
                purpose:
                  zh-Hans: 统计 分析
                data:
                  - imei
                  - words:
                      zh-Hans: 剪贴板的形状
                policy: https://a.example/p
                note:
                  zh-Hans: 仅安卓
              - id: bee
                name:
                  zh-Hans: Bee SDK
                vendor:
                  zh-Hans: 乙公司
                purpose:
                  zh-Hans: 推送 另含通知
                data: none
                policy: https://b.example/
                note:
                  zh-Hans: 见
            """);
    assertThat(policy.said("list-link-taken"))
        .singleElement()
        .asString()
        .contains("https://a.example/p");
    assertThat(policy.said("list-key-dropped")).singleElement().asString().contains("仅安卓");
    assertThat(policy.said("number-removed")).hasSize(3);
  }

  @Test
  void aSecondTableOfTheSameListIsShownWithTheFirst() {
    String second = SDKS.substring(SDKS.indexOf("<table>")).replace("甲", "丙").replace("Bee", "Cat");
    Imported policy = Imported.html(SDKS + "<h2>二、其他SDK</h2><p>其他各项如下，请您知悉。</p>" + second);
    assertThat(policy.count("sdks")).isEqualTo(4);
    assertThat(policy.body()).filteredOn("{{sdk-table}}"::equals).hasSize(1);
    assertThat(policy.questions()).contains("list-moved");
  }

  private static String permissions(String... rows) {
    return "<h1>听会隐私政策</h1><h2>一、权限</h2><p>我们申请下列权限，请您知悉。</p>"
        + "<table><tr><th>权限名称</th><th>权限值</th><th>用途</th></tr>"
        + String.join("", rows)
        + "</table>";
  }

  private static String row(String name, String value, String use) {
    return "<tr><td>" + name + "</td><td>" + value + "</td><td>" + use + "</td></tr>";
  }

  @Test
  void aRealTableOfPermissionsIsAList() {
    Imported policy = Imported.html(permissions(row("相机", "android.permission.CAMERA（可选）", "扫码")));
    assertThat(policy.file("permissions.yaml"))
        .isEqualTo(
            """
            # Device permissions, as the imported text lists them.
            permissions:
              - id: camera
                values: [android.permission.CAMERA]
                name:
                  zh-Hans: 相机
                uses:
                  - zh-Hans: 扫码
                note:
                  zh-Hans: 可选
            """);
  }

  @Test
  void aPermissionStandsInOneRowOnly() {
    Imported policy =
        Imported.html(
            permissions(
                row("相机", "android.permission.CAMERA", "扫码"),
                row("拍照", "android.permission.CAMERA", "换头像")));
    assertThat(policy.file("permissions.yaml"))
        .containsOnlyOnce("- id:")
        .contains("- zh-Hans: 扫码", "- zh-Hans: 拍照", "- zh-Hans: 换头像");
    assertThat(policy.questions()).contains("permission-twice");
  }

  @Test
  void aTableThatNamesPermissionsOnlyHereAndThereStaysATable() {
    Imported policy =
        Imported.html(
            permissions(row("相机", "android.permission.CAMERA", "扫码"), row("位置", "", "导航")));
    assertThat(policy.has("permissions.yaml")).isFalse();
    assertThat(policy.body()).contains("| 位置 | | 导航 |");
    assertThat(policy.questions()).contains("permission-table-kept");
  }

  @Test
  void aRowWithoutANameIsCalledByItsPermissionAndThatIsAQuestion() {
    Imported policy =
        Imported.html(
            permissions(
                row("", "android.permission.CAMERA", "扫码"),
                row("", "com.vendor.permission.ODD", "推送")));
    assertThat(policy.file("permissions.yaml"))
        .contains("    values: [android.permission.CAMERA]\n    uses:\n")
        .contains("    name:\n      zh-Hans: com.vendor.permission.ODD\n");
    assertThat(policy.said("list-nameless")).singleElement().asString().contains("ODD");
  }

  @Test
  void theRowsOfTwoLanguagesAreBroughtTogether() {
    String chinese = SDKS.substring(0, SDKS.indexOf("<tr><td></td>")) + "</table><p>以上各项，请您知悉。</p>";
    String english =
        """
        <h1>Tinghui Privacy Policy</h1><h2>1. SDKs</h2><p>We embed these SDKs.</p>
        <table><tr><th>SDK name</th><th>Provider</th><th>Purpose</th><th>Link</th></tr>
        <tr><td>Bee SDK</td><td>Bee Ltd</td><td>push</td><td>https://b.example/</td></tr>
        <tr><td>Jia SDK</td><td>Jia Ltd</td><td></td><td>https://a.example/en</td></tr></table>
        <p>These are all.</p>
        """;
    Imported policy =
        Imported.of(
            Imported.source("zh.html", chinese.getBytes(UTF_8)),
            Imported.source("en.html", english.getBytes(UTF_8)));
    assertThat(policy.file("sdks.yaml"))
        .contains(
            "      zh-Hans: 甲SDK\n      en: Jia SDK\n",
            "      zh-Hans: 统计 分析\n      en: 统计 分析\n",
            "    policy:\n      zh-Hans: https://a.example/p\n      en: https://a.example/en\n",
            "      zh-Hans: Bee SDK\n      en: Bee SDK\n",
            "      zh-Hans: 推送\n      en: push\n",
            "    policy: https://b.example/\n")
        .doesNotContain("- id: jia");
    assertThat(policy.reportTexts().get(1).get("decisions"))
        .asString()
        .contains("list-untranslated");
  }
}
