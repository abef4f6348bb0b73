package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The parts of a document: title, contents list, summary and full text, appendix, glossary. */
class DocumentShapeTest {

  private static final String SENTENCE = "我们仅在实现本条所述目的所必需的范围内处理您的个人信息。";

  @Test
  void aTypedContentsListIsReplaced() {
    Imported policy =
        Imported.text(
            "拾屋隐私政策",
            "",
            "本政策将帮助您了解以下内容：",
            "",
            "一、 我们如何收集",
            "",
            "2我们如何使用",
            "",
            "三、联系我们",
            "",
            "一、 我们如何收集",
            "",
            SENTENCE,
            "",
            "二、我们如何使用",
            "",
            SENTENCE,
            "",
            "三、联系我们",
            "",
            SENTENCE);
    assertThat(policy.body().subList(0, 2)).containsExactly("本政策将帮助您了解以下内容：", "{{toc}}");
    assertThat(policy.headings()).containsExactly("## 我们如何收集", "## 我们如何使用", "## 联系我们");
    assertThat(policy.count("contents-entries")).isEqualTo(3);
    assertThat(policy.count("contents-differences")).isZero();
  }

  @Test
  void aContentsListThatDoesNotMatchIsAQuestion() {
    Imported policy =
        Imported.text(
            "拾屋隐私政策", "目录", "一、收集", "二、使用", "三、跨境传输", "四、联系我们", "一、收集", SENTENCE, "二、使用", SENTENCE,
            "三、存储", SENTENCE, "四、联系我们", SENTENCE);
    assertThat(policy.said("contents-differ"))
        .hasSize(2)
        .anyMatch(said -> said.contains("跨境传输"))
        .anyMatch(said -> said.contains("存储"));
    assertThat(policy.markdown()).doesNotContain("目录");
  }

  @Test
  void aSummaryStandsApartFromTheFullText() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "",
            "摘要:",
            "",
            "本摘要说明要点。",
            "",
            "一、我们收集什么",
            "",
            SENTENCE,
            "",
            "二、怎样联系我们",
            "",
            SENTENCE,
            "",
            "以下为《隐私政策》全文。",
            "",
            "隐私政策:",
            "",
            "本政策适用于听会。",
            "",
            "一、我们如何收集",
            "",
            SENTENCE,
            "",
            "（一）注册",
            "",
            SENTENCE,
            "",
            "二、如何联系我们",
            "",
            "详见第一条。");
    assertThat(policy.markdown())
        .contains(
            "## 摘要 {#summary role=summary}",
            "### 一、我们收集什么 {#summary-collect",
            "### 二、怎样联系我们 {#summary-contact",
            "## 隐私政策 {#full-text .unnumbered}",
            "## 我们如何收集 {#collect role=collection}",
            "### 注册 {#",
            "## 如何联系我们 {#contact role=contact}",
            "详见[第一条](#collect)。");
    assertThat(policy.count("chapters")).isEqualTo(2);
    assertThat(policy.count("summary-parts")).isEqualTo(2);
    assertThat(policy.noted("full-text-announced")).containsExactly("15: 以下为《隐私政策》全文。");
  }

  @Test
  void aSummaryAlsoEndsWhereTheChaptersBeginAnew() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "概要",
            "一、收集",
            SENTENCE,
            "二、联系",
            SENTENCE,
            "一、我们如何收集",
            SENTENCE,
            "二、如何联系我们",
            SENTENCE);
    assertThat(policy.headings())
        .containsExactly("## 概要", "### 一、收集", "### 二、联系", "## 我们如何收集", "## 如何联系我们");
  }

  @Test
  void anAppendixHasNoNumberAndItsTermsAreAList() {
    Imported policy =
        Imported.text(
            "集趣隐私政策",
            "一、联系我们",
            "请发邮件，见附录：相关定义。",
            "附录：相关定义",
            "集趣指域名为https://jiqu.example/的网站",
            "个人信息：以电子方式记录的信息。",
            "儿童：不满十四周岁的未成年人。",
            "去标识化：使其无法识别特定自然人的过程。");
    assertThat(policy.markdown())
        .contains("{#glossary .unnumbered role=glossary}", "见[](#glossary)。", "- 儿童：不满十四周岁的未成年人。");
    assertThat(policy.count("glossary-entries")).isEqualTo(4);
    assertThat(policy.noted("term-unclear")).hasSize(1);
  }

  @Test
  void bracketsAreNoPartOfATitle() {
    Imported policy = Imported.text("《集趣隐私政策》", "一、收集", SENTENCE);
    assertThat(policy.markdown()).startsWith("# 集趣隐私政策\n");
    assertThat(policy.file("policy.yaml")).contains("  zh-Hans: 集趣隐私政策\n");
  }

  @Test
  void aTextWithoutTitleIsAQuestion() {
    Imported policy = Imported.text(SENTENCE, "一、收集", SENTENCE);
    assertThat(policy.markdown()).startsWith("# 隐私政策\n");
    assertThat(policy.questions()).contains("title-missing");
  }

  @Test
  void theRestOfAHeadingThatIsNotAHeadingIsRemoved() {
    Imported policy =
        Imported.text("听会隐私政策", "一、收集：", SENTENCE, "二、使用。", SENTENCE, "三、存储", SENTENCE);
    assertThat(policy.headings()).containsExactly("## 收集", "## 使用", "## 存储");
    assertThat(policy.noted("heading-end-removed")).containsExactly("2: ：", "4: 。");
  }

  @Test
  void usualHeadingsGetUsualIdsAndRoles() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "一、我们如何收集和使用您的个人信息",
            SENTENCE,
            "二、我们如何使用Cookie和同类技术",
            SENTENCE,
            "三、我们如何共享、转让、公开披露您的个人信息",
            SENTENCE,
            "四、我们如何保护您的个人信息",
            SENTENCE,
            "五、您的权利",
            "（一）查询和复制",
            SENTENCE,
            "（二）注销账户",
            SENTENCE,
            "（三）鹿鸣",
            SENTENCE,
            "六、我们如何处理未成年人的个人信息",
            SENTENCE,
            "七、您的个人信息如何存储",
            SENTENCE,
            "八、本政策如何更新",
            SENTENCE,
            "九、如何联系我们",
            SENTENCE);
    assertThat(policy.ids())
        .containsExactly(
            "collect-and-use",
            "cookies",
            "share",
            "protect",
            "rights",
            "access-and-copy",
            "close-account",
            "clause-5-3",
            "minors",
            "store",
            "updates",
            "contact");
    assertThat(policy.markdown()).contains("{#share role=recipients,sharing,disclosure}");
    assertThat(policy.said("id-from-position")).hasSize(1);
  }
}
