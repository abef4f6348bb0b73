package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a text says of its languages, its product and its addresses, and what it strikes out. */
class SaidFactsTest {

  private static ImportSource text(String name, String... lines) {
    return Imported.source(name, String.join("\n", lines).getBytes(UTF_8));
  }

  private static String site(Imported policy) {
    return new String(policy.result().files().get("site.yaml"), UTF_8);
  }

  private static ImportSource english(String sentence) {
    return text(
        "en.txt", "Egret Privacy Policy", "1. Use", "We use your data.", "2. Language", sentence);
  }

  private static ImportSource chinese(String sentence) {
    return text("zh.txt", "白鹭隐私政策", "一、使用", "我们使用您的信息。", "二、语言", sentence);
  }

  @Test
  void theLanguageThatPrevailsIsTheFirstWhateverTheOrderOfFiles() {
    Imported chinese =
        Imported.of(
            english("Of the English and the Chinese version, the Chinese version shall prevail."),
            chinese("中英文版本有出入的，以中文版本为准。"));
    assertThat(site(chinese)).contains("languages: [zh-Hans, en]\n");
    Imported english =
        Imported.of(
            chinese("如有歧义，以英文版为准。"), english("The English version of this policy prevails."));
    assertThat(site(english)).contains("languages: [en, zh-Hans]\n");
    assertThat(english.noted("prevailing-unclear")).isEmpty();
  }

  @Test
  void textsThatContradictEachOtherOrSayNothingAreAQuestion() {
    Imported contradiction =
        Imported.of(english("The English version prevails."), chinese("以中文版本为准。"));
    assertThat(contradiction.said("prevailing-unclear")).isNotEmpty();
    Imported nothing = Imported.of(english("Write to us."), chinese("请写信。"));
    assertThat(nothing.said("prevailing-untold")).hasSize(1);
  }

  @Test
  void theProductIsTheOneThatTheTextDefines() {
    Imported policy =
        Imported.text(
            "用戶隱私政策", "白鷺科技有限公司（以下簡稱“白鷺公司”）營運白鷺網站及應用程式（以下統一簡稱為“白鷺之家”）。", "一、使用", "我們使用您的資料。");
    assertThat(site(policy)).contains("      zh-Hant: 白鷺之家\n");
    Imported none = Imported.text("隐私保护服务政策", "白鹭科技有限公司（以下简称“我们”）。", "一、使用", "我们使用。");
    assertThat(none.said("site-fact-missing")).anyMatch(said -> said.contains("products.name"));
  }

  @Test
  void lettersGoToTheAddressForLetters() {
    Imported policy =
        Imported.text(
            "白鹭隐私政策", "白鹭科技有限公司，注册地址：上海市浦东新区甲路1号。", "一、联系我们", "联系地址：杭州市西湖区乙路2号3楼法务部（收）；邮编：310000");
    assertThat(site(policy)).contains("    zh-Hans: 杭州市西湖区乙路2号3楼法务部（收）\n");
    assertThat(policy.said("address-unclear")).hasSize(1);
  }

  @Test
  void commentsOfMarkdownAreLeftOutAndAskedAbout() {
    Imported policy =
        Imported.markdown(
            "# 白鹭隐私政策",
            "",
            "<!-- 内部",
            "备注 -->",
            "## 一、收集",
            "",
            "我们收集<!-- 待定 -->手机号。",
            "",
            "`<!-- 代码 -->`",
            "",
            "| 信息 | 期限 |",
            "|---|---|",
            "| 日志 | 六个月<!-- 十二 --> |");
    assertThat(policy.body())
        .containsExactly(
            "我们收集手机号。", "\\<!-- 代码 -->", "| 信息 | 期限 |", "| --- | --- |", "| 日志 | 六个月 |");
    assertThat(policy.said("comment-dropped"))
        .hasSize(3)
        .anyMatch(said -> said.contains("“内部 备注”"))
        .anyMatch(said -> said.contains("“待定”"));
  }

  @Test
  void struckAndInsertedWordsAreAQuestionAndNoKeyPassage() {
    String words = "我们<s>不会</s>出售信息，<del>保存三年</del><ins>保存五年</ins>。";
    for (Imported policy :
        new Imported[] {
          Imported.html("<h1>白鹭隐私政策</h1><h2>一、保存</h2><p>" + words + "</p>"),
          Imported.markdown("# 白鹭隐私政策", "", "## 一、保存", "", words)
        }) {
      assertThat(policy.body()).containsExactly("我们<del>不会</del>出售信息，<del>保存三年</del>保存五年。");
      assertThat(policy.said("struck-kept")).hasSize(2);
      assertThat(policy.said("insertion-marked")).hasSize(1);
    }
  }

  @Test
  void aMergedCellStandsInEachPlaceThatItCovers() {
    Imported policy =
        Imported.html(
            "<h1>白鹭隐私政策</h1><h2>一、保存</h2><table><tr><th>信息</th><th>期限</th></tr>"
                + "<tr><td>日志</td><td rowspan=2>六个月</td></tr><tr><td>订单</td></tr></table>");
    assertThat(policy.body())
        .containsExactly("| 信息 | 期限 |", "| --- | --- |", "| 日志 | 六个月 |", "| 订单 | 六个月 |");
  }
}
