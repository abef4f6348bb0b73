package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What once came out otherwise than the source had it, and nobody was told. */
class NoSilentFaultsTest {

  private static final String SENTENCE = "We keep it for as long as you are a member of the club.";
  private static final String SATZ = "我们只在提供服务所需的范围内使用您填写的内容。";

  @Test
  void aHeadingIsNoItemOfTheListBeforeIt() {
    Imported page =
        Imported.html(
            "<h1>Fern Club Privacy Notice</h1><p>We do three things:</p>"
                + "<p>1. Measure the air.</p><p>2. Measure the soil.</p><p>3. Send the values.</p>"
                + "<h2>4. What we keep</h2><p>Values.</p><h2>5. Contact</h2><p>a@fern.example</p>");
    assertThat(page.headings()).containsExactly("## 4. What we keep", "## 5. Contact");
    Imported word =
        Imported.of(
            Imported.source(
                "policy.docx",
                WordFile.of(
                    WordFile.heading(0, "青禾农机隐私政策")
                        + WordFile.heading(1, "一、信息使用")
                        + WordFile.paragraph("我们按照下列顺序处理：")
                        + WordFile.paragraph("1. 核对农机编号")
                        + WordFile.paragraph(SATZ)
                        + WordFile.heading(1, "二、联系方式")
                        + WordFile.paragraph("1. 客服邮箱")
                        + WordFile.paragraph("a@qinghe.example，工作日有人回复。"))));
    assertThat(word.headings()).containsExactly("## 信息使用", "## 联系方式");
    assertThat(word.body()).contains("1. 核对农机编号", "1. 客服邮箱");
  }

  @Test
  void referencesReadAsTheyDid() {
    Imported policy =
        Imported.text(
            "枫桥民宿隐私政策",
            "第一章 信息收集",
            "见第二章2.2（1）、第二章和第三章，另见第二章 信息使用。",
            "第二章 信息使用",
            "2.1 通知",
            SATZ,
            "2.2 服务",
            SATZ,
            "第三章 联系我们",
            "邮箱：a@fengqiao.example。");
    assertThat(policy.markdown())
        .contains("见[第二章](#use)2.2（1）、[第二章](#use)和[第三章](#contact)，另见[](#use)。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Page 1 of 2", "- 1 -", "1/2", "第 1 页 共 2 页", "12"})
  void aPageNumberIsNeitherTitleNorItem(String page) {
    Imported policy =
        Imported.text(
            page, "Kite School Privacy Policy", "1. Data", SENTENCE, page, "2. Use", SENTENCE);
    assertThat(policy.markdown()).startsWith("# Kite School Privacy Policy\n");
    assertThat(policy.headings()).containsExactly("## Data", "## Use");
    assertThat(policy.noted("page-number")).containsExactly("1: " + page, "5: " + page);
  }

  @Test
  void theTitleStandsBehindAContentsListAtTheTop() {
    Imported policy =
        Imported.text(
            "一、信息收集 ........ 1",
            "二、信息使用 ........ 2",
            "三、联系我们 ........ 3",
            "白鹭湾物业隐私政策",
            "一、信息收集",
            SATZ,
            "二、信息使用",
            SATZ,
            "三、联系我们",
            SATZ);
    assertThat(policy.markdown()).startsWith("# 白鹭湾物业隐私政策\n");
    assertThat(policy.questions()).doesNotContain("title-missing", "contents-differ");
  }

  @Test
  void aNumberThatStaysAsTypedKeepsItsSigns() {
    Imported policy = Imported.text("清泉隐私政策", "(一)收集", SATZ, "(二)使用", SATZ, "(四)联系", SATZ);
    assertThat(policy.headings()).containsExactly("## 收集", "## 使用", "## (四)联系");
    assertThat(policy.said("number-signs")).singleElement().asString().contains("“(一)”", "“（一）”");
    assertThat(policy.questions()).contains("number-gap");
  }

  @Test
  void aGapInSerialNumbersIsAskedAbout() {
    Imported policy =
        Imported.markdown(
            "# Skate App Privacy Policy",
            "",
            "## SDKs",
            "",
            "| No. | SDK name | Provider | Purpose | Data |",
            "|---|---|---|---|---|",
            "| 1 | Firebase | Google LLC | Statistics | Device model |",
            "| 3 | Stripe | Stripe, Inc. | Payment | Card number |");
    assertThat(policy.noted("number-gap")).containsExactly("8: 3");
  }

