package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists whose rows must be found again: in another language, or between cells on lines. */
class PairedListsTest {

  private static ImportSource markdown(String name, String... lines) {
    return Imported.source(name, String.join("\n", lines).getBytes(UTF_8));
  }

  @Test
  void rowsOfTwoLanguagesBelongTogetherByTheirDataWhateverTheirOrder() {
    Imported policy =
        Imported.of(
            markdown(
                "zh.md",
                "# 榕树隐私政策",
                "",
                "## 一、SDK",
                "",
                "| SDK名称 | 公司 | 收集的信息 | 目的 |",
                "|---|---|---|---|",
                "| 甲付SDK | 甲付有限公司 | 银行卡号 | 支付 |",
                "| 乙推SDK | 乙推有限公司 | OAID | 推送 |"),
            markdown(
                "en.md",
                "# Banyan Privacy Policy",
                "",
                "## 1. SDKs",
                "",
                "| SDK | Company | Data | Purpose |",
                "|---|---|---|---|",
                "| Yipush SDK | Yipush Co., Ltd. | OAID | Push |",
                "| Jiapay SDK | Jiapay Co., Ltd. | Bank card number | Payment |"));
    String sdks = policy.file("sdks.yaml");
    assertThat(sdks.indexOf("Jiapay SDK")).isBetween(sdks.indexOf("甲付SDK"), sdks.indexOf("乙推SDK"));
    assertThat(policy.questions()).doesNotContain("rows-paired");
  }

  @Test
  void whatOnlyThePlaceBringsTogetherIsAsked() {
    Imported policy =
        Imported.of(
            markdown(
                "zh.md",
                "# 榕树隐私政策",
                "",
                "## 一、SDK",
                "",
                "| SDK名称 | 公司 | 收集的信息 | 目的 |",
                "|---|---|---|---|",
                "| 甲付SDK | 甲付有限公司 | 支付所需的内容 | 支付 |",
                "| 乙推SDK | 乙推有限公司 | 推送所需的内容 | 推送 |"),
            markdown(
                "en.md",
                "# Banyan Privacy Policy",
                "",
                "## 1. SDKs",
                "",
                "| SDK | Company | Data | Purpose |",
                "|---|---|---|---|",
                "| Yipush SDK | Yipush Co., Ltd. | What pushing takes | Push |",
                "| Jiapay SDK | Jiapay Co., Ltd. | What paying takes | Payment |"));
    assertThat(policy.questions()).contains("rows-paired");
  }

  @Test
  void aHeadThatNobodyKnowsIsAHeadAllTheSame() {
    Imported policy =
        Imported.text(
            "云杉隐私政策",
            "一、SDK目录",
            "SDK名称",
            "公司名称",
            "收集的个人信息",
            "使用目的",
            "启用条件",
            "甲图SDK",
            "甲图软件有限公司",
            "位置信息",
            "地图",
            "打开地图",
            "乙推SDK",
            "乙推科技有限公司",
            "OAID",
            "推送",
            "打开推送",
            "二、其他",
            "无。");
    String sdks = policy.file("sdks.yaml");
    assertThat(sdks).contains("甲图SDK", "乙推SDK", "甲图软件有限公司");
    assertThat(sdks.split("- id: ", -1)).hasSize(3);
  }

  @Test
  void numbersOfOtherDocumentsAndOfAppendicesAreNoClausesOfThisOne() {
    Imported policy =
        Imported.text(
            "云杉隐私政策",
            "第一条 收集",
            "我们收集手机号。",
            "第二条 共享",
            "见用户协议第一条、民法典第二条、劳动合同第一条和附件二第2条。",
            "附件二 注销流程",
            "来信即可。");
    assertThat(policy.markdown())
        .contains("用户协议第一条、民法典第二条、劳动合同第一条")
        .contains("第2条")
        .doesNotContain("](#collect)", "](#sharing)");
  }
}
