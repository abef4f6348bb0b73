package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of numbers with gaps, with lines put between, and with other rows inside. */
class InterruptedNumbersTest {

  private static final String SENTENCE = "We keep what you tell us for as long as you use it.";

  @Test
  void headingsWithBareNumbersGoOnAfterAGapUnderTheirOwnNumbers() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "1 Scope",
            SENTENCE,
            "2 Collection",
            SENTENCE,
            "4 Sharing",
            SENTENCE,
            "5 Contact",
            SENTENCE);
    assertThat(policy.headings())
        .containsExactly("## Scope", "## Collection", "## 4 Sharing", "## 5 Contact");
    assertThat(policy.noted("number-gap")).containsExactly("6: 4 Sharing");
  }

  @Test
  void sentencesThatBeginWithANumberAreNoHeadings() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "1 Scope",
            SENTENCE,
            "2 Collection",
            SENTENCE,
            "4 days later we delete what you told us, and nobody can restore it.",
            "3 Contact",
            SENTENCE);
    assertThat(policy.headings()).containsExactly("## Scope", "## Collection", "## Contact");
  }

  @Test
  void whatWasPutBetweenTwoNumbersKeepsItsOwn() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "1. Scope",
            SENTENCE,
            "2. Collection",
            SENTENCE,
            "2A. Children",
            SENTENCE,
            "3. Contact",
            SENTENCE);
    assertThat(policy.headings())
        .containsExactly("## Scope", "## Collection", "## 2A. Children", "## Contact");
    assertThat(policy.noted("item-number-kept")).containsExactly("6: 2A. Children");
  }

  @Test
  void articlesBetweenTwoOthersAreKept() {
    Imported policy =
        Imported.text(
            "落叶松隐私政策",
            "第一条 适用范围",
            "本政策适用于落叶松。",
            "第一条之一 未成年人",
            "我们不向未成年人提供服务。",
            "第二条 收集",
            "我们收集手机号，见第一条之一。");
    assertThat(policy.headings()).containsExactly("## 适用范围", "## 第一条之一 未成年人", "## 收集");
  }

  @Test
  void brandsAndNetworksAreNoNumbers() {
    Imported policy =
        Imported.text(
            "落叶松隐私政策", "1. 概述", "简介如下。", "2. 功能", "3D 打印", "3D 打印需要图纸。", "4G 网络", "3. 联系", "请来信。");
    assertThat(policy.headings()).contains("## 概述", "## 功能", "## 联系");
    assertThat(policy.headings()).noneMatch(heading -> heading.matches("## [34][DG].*"));
  }

  @Test
  void aRowThatUsuallyStandsAboveMayStandWithin() {
    Imported policy =
        Imported.text(
            "落叶松隐私政策",
            "1. 权利",
            "1.1 查询",
            "您可以查询您的信息：",
            "（一）在线查询；",
            "（二）书面查询。",
            "1.2 删除",
            "您可以删除您的信息。",
            "2. 联系",
            "请来信。");
    assertThat(policy.headings()).containsExactly("## 权利", "### 查询", "### 删除", "## 联系");
  }

  @Test
  void chaptersGoOnBehindAnAppendix() {
    Imported policy =
        Imported.text(
            "落叶松隐私政策",
            "第一章 总则",
            "本政策适用于落叶松。",
            "第二章 收集",
            "我们收集手机号。",
            "附件一：权限清单",
            "相机用于扫码。",
            "第三章 联系",
            "请来信。");
    assertThat(policy.headings()).containsExactly("## 总则", "## 收集", "## 附件一：权限清单", "## 联系");
  }

  @Test
  void aHeadingWithoutNumberGetsNone() {
    Imported policy =
        Imported.text(
            "落叶松隐私政策",
            "",
            "一、收集",
            "",
            "（一）功能",
            "",
            "我们为下列功能收集信息。",
            "",
            "注册与登录",
            "当您注册和登录时，我们收集您的手机号码，用于建立您的账户。",
            "",
            "二、联系",
            "",
            "请来信。");
    assertThat(policy.markdown().lines())
        .anyMatch(line -> line.matches("#### 注册与登录 \\{#\\S+ \\.unnumbered.*"));
  }

  @Test
  void lostNumbersInBracketsAreNotPrintedAsDecimals() {
    Imported policy =
        Imported.text(
            "落葉松隱私政策",
            "1.收集",
            "1.1 當您使用下列功能，我們收集信息，以便提供服務。",
            "1.2 當您來信，我們收集信息，以便回覆您的問題。",
            "另外，下列情形無需您的同意:",
            "?。?)履行合同所必需;",
            "?。?)其他情形。",
            "2.聯絡我們",
            "請來信。");
    assertThat(policy.body()).contains("（1）履行合同所必需；", "（2）其他情形。");
    assertThat(policy.noted("number-unreadable")).hasSize(2);
  }

  @Test
  void aRowOfShortItemsBehindAColonIsAList() {
    Imported policy =
        Imported.text(
            "落叶松隐私政策",
            "第一条 收集",
            "我们收集下列信息：",
            "1）姓名",
            "2）电话",
            "（a）手机",
            "（b）座机",
            "3）地址",
            "上述信息保存三年。");
    assertThat(policy.headings()).containsExactly("## 收集");
  }

  @Test
  void aReferenceToAPartOfAClauseKeepsItsWords() {
    Imported policy =
        Imported.text(
            "落叶松隐私政策",
            "第一条 收集",
            "我们收集下列信息：",
            "（一）姓名；",
            "（二）电话。",
            "第二条 共享",
            "我们不共享第一条第（二）项的信息，见附录三。");
    assertThat(policy.markdown()).contains("[第一条](#collect)第（二）项");
    assertThat(policy.noted("reference-unknown")).containsExactly("7: 附录三");
  }

  @Test
  void daysOfTheRepublicAreReadInWordsToo() {
    Imported policy =
        Imported.text("月光隱私權政策", "公告日期：民國一一四年五月二十日", "生效日期：中華民國一百一十四年六月一日", "第一條 蒐集", "本公司蒐集姓名。");
    assertThat(policy.file("version.yaml")).contains("2025-05-20", "2025-06-01");
  }

  @Test
  void aWideNumberSignIsShown() {
    Imported policy = Imported.text("落叶松隐私政策", "1. ＃标签", "＃标签是您写的词。");
    assertThat(policy.markdown()).contains("## &#65283;标签", "&#65283;标签是您写的词。");
  }

  @Test
  void anArticleGoesOnBehindTheListOfAnotherAfterAGap() {
    Imported policy =
        Imported.text(
            "落叶松隐私政策",
            "第一章 收集",
            "第一条 我们收集手机号。",
            "第二条 我们收集以下信息：",
            "（一）身高；",
            "（二）体重。",
            "第四条 我们收集位置，包括：",
            "（一）城市；",
            "（二）街道。",
            "第二章 使用",
            "第五条 用于服务：",
            "（一）课程；",
            "（二）打卡。",
            "第七条 用于安全。",
            "第七条 用于广告。");
    assertThat(policy.headings()).containsExactly("## 收集", "## 使用");
    assertThat(policy.markdown())
        .contains("\n4) 我们收集位置，包括：\n\n   1. 城市；\n   2. 街道。\n")
        .contains("\n5. 用于服务：\n\n   1. 课程；\n   2. 打卡。\n\n7) 用于安全。\n");
    assertThat(policy.noted("number-gap")).hasSize(3);
  }

  @Test
  void insertedNumbersHaveParagraphsOfTheirOwn() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "1. Scope",
            "1.1 " + SENTENCE,
            "2. Collection",
            "2.1 " + SENTENCE,
            "2A. Cameras",
            "2A.1 " + SENTENCE,
            "2A.2 " + SENTENCE,
            "3. Contact",
            "3.1 " + SENTENCE);
    assertThat(policy.headings())
        .containsExactly("## Scope", "## Collection", "## 2A. Cameras", "## Contact");
    assertThat(policy.markdown()).contains("\n2A.1 We keep", "\n2A.2 We keep");
    assertThat(policy.noted("number-gap")).isEmpty();
  }

  @Test
  void sectionsCountWithinArticlesAndBelowSigns() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "Article I. Information",
            "Section 1.01 Account data. We collect your email.",
            "Section 1.02 Usage data. We collect pages viewed.",
            "Article II. Sharing",
            "Section 2.01 Providers. We share with providers.",
            "Exhibit A",
            "Section 1. Providers",
            "Section 2. Affiliates");
    assertThat(policy.headings()).containsExactly("## Information", "## Sharing", "## Exhibit A");
    assertThat(policy.markdown())
        .contains("\nSection 1.01 Account data. We collect your email.\n")
        .contains("\nSection 2.01 Providers.");
    Imported german =
        Imported.text(
            "Larch Privacy Policy",
            "§ 1 Scope",
            "(1) " + SENTENCE,
            "(2) " + SENTENCE,
            "§ 2 Data",
            "(1) " + SENTENCE,
            "§ 2a Cookies",
            "(1) " + SENTENCE,
            "§ 3 Contact",
            SENTENCE);
    assertThat(german.headings())
        .containsExactly("## Scope", "## Data", "## § 2a Cookies", "## Contact");
    assertThat(german.file("policy.yaml")).contains("\"§ {1}\"");
  }

  @Test
  void aWordWithANumberAloneOnItsLineIsAHeading() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "1. Scope",
            SENTENCE,
            "2. Contact",
            SENTENCE,
            "Schedule 1",
            "Part A",
            SENTENCE,
            "Part B",
            SENTENCE);
    assertThat(policy.headings())
        .containsExactly("## Scope", "## Contact", "## Schedule 1", "### Part A", "### Part B");
  }

  @Test
  void aListThatLooksLikeTheChaptersEndsNone() {
    Imported policy =
        Imported.text(
            "Larch Privacy Policy",
            "I. Scope",
            "A. Readers",
            "Of two kinds:",
            "I. " + SENTENCE,
            "II. " + SENTENCE,
            "B. Editors",
            SENTENCE,
            "II. Contact",
            SENTENCE);
    assertThat(policy.headings())
        .containsExactly("## Scope", "### Readers", "### Editors", "## Contact");
  }

  @Test
  void manyShortLinesAreAskedAbout() {
    Imported policy =
        Imported.text("落叶松隐私政策", "一、权限", "名称", "何时", "位置", "首次使用", "相机", "每次使用", "二、联系", "请来信。");
    assertThat(policy.noted("table-flattened")).containsExactly("3: 名称");
  }
}
