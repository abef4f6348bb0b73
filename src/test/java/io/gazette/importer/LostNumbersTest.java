package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headings and items whose numbers the source lost. */
class LostNumbersTest {

  private static final String SENTENCE = "当您使用该功能时，我们收集您主动填写的信息，用于向您提供服务。";

  @Test
  void aShortLineOnItsParagraphIsAHeadingThatLostItsNumber() {
    Imported policy =
        Imported.text(
            "拾屋隐私政策",
            "",
            "一、收集",
            "",
            "（一）功能",
            "",
            "我们为下列功能收集信息：",
            "",
            "注册、登录与完善资料",
            SENTENCE,
            "",
            "设计工具",
            SENTENCE,
            "",
            "二、权利",
            "",
            "注销账户",
            "您可以随时注销账户，步骤如下:",
            "",
            "(1) 打开设置；",
            "",
            "(2) 点击注销。");
    assertThat(policy.headings())
        .containsExactly("## 收集", "### 功能", "#### 注册、登录与完善资料", "#### 设计工具", "## 权利", "### 注销账户");
    assertThat(policy.count("lost-numbers")).isEqualTo(3);
    assertThat(policy.reportTexts().get(0).get("lost-numbers-by-clause")).asString().contains("2");
  }

  @Test
  void aShortLineThatStandsAloneIsOnlyAGuess() {
    Imported policy =
        Imported.text("栖舍隐私政策", "", "一、收集", "", "认证服务", "", SENTENCE, "", "客户服务", "", SENTENCE);
    assertThat(policy.headings()).containsExactly("## 收集", "### 认证服务", "### 客户服务");
    assertThat(policy.questions()).contains("heading-guessed");
    assertThat(policy.noted("heading-guessed")).containsExactly("5: 认证服务", "9: 客户服务");
  }

  @Test
  void aUsualHeadingAboveAShortSentenceIsAGuessToo() {
    Imported policy =
        Imported.text(
            "栖舍隐私政策",
            "",
            "栖舍由鹿鸣屿运营。",
            "",
            "我们如何收集您的个人信息",
            "",
            "我们收集手机号。",
            "",
            "您的权利",
            "",
            "您可以查询。");
    assertThat(policy.headings()).containsExactly("## 我们如何收集您的个人信息", "## 您的权利");
    assertThat(policy.noted("heading-guessed")).hasSize(2);
  }

  @Test
  void aSignatureAtTheEndIsNoHeading() {
    Imported policy = Imported.text("栖舍隐私政策", "", "一、联系我们", "", "请发邮件。", "", "鹿鸣屿科技有限公司");
    assertThat(policy.headings()).containsExactly("## 联系我们");
    assertThat(policy.body()).endsWith("鹿鸣屿科技有限公司");
  }

  @Test
  void questionMarksInPlaceOfNumbersAreCountedByPosition() {
    Imported policy =
        Imported.text(
            "安估屋隱私政策",
            "要點如下:",
            "?、?我們說明收集的信息類型。",
            "?、?我們不會主動共享。",
            "請閱讀下列各章。",
            "1.收集",
            "1.1 當您使用下列功能，我們收集信息，以便提供服務:",
            "?。?)注冊賬號時;",
            "?。?)使用評估時。",
            "評估只在您點擊後進行。",
            "?。?)聯絡客服時。",
            "1.2 在下列情形，我們不經您同意，收集您的信息:",
            "?。?)履行合同;",
            "?。?0)其他情形。",
            "2.聯絡我們",
            "請來信。");
    assertThat(policy.body())
        .containsExactly(
            "要點如下：",
            "1、我們說明收集的信息類型。",
            "2、我們不會主動共享。",
            "請閱讀下列各章。",
            "1. 當您使用下列功能，我們收集信息，以便提供服務：",
            "   1. 注冊賬號時；",
            "   2. 使用評估時。",
            "      評估只在您點擊後進行。",
            "   3. 聯絡客服時。",
            "2. 在下列情形，我們不經您同意，收集您的信息：",
            "   1. 履行合同；",
            "   2. 其他情形。",
            "請來信。");
    assertThat(policy.noted("number-unreadable")).hasSize(7).contains("14: ?。?0)");
  }

  @Test
  void aLaterNumberProvesTheOnesThatWereLost() {
    Imported policy =
        Imported.text(
            "拾屋隐私政策",
            "",
            "一、更新",
            "",
            "我们可能修订本政策，并在本页面发布修订后的版本。",
            "下列属于重大变更：",
            "",
            "（1）处理目的变更；",
            "",
            "（2）接收方变更。",
            "",
            "3. 我们还会将旧版本存档，供您查阅。");
    assertThat(policy.body())
        .containsExactly(
            "1. 我们可能修订本政策，并在本页面发布修订后的版本。",
            "2. 下列属于重大变更：",
            "   1. 处理目的变更；",
            "   2. 接收方变更。",
            "3. 我们还会将旧版本存档，供您查阅。");
    assertThat(policy.said("number-restored")).hasSize(2);
  }

  @Test
  void aNumberThatProvesNothingStaysAsItIs() {
    Imported policy = Imported.text("拾屋隐私政策", "", "一、更新", "", "我们可能修订本政策。", "", "3. 旧版本会存档，供您查阅。");
    assertThat(policy.body()).containsExactly("我们可能修订本政策。", "3. 旧版本会存档，供您查阅。");
  }

  @Test
  void paragraphsThatEndWithSemicolonsAreAList() {
    Imported policy =
        Imported.text(
            "拾屋隐私政策",
            "",
            "一、例外",
            "",
            "下列情形除外：",
            "",
            "为订立合同所必需；",
            "为履行法定义务所必需；",
            "法律规定的其他情形。",
            "",
            "特此说明。");
    assertThat(policy.body())
        .containsExactly("下列情形除外：", "- 为订立合同所必需；", "- 为履行法定义务所必需；", "- 法律规定的其他情形。", "特此说明。");
  }
}
