package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A value of a list is never told without the heading that says what it means. */
class ListColumnsTest {

  private static Imported table(String... rows) {
    String[] lines = new String[rows.length + 2];
    lines[0] = "# 白鹭隐私政策\n\n## 一、清单\n\n" + rows[0];
    lines[1] = "|---".repeat(rows[0].split("\\|").length - 1) + "|";
    System.arraycopy(rows, 1, lines, 2, rows.length - 1);
    lines[rows.length + 1] = "\n## 二、联系\n\n邮箱：a@egret.example";
    return Imported.markdown(lines);
  }

  @Test
  void neededAndOptionalDataAreToldApart() {
    Imported policy =
        table(
            "| SDK名称 | 公司 | 个人信息（必选） | 非必要个人信息 | 目的 |",
            "| 甲SDK | 甲公司 | IMEI、手机号 | 精确位置、车速 | 统计 |",
            "| 乙SDK | 乙公司 | OAID | 无 | 推送 |");
    assertThat(policy.file("sdks.yaml"))
        .contains(
            """
                data:
                  - id: imei
                    necessity: required
                  - id: phone-number
                    necessity: required
                  - id: precise-location
                    necessity: optional
                  - words:
                      zh-Hans: 车速
                    necessity: optional
            """)
        .contains(
            """
                data:
                  - id: oaid
                    necessity: required
            """);
    assertThat(policy.noted("data-none")).containsExactly("8: 无");
  }

  @Test
  void whatIsNeededAndOptionalAtOnceIsAQuestion() {
    Imported policy =
        table("| SDK名称 | 公司 | 必要信息 | 可选信息 | 目的 |", "| 甲SDK | 甲公司 | IMEI | IMEI | 统计 |");
    assertThat(policy.noted("necessity-contradicts")).containsExactly("7: IMEI");
  }

  @Test
  void aColumnWithoutAKeyKeepsItsHeadInTheNote() {
    Imported policy =
        table(
            "| SDK名称 | 公司 | 数据 | 目的 | 是否出境 | 去标识化方式 | 隐私政策 | 官网 | 备注 |",
            "| 甲SDK | 甲公司 | IMEI | 统计 | 是 | 加密 | https://a.example/p | https://a.example | 仅测试 |");
    assertThat(policy.file("sdks.yaml"))
        .contains("    note:\n      zh-Hans: 是否出境：是；去标识化方式：加密；官网：https://a.example；仅测试\n")
        .contains("    policy: https://a.example/p\n")
        .doesNotContain("access:");
    assertThat(policy.noted("list-head-kept")).containsExactly("5: 是否出境", "5: 去标识化方式", "5: 官网");
  }

  @Test
  void aHeadingThatAsksNeedsNoColon() {
    Imported policy =
        Imported.markdown(
            "# Egret Privacy Policy",
            "",
            "## 1. SDKs",
            "",
            "| SDK | Provider | Data | Purpose | Shared abroad? |",
            "|---|---|---|---|---|",
            "| A | A Inc. | IP address | Maps | Yes |",
            "",
            "## 2. Contact",
            "",
            "a@egret.example");
    assertThat(policy.file("sdks.yaml")).contains("en: Shared abroad? Yes\n");
  }

  @Test
  void labelsOfBlocksAreKeptToo() {
    Imported policy =
        Imported.text(
            "白鹭隐私政策",
            "一、第三方SDK",
            "SDK名称：甲SDK",
            "公司名称：甲公司",
            "必选信息：IMEI",
            "可选信息：车速",
            "收集频次：每天一次",
            "使用目的：统计",
            "",
            "SDK名称：乙SDK",
            "公司名称：乙公司",
            "必选信息：OAID",
            "收集频次：每次启动",
            "使用目的：推送",
            "二、联系我们",
            "请发邮件。");
    assertThat(policy.file("sdks.yaml"))
        .contains("zh-Hans: 收集频次：每天一次\n", "zh-Hans: 收集频次：每次启动\n")
        .contains("          zh-Hans: 车速\n        necessity: optional\n");
  }

