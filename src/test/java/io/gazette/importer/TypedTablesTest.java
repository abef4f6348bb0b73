package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables that were typed or pasted into plain text, and what only looks like one. */
class TypedTablesTest {

  @Test
  void linesWithEquallyManyTabsAreATable() {
    Imported policy =
        Imported.text(
            "听会隐私政策", "一、收集", "信息\t目的\t场景", "手机号\t登录\t注册", "头像\t\t主页", "以上。", "二、联系", "邮箱。");
    assertThat(policy.body())
        .contains("| 信息 | 目的 | 场景 |", "| 手机号 | 登录 | 注册 |", "| 头像 | | 主页 |", "以上。");
    assertThat(policy.noted("table-typed")).hasSize(1);
  }

  @Test
  void aRowWithFewerCellsIsAQuestion() {
    Imported policy =
        Imported.text("听会隐私政策", "一、收集", "信息\t目的\t场景", "手机号\t登录", "昵称\t展示\t主页", "二、联系", "邮箱。");
    assertThat(policy.body()).contains("| 手机号 | 登录 | |", "| 昵称 | 展示 | 主页 |");
    assertThat(policy.said("table-ragged")).singleElement().asString().contains("手机号|登录");
  }

  @Test
  void aTableOfSdksIsTheirList() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "一、第三方SDK",
            "SDK名称\t公司名称\t使用目的\t收集信息\t隐私政策链接",
            "甲统计SDK\t甲公司\t统计\tIMEI、OAID\thttps://a.example/p",
            "二、联系",
            "邮箱。");
    assertThat(policy.file("sdks.yaml")).contains("甲统计SDK", "data: [imei, oaid]");
  }

  @Test
  void barsDrawATable() {
    Imported policy =
        Imported.text("听会隐私政策", "一、收集", "| 信息 | 目的 |", "|---|---|", "| 昵称 | 展示 |", "二、联系", "邮箱。");
    assertThat(policy.body()).containsSubsequence("| 信息 | 目的 |", "| --- | --- |", "| 昵称 | 展示 |");
  }

  @Test
  void numbersLabelsAndPagesAreNoColumns() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "一、收集",
            "1.\t手机号；",
            "2.\t昵称；",
            "3.\t头像。",
            "二、联系",
            "电话：\t010-12345678",
            "邮箱：\ta@b.example",
            "地址：\t某市");
    assertThat(policy.markdown()).doesNotContain("| ---");
    assertThat(policy.body()).contains("1. 手机号；", "3. 头像。");
  }

  @Test
  void aTabThatIsNoColumnBecomesASpaceAndIsTold() {
    Imported policy = Imported.text("听会隐私政策", "一、收集", "登录\t手机号", "二、联系", "甲      乙");
    assertThat(policy.body()).contains("登录 手机号", "甲 乙");
    assertThat(policy.noted("column-closed")).hasSize(2);
  }
}