  @Test
  void companiesAndAddressesAreNoHeadings() {
    Imported policy =
        Imported.text(
            "Tallow Candles Privacy Policy",
            "",
            "1. Data",
            SENTENCE,
            "",
            "2. Contact",
            "Tallow Candles Ltd.",
            "3 Mill Road",
            "Grimsley GR1 2AB",
            "",
            "Tallow Wholesale Ltd",
            "Whoever buys by the box writes to the wholesale office in the harbour, please.");
    assertThat(policy.headings()).containsExactly("## Data", "## Contact");
    assertThat(policy.body())
        .contains("Tallow Candles Ltd.", "3 Mill Road", "Tallow Wholesale Ltd");
  }

  @Test
  void schedulesAndInsertedChaptersAreClauses() {
    Imported schedules =
        Imported.text(
            "Rowing Terms of Data",
            "1 Data",
            SENTENCE,
            "2 Use",
            SENTENCE,
            "FIRST SCHEDULE",
            "Names and times.",
            "SECOND SCHEDULE",
            "Members see them.");
    assertThat(schedules.headings())
        .containsExactly("## Data", "## Use", "## FIRST SCHEDULE", "## SECOND SCHEDULE");
    Imported chapters =
        Imported.text(
            "远山矿业规则",
            "第一章 总则",
            SATZ,
            "第二章 考勤",
            SATZ,
            "第2-1章 门禁",
            SATZ,
            "第二章之一 体检",
            SATZ,
            "第三章 附则",
            SATZ);
    assertThat(chapters.headings())
        .containsExactly("## 总则", "## 考勤", "## 第2-1章 门禁", "## 第二章之一 体检", "## 附则");
    assertThat(chapters.questions()).doesNotContain("number-gap", "reference-unknown");
  }

  @Test
  void articlesThatJumpFromOneChapterToTheNextAreAskedAbout() {
    Imported policy =
        Imported.text(
            "翠微矿山办法",
            "第一章 总则",
            "第一条 本办法适用于全体人员。",
            "第二条 信息由人事处管理。",
            "第二章 查询",
            "第四条 本人可以查询自己的信息。",
            "第五条 查询应当登记。");
    assertThat(policy.noted("number-gap")).containsExactly("6: 本人可以查询自己的信息。");
  }

  @Test
  void bareNumbersOfHeadingsThatJumpAreAskedAbout() {
    Imported policy =
        Imported.of(
            Imported.source(
                "policy.docx",
                WordFile.of(
                    WordFile.heading(0, "Notice on Cameras")
                        + WordFile.heading(1, "1 Cameras")
                        + WordFile.paragraph(SENTENCE)
                        + WordFile.heading(1, "4 Sharing")
                        + WordFile.paragraph(SENTENCE)
                        + WordFile.paragraph("5 Pier Road"))));
    assertThat(policy.headings()).containsExactly("## Cameras", "## 4 Sharing");
    assertThat(policy.noted("number-gap")).hasSize(1);
  }

  @Test
  void barsPartCellsWithoutBarsAroundThem() {
    List<String> rows =
        List.of("Purpose | Data | Kept for", "Hire | Name | one year", "Deposit | Card | a week");
    String[] table = {"| Purpose | Data | Kept for |", "| Hire | Name | one year |"};
    Imported text =
        Imported.text(
            "Skiff Hire Privacy Policy",
            "1. Data",
            rows.get(0),
            rows.get(1),
            rows.get(2),
            "",
            "2. Use",
            "We use a | b.");
    assertThat(text.markdown()).contains(table).contains("We use a | b.");
    Imported markdown =
        Imported.markdown(
            "# Skiff Hire", "", "## Data", "", rows.get(0), rows.get(1), rows.get(2), "", "Done.");
    assertThat(markdown.markdown()).contains(table);
    assertThat(markdown.said("table-typed")).hasSize(1);
  }

  @Test
  void captionsWithinAValueSayWhichDataIsNeeded() {
    Imported policy =
        Imported.text(
            "竹溪外卖隐私政策",
            "一、第三方SDK",
            "SDK名称：高德定位SDK",
            "提供方：高德软件有限公司",
            "用途：定位",
            "收集信息：【必选】位置信息、设备型号【可选】IP地址",
            "SDK名称：友盟SDK",
            "提供方：友盟同欣（北京）科技有限公司",
            "用途：统计",
            "收集信息：设备型号",
            "【可选】",
            "MAC地址");
    assertThat(policy.file("sdks.yaml").replaceAll("\\s+", " "))
        .contains("- id: location necessity: required - id: device-model necessity: required")
        .contains("- id: ip-address necessity: optional")
        .contains("data: - device-model - id: mac-address necessity: optional")
        .doesNotContain("【");
  }