  @Test
  void platformsAreReadFromEachRowOfAMergedCell() {
    Imported policy =
        Imported.html(
            "<h1>白鹭隐私政策</h1><h2>一、SDK</h2><table>"
                + "<tr><th>平台</th><th>SDK名称</th><th>公司</th><th>信息</th><th>目的</th></tr>"
                + "<tr><td rowspan=2>安卓</td><td>甲SDK</td><td>甲公司</td><td>IMEI</td><td>统计</td></tr>"
                + "<tr><td>乙SDK</td><td>乙公司</td><td>OAID</td><td>推送</td></tr>"
                + "<tr><td>双端</td><td>丙SDK</td><td>丙公司</td><td>IDFA</td><td>广告</td></tr></table>"
                + "<h2>二、联系</h2><p>a@egret.example</p>");
    assertThat(policy.file("sdks.yaml").split("platforms: \\[android]", -1)).hasSize(3);
    assertThat(policy.file("sdks.yaml")).contains("zh-Hans: 平台：双端\n");
  }

  @Test
  void permissionsHaveTheirFrequencyAndKeepWhatHasNoKey() {
    Imported policy =
        table(
            "| 权限名称 | 权限 | 目的 | 频率 | 是否可关闭 | 是否敏感权限 |",
            "| 相机 | android.permission.CAMERA | 扫码 | 每次扫码 | 是 | |");
    assertThat(policy.file("permissions.yaml"))
        .endsWith(
            """
                uses:
                  - zh-Hans: 扫码
                frequency:
                  zh-Hans: 每次扫码
                note:
                  zh-Hans: 是否可关闭：是
            """);
    assertThat(policy.noted("list-head-kept")).containsExactly("5: 是否可关闭");
    assertThat(policy.noted("sensitivity-untold")).containsExactly("5: 是否敏感权限");
  }

  @Test
  void bracketsThatAreOpenedAreClosed() {
    Imported policy =
        Imported.html(
            "<h1>Egret Privacy Policy</h1><h2>1. SDKs</h2><table>"
                + "<tr><th>SDK</th><th>Provider</th><th>Data</th><th>Purpose</th><th>Privacy policy</th></tr>"
                + "<tr><td>A</td><td>A Inc.</td><td>IP address</td><td>Maps</td>"
                + "<td><a href='https://a.example/p'>Rules</a> (EU [old]), 2024.</td></tr></table>"
                + "<h2>2. Contact</h2><p>a@egret.example</p>");
    assertThat(policy.file("sdks.yaml")).contains("en: Rules (EU [old]), 2024\n");
  }

  private static final String COLUMNS =
      "<tr><th rowspan=2>SDK</th><th rowspan=2>公司</th><th colspan=2>个人信息</th>"
          + "<th rowspan=2>目的</th></tr>";

  private static Imported rows(String rows) {
    return Imported.html(
        "<h1>白鹭隐私政策</h1><h2>一、SDK</h2><table>"
            + rows
            + "</table><h2>二、联系</h2><p>a@egret.example</p>");
  }

  @Test
  void aHeadOfTwoRowsSaysWhatIsNeeded() {
    Imported policy =
        rows(
            COLUMNS
                + "<tr><th>必选</th><th>可选</th></tr>"
                + "<tr><td>甲SDK</td><td>甲公司</td><td>OAID</td><td>位置</td><td>地图</td></tr>"
                + "<tr><td>乙SDK</td><td>乙公司</td><td colspan=2>设备型号</td><td>统计</td></tr>"
                + "<tr><td>丙SDK</td><td colspan=2>自研，不收集</td><td>无</td><td>渲染</td></tr>");
    assertThat(policy.file("sdks.yaml"))
        .contains("- id: oaid\n        necessity: required\n")
        .contains("- id: location\n        necessity: optional\n")
        .contains("data: [device-model]")
        .contains("自研，不收集");
    assertThat(policy.noted("list-cell-merged")).containsExactly("1: 自研，不收集");
    assertThat(policy.file("sdks.yaml").split("- id: sdk-", -1)).hasSize(4);
  }

