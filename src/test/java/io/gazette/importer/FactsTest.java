package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, publisher, contact, references, other documents. */
class FactsTest {

  private static final String SENTENCE = "我们仅在实现本条所述目的所必需的范围内处理您的个人信息。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "更新日期：2024年03月01日|updated: 2024-03-01",
        "更新日期：2024年3月1日|updated: 2024-03-01",
        "更新日期:20240301|updated: 2024-03-01",
        "最近更新时间：2024-3-1|updated: 2024-03-01",
        "更新日期：2024/03/01|updated: 2024-03-01",
        "更新日期：2024.3.1|updated: 2024-03-01",
        "更新日期：二〇二四年三月一日|updated: 2024-03-01",
        "本版發布日期:2024年03月01日|#   issued 2024-03-01",
        "【生效日期：2024年3月1日】|effective: 2024-03-01",
        "Last updated: March 1, 2024|updated: 2024-03-01",
        "Effective date: 1 March 2024|effective: 2024-03-01"
      })
  void datesAreReadInEveryForm(String line, String expected) {
    Imported policy = Imported.text("听会隐私政策", line, "一、收集", SENTENCE);
    assertThat(policy.file("version.yaml")).contains(expected);
    assertThat(policy.markdown()).doesNotContain("2024").doesNotContain("二〇二四");
    assertThat(policy.noted("date-line-taken")).singleElement().asString().endsWith(line);
  }

  @Test
  void aVersionIsNamedByItsDayOfIssue() {
    Imported policy = Imported.text("听会隐私政策", "发布日期：2024年3月1日", "生效日期：2024年3月8日", "一、收集", SENTENCE);
    assertThat(policy.versionFolder()).isEqualTo("policy/2024-03-01/");
    assertThat(policy.file("version.yaml"))
        .contains("issued: 2024-03-01\n", "effective: 2024-03-08\n", "change: consent\n");
  }

  @Test
  void theDayOfTheLastUpdateStandsForTheDayOfIssueAndThatIsAQuestion() {
    Imported policy = Imported.text("听会隐私政策", "更新日期：2024年3月1日", "生效日期：2024年3月8日", "一、收集", SENTENCE);
    assertThat(policy.versionFolder()).isEqualTo("policy/2024-03-01/");
    assertThat(policy.questions()).contains("issue-date-assumed");
  }

  @Test
  void datesInSentencesBecomePlaceholders() {
    Imported policy =
        Imported.text(
            "听会隐私政策", "一、生效", "本协议更新日期为20240229日,将于20240308日生效。", "《个人信息保护法》自2021年11月1日起施行。");
    assertThat(policy.body())
        .containsExactly("本协议更新日期为{{updated}}，将于{{effective}}生效。", "《个人信息保护法》自2021年11月1日起施行。");
    assertThat(policy.said("date-undelimited")).hasSize(2);
  }

  @Test
  void datesThatContradictEachOtherAreNeverChosenFrom() {
    Imported policy =
        Imported.text(
            "栖舍隐私政策", "更新日期:2024年03月01日", "生效日期:20191115", "一、收集", SENTENCE, "本政策自20231215日起正式生效。");
    assertThat(policy.versionFolder()).isEqualTo("policy/undated/");
    assertThat(policy.file("version.yaml"))
        .contains("#   updated 2024-03-01", "#   effective 2019-11-15", "#   effective 2023-12-15")
        .doesNotContainPattern("(?m)^(issued|updated|effective):");
    assertThat(policy.body()).contains("生效日期：20191115", "本政策自20231215日起正式生效。");
    assertThat(policy.questions()).contains("dates-contradict");
    assertThat(policy.count("dates")).isEqualTo(3);
  }

  @Test
  void aVersionThatAppliesBeforeItWasWrittenIsAContradiction() {
    Imported policy = Imported.text("栖舍隐私政策", "更新日期：2024年3月1日", "生效日期：2024年2月1日", "一、收集", SENTENCE);
    assertThat(policy.questions()).contains("dates-contradict");
  }

  @Test
  void publisherAndContactAreFound() {
    Imported policy =
        Imported.text(
            "安估屋隱私政策",
            "安估屋是由杭州鹿鳴嶼科技有限公司（以下簡稱“我們”）提供的平臺。",
            "一、聯絡我們",
            "電話：0571-5550-0142。",
            "公司地址：浙江省杭州市西湖區聽潮路88號。",
            "電子郵箱：privacy@lumingyu.example");
    assertThat(policy.noted("publisher-found")).containsExactly("2: 杭州鹿鳴嶼科技有限公司");
    assertThat(policy.noted("address-found")).containsExactly("5: 浙江省杭州市西湖區聽潮路88號");
    assertThat(policy.noted("email-found")).containsExactly("6: privacy@lumingyu.example");
    assertThat(policy.markdown()).contains("<privacy@lumingyu.example>");
  }

  @Test
  void referencesByNumberBecomeLinks() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "一、您的权利",
            "（一）查阅、更正和补充",
            "您可以通过第二条中的方式联系我们。",
            "（二）复制",
            "您可以通过(一)查阅、更正和补充中列明的路径复制您的个人信息。",
            "二、如何联系我们",
            "依照《个人信息保护法》第十三条，另见第九条。");
    assertThat(policy.body())
        .containsExactly(
            "您可以通过[第二条](#contact)中的方式联系我们。",
            "您可以通过[（一）查阅、更正和补充](#access-and-correct)中列明的路径复制您的个人信息。",
            "依照《个人信息保护法》第十三条，另见第九条。");
    assertThat(policy.noted("reference-unknown")).containsExactly("8: 第九条");
  }

  @Test
  void otherDocumentsAreNamedButLawsAndThePolicyItselfAreNot() {
    Imported policy =
        Imported.text(
            "拾屋隐私政策",
            "我们特制定《拾屋隐私政策》。",
            "一、共享",
            "依照《中华人民共和国个人信息保护法》，您可以查看《拾屋第三方SDK目录》和《拾屋数据共享目录》。",
            "再次提示：《拾屋第三方SDK目录》。");
    assertThat(policy.noted("companion-named")).containsExactly("4: 拾屋第三方SDK目录", "4: 拾屋数据共享目录");
    assertThat(policy.questions()).doesNotContain("title-differs");
  }

  @Test
  void aTextThatCallsItselfOtherwiseIsAQuestion() {
    Imported policy = Imported.text("隐私保护服务政策", "我们希望通过本《隐私保护政策》向您说明。", "一、收集", SENTENCE);
    assertThat(policy.said("title-differs")).singleElement().asString().contains("隐私保护政策");
  }

  @Test
  void thePublisherIsNoCompanyOfATable() {
    Imported policy =
        Imported.html(
            "<h1>听会隐私政策</h1><p>北京听会科技有限公司（以下简称“我们”）运营听会。</p><h2>一、共享</h2>"
                + "<table><tr><th>接收方</th><th>信息</th></tr>"
                + "<tr><td>上海甲乙科技有限公司</td><td>手机号</td></tr></table>");
    assertThat(policy.noted("publisher-found")).containsExactly("1: 北京听会科技有限公司");
    assertThat(
            Imported.text("Tinghui Privacy Policy", "Harrow & Pike Ltd runs Tinghui.")
                .noted("publisher-found"))
        .containsExactly("2: Harrow & Pike Ltd");
  }

  @Test
  void aSentenceThatTellsADayIsNoDateLine() {
    Imported policy =
        Imported.text(
            "听会隐私政策", "发布日期：2025年7月8日", "第一条 收集", "我们收集手机号。", "第二条 生效", "自2025年7月15日起生效。");
    assertThat(policy.markdown()).contains("自{{effective}}起生效。");
  }

  @ParameterizedTest
  @CsvSource({
    "Fjord Kites AS",
    "Lantern Works B.V.",
    "Harbour Rope SE",
    "Pebble Boats Oy",
    "Thorn Group plc",
  })
  void companiesOfManyCountriesAreKnownByTheirForm(String name) {
    Imported policy =
        Imported.text(
            "Kite Privacy Policy",
            name + ", by the sea, is responsible.",
            "1. Scope",
            "KNOWN AS SUCH.");
    assertThat(policy.noted("publisher-found")).containsExactly("2: " + name);
  }

  @Test
  void aWholeNumberOfAVersionStandsBesideADate() {
    Imported policy =
        Imported.text(
            "Kite Privacy Policy",
            "Effective: 2025-10-01 | Version: 4",
            "1. Scope",
            "We keep little.");
    assertThat(policy.noted("date-line-taken")).hasSize(1);
    assertThat(policy.noted("version-named")).containsExactly("2: Version: 4");
  }
}
