package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that were typed become levels of headings and items of lists, and go. */
class NumberingExamplesTest {

  private static final String SENTENCE = "我们仅在实现本条所述目的所必需的范围内处理您的个人信息。";

  static Stream<Arguments> styles() {
    return Stream.of(
        Arguments.of("一、", "二、"),
        Arguments.of("一. ", "二. "),
        Arguments.of("（一）", "（二）"),
        Arguments.of("(一)", "(二)"),
        Arguments.of("第一条 ", "第二条 "),
        Arguments.of("第一章　", "第二章　"),
        Arguments.of("第一部分：", "第二部分："),
        Arguments.of("1、", "2、"),
        Arguments.of("1.", "2."),
        Arguments.of("1. ", "2."),
        Arguments.of("1)", "2)"),
        Arguments.of("（1）", "（2）"),
        Arguments.of("(1)", "(2) "),
        Arguments.of("①", "②"),
        Arguments.of("⑴", "⑵"),
        Arguments.of("⒈", "⒉"),
        Arguments.of("I. ", "II. "),
        Arguments.of("A. ", "B. "),
        Arguments.of("1 ", "2"));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyStyleOfNumberIsRecognisedAndRemoved(String first, String second) {
    Imported policy =
        Imported.text(
            "听会隐私政策", "", first + "我们收集的信息", "", SENTENCE, "", second + "我们保存的信息", "", SENTENCE);
    assertThat(policy.headings()).containsExactly("## 我们收集的信息", "## 我们保存的信息");
  }

  @Test
  void stylesNestInTheOrderInWhichTheyAreUsed() {
    Imported policy =
        Imported.text(
            "听会隐私政策", "一、收集", "（一）注册", "1、手机号注册", SENTENCE, "2、微信注册", SENTENCE, "（二）会议", SENTENCE,
            "二、存储", "（一）地点", SENTENCE);
    assertThat(policy.headings())
        .containsExactly("## 收集", "### 注册", "#### 手机号注册", "#### 微信注册", "### 会议", "## 存储", "### 地点");
  }

  @Test
  void decimalsStandBelowTheChapterTheyRepeat() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "一、适用范围",
            "1.1 产品",
            SENTENCE,
            "二、收集",
            "2.1 我们收集的信息",
            "2.1.1 您提供的信息",
            SENTENCE,
            "2.1.2 自动收集的信息",
            SENTENCE,
            "2.2 使用",
            SENTENCE);
    assertThat(policy.headings())
        .containsExactly(
            "## 适用范围", "### 产品", "## 收集", "### 我们收集的信息", "#### 您提供的信息", "#### 自动收集的信息", "### 使用");
    assertThat(policy.file("policy.yaml")).contains("{1.1}");
  }

  @Test
  void sentencesWithNumbersAreAListAndNotHeadings() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "1. 我们如何收集信息",
            "1.1 当您注册时，我们收集您的手机号码，用于创建账号。",
            "1.2 当您开会时，我们收集您的IP地址，用于连接服务器：",
            "（1）会议进行中；",
            "（2）会议结束后。",
            "1.3 当您反馈时，我们收集您提供的联系方式。",
            "2. 联系我们",
            "请发邮件。");
    assertThat(policy.headings()).containsExactly("## 我们如何收集信息", "## 联系我们");
    assertThat(policy.body())
        .containsExactly(
            "1. 当您注册时，我们收集您的手机号码，用于创建账号。",
            "2. 当您开会时，我们收集您的IP地址，用于连接服务器：",
            "   1. 会议进行中；",
            "   2. 会议结束后。",
            "3. 当您反馈时，我们收集您提供的联系方式。",
            "请发邮件。");
  }

  @Test
  void wordsBetweenTheItemsOfAListBelongToTheItemBeforeThem() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "一、例外",
            "下列情形无需征得您的同意：",
            "1、履行合同所必需的。",
            "例如，配送您购买的商品。",
            "2、履行法定义务所必需的。",
            "上述情形以法律规定为准。",
            "二、联系我们",
            "请发邮件。");
    assertThat(policy.body())
        .containsExactly(
            "下列情形无需征得您的同意：",
            "1. 履行合同所必需的。",
            "   例如，配送您购买的商品。",
            "2. 履行法定义务所必需的。",
            "上述情形以法律规定为准。",
            "请发邮件。");
  }

  @Test
  void aDigitIsANumberOnlyWhereTheNumbersAroundItProveIt() {
    Imported policy =
        Imported.text(
            "拾屋隐私政策",
            "一、功能",
            "1、浏览",
            SENTENCE,
            "2搜索和扫码",
            SENTENCE,
            "3D云设计工具按您的操作收集方案信息，用于生成效果图。",
            "15日内我们会答复您。");
    assertThat(policy.headings()).containsExactly("## 功能", "### 浏览", "### 搜索和扫码");
    assertThat(policy.markdown()).contains("3D云设计工具", "15日内");
  }

  @Test
  void aNumberThatWillChangeIsAQuestion() {
    Imported policy =
        Imported.text("听会隐私政策", "一、收集", SENTENCE, "二、使用", SENTENCE, "四、联系我们", SENTENCE);
    assertThat(policy.headings()).containsExactly("## 收集", "## 使用", "## 四、联系我们");
    assertThat(policy.said("number-gap")).singleElement().asString().contains("四、").contains("二、");
  }

  @Test
  void aGapIsOneQuestionAndWhatFollowsItIsRight() {
    Imported policy =
        Imported.text(
            "听会隐私政策", "1、收集", SENTENCE, "2、使用", SENTENCE, "4、共享", SENTENCE, "5、联系我们", SENTENCE);
    assertThat(policy.headings()).containsExactly("## 收集", "## 使用", "## 4、共享", "## 5、联系我们");
    assertThat(policy.noted("number-gap")).containsExactly("6: 4、共享");
    assertThat(policy.questions()).doesNotContain("number-changes");
  }

  @Test
  void anItemBehindAGapIsNoHeading() {
    Imported policy =
        Imported.text(
            "听会隐私政策", "一、收集", "我们收集：", "1、手机号", "2、昵称", "4、头像", SENTENCE, "二、使用", SENTENCE);
    assertThat(policy.headings()).containsExactly("## 收集", "## 使用");
    assertThat(policy.body()).containsSequence("1. 手机号", "2. 昵称", "4) 头像");
    assertThat(policy.said("number-gap")).singleElement().asString().contains("4、").contains("2、");
  }

  @Test
  void articlesThatCountOnAreNoQuestion() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "第一章 总则",
            "第一条 本政策适用于听会应用。",
            "第二条 本政策由听会公司制定。",
            "第二章 收集",
            "第三条 收集范围",
            SENTENCE,
            "第四条 收集方式",
            SENTENCE);
    assertThat(policy.markdown()).contains("### 第三条 收集范围", "### 第四条 收集方式");
    assertThat(policy.questions()).doesNotContain("number-changes", "number-gap");
  }

  @Test
  void fullWidthAndFormalNumeralsAreNumbers() {
    Imported wide =
        Imported.text(
            "听会隐私政策", "１．收集", "１．１　收集范围", SENTENCE, "１．２　收集方式", SENTENCE, "２．联系", "见１．２节。");
    assertThat(wide.headings()).containsExactly("## 收集", "### 收集范围", "### 收集方式", "## 联系");
    Imported formal = Imported.text("聽會隱私權政策", "第壹條　適用範圍", "本政策適用於本應用程式。", "第貳條　聯絡", "依第壹條，請聯絡我們。");
    assertThat(formal.headings()).containsExactly("## 適用範圍", "## 聯絡");
    assertThat(formal.markdown()).contains("依[第壹條](#scope)，");
  }

  @Test
  void englishPoliciesAreNumberedInTheirOwnWays() {
    Imported policy =
        Imported.text(
            "Tinghui Privacy Policy",
            "",
            "1. Information we collect",
            "",
            "We collect the following data when you use our products and services:",
            "",
            "(a) your phone number, so that we can create your account;",
            "",
            "(b) your IP address, so that we can connect you.",
            "",
            "1.1 Device permissions",
            "",
            "We ask for the camera only when you scan a code with our application.",
            "",
            "2. How to contact us",
            "",
            "Write to us at any time, and we answer within fifteen working days.");
    assertThat(policy.headings())
        .containsExactly(
            "## Information we collect", "### Device permissions", "## How to contact us");
    assertThat(policy.ids()).containsExactly("collect", "permissions", "contact");
    assertThat(policy.file("policy.yaml")).contains("en: decimal");
  }

  @Test
  void linesThatWereWrappedAreOneParagraph() {
    Imported policy =
        Imported.text(
            "Tinghui Privacy Policy",
            "",
            "This policy explains which personal data we process when you use Tinghui,",
            "why we process them, to whom we give them, and how long we keep them. It",
            "applies to our applications for phones, personal computers and television",
            "sets, and to our website. It does not apply to services of third parties,",
            "even if you reach them through one of our applications.",
            "",
            "Please read it carefully.");
    assertThat(policy.body()).hasSize(2);
    assertThat(policy.body().get(0)).contains("when you use Tinghui, why we process them");
  }

  @Test
  void theItemsOfAChineseTextAreNumberedInChineseWays() {
    String sentence = "我们仅在实现本条所述目的所必需的范围内处理您的个人信息。";
    Imported chinese = Imported.text("听会隐私政策", "1. 收集", sentence, "2. 使用", sentence);
    assertThat(chinese.file("policy.yaml")).contains("  zh-Hans: [\"{1}.\", \"{1.1}\"");
    Imported english =
        Imported.markdown("# Privacy Policy", "## 1. Use", "We use it.", "## 2. End", "It ends.");
    assertThat(english.file("policy.yaml")).contains("  en: decimal\n");
  }
}