  @Test
  void dataOfEachPlatformIsOneListAndAQuestion() {
    Imported policy =
        rows(
            COLUMNS
                + "<tr><th>Android</th><th>iOS</th></tr>"
                + "<tr><td>甲SDK</td><td>甲公司</td><td>OAID</td><td>IDFA</td><td>地图</td></tr>"
                + "<tr><td>乙SDK</td><td>乙公司</td><td colspan=2>昵称</td><td>登录</td></tr>");
    assertThat(policy.file("sdks.yaml")).contains("data: [oaid, idfa]", "data: [nickname]");
    assertThat(policy.noted("list-columns-joined")).hasSize(1);
  }

  @Test
  void theSiteOfAProviderIsNotItsPolicy() {
    Imported policy =
        table("| SDK名称 | 公司 | 信息 | 目的 | 官网 |", "| 甲SDK | 甲公司 | OAID | 统计 | https://jia.example/ |");
    assertThat(policy.file("sdks.yaml")).contains("policy: https://jia.example/");
    assertThat(policy.noted("site-for-policy")).hasSize(1);
  }

  @Test
  void aRowAcrossAllColumnsBelowTheLastIsNotLost() {
    Imported policy =
        rows(
            "<tr><th>序号</th><th>SDK</th><th>公司</th><th>信息</th><th>目的</th></tr>"
                + "<tr><td colspan=5>以下SDK仅在您同意后启用</td></tr>"
                + "<tr><td>1</td><td>甲SDK</td><td>甲公司</td><td>OAID</td><td>地图</td></tr>"
                + "<tr><td colspan=5>注：以上SDK均可关闭。</td></tr>");
    assertThat(policy.file("sdks.yaml")).contains("以下SDK仅在您同意后启用", "注：以上SDK均可关闭。");
  }

  @Test
  void rowsOfOtherPlatformsStayApart() {
    Imported policy =
        rows(
            "<tr><th>SDK</th><th>公司</th><th>平台</th><th>信息</th><th>目的</th></tr>"
                + "<tr><td>甲SDK</td><td>甲公司</td><td>安卓</td><td>IMEI</td><td>推送</td></tr>"
                + "<tr><td>甲SDK</td><td>甲公司</td><td>iOS</td><td>IDFA</td><td>推送</td></tr>");
    assertThat(policy.file("sdks.yaml"))
        .containsPattern("data: \\[imei]\\s+platforms: \\[android]")
        .containsPattern("data: \\[idfa]\\s+platforms: \\[ios]");
  }

  @Test
  void columnsOfOneKindForEachPlatformAreAllTold() {
    Imported policy =
        Imported.markdown(
            "# Larch Privacy Policy",
            "## 1. SDKs",
            "| SDK name | Company | Purpose | Android data | iOS data | Privacy policy |",
            "| --- | --- | --- | --- | --- | --- |",
            "| Finch | Finch Ltd | Maps | IP address | IDFA | https://finch.example/p |");
    assertThat(policy.file("sdks.yaml")).contains("data: [ip-address, idfa]");
    assertThat(policy.noted("list-columns-joined")).containsExactly("3: Android data");
    Imported one =
        Imported.markdown(
            "# Larch Privacy Policy",
            "## 1. SDKs",
            "| SDK name | Company | Purpose | Android data | Privacy policy |",
            "| --- | --- | --- | --- | --- |",
            "| Finch | Finch Ltd | Maps | IP address | https://finch.example/p |");
    assertThat(one.noted("list-head-narrow")).containsExactly("3: Android data");
  }

  @Test
  void numbersOfBlocksAreTold() {
    Imported policy =
        Imported.text(
            "云杉笔记隐私政策",
            "一、第三方SDK",
            "（1）SDK名称：友雀统计SDK",
            "使用目的：统计分析",
            "收集的个人信息：网络类型",
            "第三方主体：友雀科技有限公司",
            "（2）SDK名称：极鹰推送SDK",
            "使用目的：消息推送",
            "收集的个人信息：网络类型",
            "第三方主体：极鹰科技有限公司");
    assertThat(policy.said("sdk-found")).hasSize(2);
    assertThat(policy.noted("list-numbers-taken")).containsExactly("3: （1）");
  }
}