  @Test
  void definitionsGetNoBullets() {
    Imported policy =
        Imported.text("榆树隐私政策", "一、定义", "个人信息，指能够识别您的信息；", "设备，是指您的手机；", "我们，指榆树。", "二、联系", SATZ);
    assertThat(policy.body()).contains("个人信息，指能够识别您的信息；", "我们，指榆树。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2025-03-03发布 2025-03-10实施",
        "发布日期2025年3月3日/生效日期2025年3月10日",
        "（2025年3月3日发布 2025年3月10日起生效）",
        "Issue date 3 March 2025 - Effective date 10 March 2025",
        "Published on 3 March 2025 and effective from 10 March 2025."
      })
  void daysOfIssueAndOfEffectOnOneLine(String line) {
    Imported policy = Imported.text("Rose Shop Privacy Policy", line, "1. Data", SENTENCE);
    assertThat(policy.file("version.yaml")).contains("issued: 2025-03-03", "effective: 2025-03-10");
  }

  @Test
  void tablesOfProductsAndCookiesAreNoSdks() {
    Imported policy =
        Imported.html(
            "<h1>Cedar Privacy Policy</h1><h2>Cookies</h2><table><tr><th>Name</th><th>Provider</th><th>Purpose</th><th>Expiry</th></tr>"
                + "<tr><td>_ga</td><td>Google</td><td>Statistics</td><td>2 years</td></tr></table>"
                + "<h2>Products</h2><table><tr><th>产品名称</th><th>提供方</th><th>功能</th></tr><tr><td>Reader</td><td>Cedar</td><td>Reading</td></tr></table>");
    assertThat(policy.has("sdks.yaml")).isFalse();
    assertThat(policy.markdown())
        .contains("| \\_ga | Google | Statistics | 2 years |", "| Reader | Cedar | Reading |");
  }

  @Test
  void aTitleOfFrontMatterThatTheHeadingRepeatsIsNoQuestion() {
    Imported policy =
        Imported.markdown("---", "title: 梧桐隐私政策", "---", "# 梧桐隐私政策", "", "## 收集", "", SATZ);
    assertThat(policy.questions()).doesNotContain("metadata-left-out");
    assertThat(policy.noted("title-repeated")).containsExactly("2: title: 梧桐隐私政策");
  }

  @Test
  void aLineThatBreaksOffGoesOn() {
    Imported english =
        Imported.text(
            "Dental Notice",
            "1.0 WHO",
            "     The group runs nine practices. In this notice the word we means",
            "     all of them.",
            "2.0 DATA",
            "2.1 Names.",
            "2.2 Notes.");
    assertThat(english.body())
        .contains("The group runs nine practices. In this notice the word we means all of them.");
    assertThat(ShownText.labels(english)).contains("1.0", "2.0");
    Imported words =
        Imported.text(
            "Hotel Notice",
            "We collect the following from whoever books a room with us here",
            "name",
            "address");
    assertThat(words.body()).endsWith("name", "address");
    Imported chinese =
        Imported.text(
            "航运规定",
            "",
            "第一条 违反本规定的，由船长依照《船员条例》第五十条",
            "的规定处理。",
            "",
            "第二条 情节严重的，予以除名。",
            "",
            "第三条 本规定自发布之日起施行。");
    assertThat(chinese.markdown()).contains("第五十条的规定处理。");
    assertThat(chinese.questions()).doesNotContain("reference-unknown");
  }

  @ParameterizedTest
  @CsvSource({"甲、,乙、,丙、", "【一】,【二】,【三】", "'一 ','二 ','三 '"})
  void furtherNumbersOfHeadings(String first, String second, String third) {
    Imported policy =
        Imported.text("星火须知", first + "收集", SATZ, second + "使用", SATZ, third + "联系", SATZ);
    assertThat(ShownText.headings(policy))
        .contains(
            ShownText.key(first + "收集"), ShownText.key(second + "使用"), ShownText.key(third + "联系"));
  }
}
