package io.gazette.loose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.ClauseChange;
import io.gazette.diff.Entry;
import io.gazette.diff.PlainRedline;
import io.gazette.diff.Redline;
import io.gazette.diff.Summary.Count;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextDiff;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is told of two Markdown files, from the files to the redline. */
class ComparedFilesTest {

  private static TextDiff compare(String old, String now) {
    return Redline.compare(blocks(old), blocks(now));
  }

  private static List<TextBlock> blocks(String markdown) {
    return LooseMarkdown.blocks(markdown, "text.md", new Diagnostics());
  }

  private static String changes(String old, String now) {
    return changes(compare(old, now));
  }

  private static String changes(TextDiff diff) {
    return diff.entries().stream()
        .filter(Entry::isChange)
        .map(PlainRedline::of)
        .collect(Collectors.joining("\n"));
  }

  /** The figures, negations and modal words that are called out. */
  private static List<String> calledOut(String old, String now) {
    return compare(old, now).entries().stream()
        .flatMap(
            entry ->
                entry.emphases().stream()
                    .map(
                        word ->
                            word.kind().id()
                                + " "
                                + entry
                                    .edits()
                                    .get(word.edit())
                                    .text()
                                    .substring(word.start(), word.end())))
        .toList();
  }

  @Test
  void aParallelParagraphIsToldInItsSection() {
    String text = "# 政策\n\n## 甲端\n\n日志在注销账号后继续保存%s天，期满后删除。\n\n## 乙端\n\n日志在注销账号后继续保存%s天，期满后删除。\n";
    assertThat(changes(text.formatted("30", "15"), text.formatted("15", "7")))
        .isEqualTo(
            "changed: 日志在注销账号后继续保存[-30-]{+15+}天，期满后删除。\n"
                + "changed: 日志在注销账号后继续保存[-15-]{+7+}天，期满后删除。");
  }

  @Test
  void aParagraphThatStandsTwiceMovesTwice() {
    String twice = "以上规定适用于所有注册用户，法律法规另有规定的从其规定。\n\n";
    String old = "# 甲\n\n甲条款的内容。\n\n" + twice + "# 乙\n\n乙条款的内容。\n\n" + twice + "# 丙\n\n丙条款的内容。\n\n";
    String now = "# 甲\n\n甲条款的内容。\n\n# 乙\n\n乙条款的内容。\n\n# 丙\n\n丙条款的内容。\n\n" + twice + twice;
    assertThat(changes(old, now).lines().map(line -> line.replaceAll("#.*", "")))
        .containsExactly("moved-from", "moved-from", "moved-to", "moved-to");
  }

  @Test
  void footnotesFrontMatterImagesAndTitlesAreCompared() {
    assertThat(changes("甲[^1]。\n\n[^1]: 保存30天。\n", "甲[^1]。\n\n[^1]: 保存3年。\n"))
        .isEqualTo("changed: [^1]:|保存[-30天-]{+3年+}。");
    assertThat(
            changes("---\neffective: 2023-01-01\n---\n甲\n", "---\neffective: 2024-01-01\n---\n甲\n"))
        .contains("[-2023-]{+2024+}");
    assertThat(changes("![清单](a.png)\n", "![清单](b.png)\n")).contains("(a.png → b.png)");
    assertThat(changes("![](a.png)\n", "![](b.png)\n")).contains("[-a-]{+b+}.png");
    assertThat(changes("<p><img src=a.png alt=''></p>\n", "<p><img src=b.png alt=''></p>\n"))
        .contains("[-a-]{+b+}.png");
    assertThat(changes("[x](/y \"one\")\n", "[x](/y \"two\")\n")).contains("\"one\"");
  }

  @Test
  void aCrossReferenceWithoutWordsShowsTheHeading() {
    assertThat(blocks("# A {#a}\n\nAs described in [](#a).\n").get(1).body())
        .isEqualTo("As described in A.");
    assertThat(blocks("As described in [](#b).\n").get(0).body()).isEqualTo("As described in #b.");
  }

  @Test
  void onlyLineBreaksChangedMeansNoCharacters() {
    String words =
        "向您提供商品配送与售后服务；|核验您的身份并保障账号安全；|向您推荐可能感兴趣的内容；|统计分析产品的使用情况；|向您发送商业短信与邮件；|履行反洗钱与反欺诈的义务。";
    String old = "用于以下目的：" + words.replace("|", "") + "\n";
    String now = "用于以下目的：\n\n- " + words.replace("|", "\n- ") + "\n";
    for (TextDiff diff : List.of(compare(old, now), compare(now, old))) {
      assertThat(diff.summary().of(Count.CHARACTERS_INSERTED)).isZero();
      assertThat(diff.summary().of(Count.CHARACTERS_DELETED)).isZero();
    }
    assertThat(compare(old, now).clauses().get(0).kinds()).contains(ClauseChange.Kind.SPLIT);
  }

  @Test
  void columnsWithoutNamesAndColumnsOfNumbersKeepTheirPlace() {
    assertThat(
            changes(
                "| | |\n|-|-|\n| Identifiers | 30 days |\n| Orders | three years |\n",
                "| | |\n|-|-|\n| Identifiers | 15 days |\n| Orders | three years |\n"))
        .isEqualTo("changed: Identifiers | [-30-]{+15+} days");
    assertThat(
            changes(
                "| 年 | 信息 |\n|-|-|\n| 1 | 日志 |\n| 2 | 订单 |\n",
                "| 年 | 信息 |\n|-|-|\n| 2 | 日志 |\n| 3 | 订单 |\n"))
        .isEqualTo("changed: [-1-]{+2+} | 日志\nchanged: [-2-]{+3+} | 订单");
  }

  @Test
  void aNewRecipientIsNoVersionOfAnother() {
    assertThat(
            changes(
                "| 接收方 | 目的 |\n|-|-|\n| 甲公司 | 统计分析产品的使用 |\n| 乙公司 | 收款和退款 |\n",
                "| 接收方 | 目的 |\n|-|-|\n| 丙数据 | 统计分析产品的使用 |\n| 乙公司 | 收款和退款 |\n"))
        .contains("added: ")
        .contains("removed: ");
  }

  @Test
  void figuresNegationsAndModalWordsAreCalledOut() {
    assertThat(calledOut("依照第一百一十一条处理。", "依照第一百一十四条处理。"))
        .containsExactly("figure 一百一十一", "figure 一百一十四");
    assertThat(calledOut("We shall reply within six months.", "We may reply within twelve months."))
        .containsExactly("modality shall", "modality may", "figure six", "figure twelve");
    assertThat(calledOut("公司应当通知用户，期限为3年。", "公司可以通知用户，期限为3个月。"))
        .containsExactly("modality 应当", "modality 可以", "figure 年", "figure 个月");
    assertThat(calledOut("我们<del>不</del>会收集。", "我们不会收集。")).containsExactly("negation 不");
  }

  @Test
  void typographyIsToldApart() {
    TextDiff diff =
        compare(
            "The \"Company\" doesn't sell data.\n\n我们提供的\"服务\"，指本公司的App。\n",
            "The “Company” doesn’t sell data.\n\n我们提供的“服务”，指本公司的 App。\n");
    assertThat(changes(diff).lines()).allMatch(line -> line.startsWith("changed typography"));
    assertThat(diff.clauses().get(0).kinds()).containsExactly(ClauseChange.Kind.FORMAT);
  }

  @Test
  void headingsThatEndAndHeadingsWithABlank() {
    assertThat(changes("# P\n\n## 如何使用\n\n内容。\n", "# P\n\n**如何使用**\n\n内容。\n"))
        .isEqualTo("equal heading-removed: 如何使用");
    assertThat(changes("# 法\n\n## 第九章 附则\n\n甲。\n", "# 法\n\n## 第九章 附　则\n\n甲。\n"))
        .isEqualTo("changed spacing: 第九章|附{+ +}则");
  }

  @Test
  void definitionsOfOneTermAreOne() {
    assertThat(
            changes(
                "个人敏感信息：指包括身份证件号码、银行账号、财产信息等的个人私密信息。\n",
                "去标识化：指处理后无法识别特定自然人的过程。\n\n个人敏感信息：是一旦泄露，容易导致人格尊严受到侵害的内容。\n"))
        .contains("added: {+去标识化")
        .doesNotContain("removed: ");
  }

  @Test
  void aSentenceThatMovedIsToldAsMoved() {
    String sentence = "我们不会向任何第三方出售您的个人信息。";
    String first = "我们会收集您的设备型号与网络状态，用于保障服务运行。";
    String second = "如您未满十四周岁，应当在监护人陪同下阅读本政策。";
    TextDiff diff =
        compare(first + sentence + "\n\n" + second + "\n", first + "\n\n" + second + sentence);
    assertThat(changes(diff).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("changed sentence-moved"));
    assertThat(diff.summary().of(Count.CHARACTERS_DELETED)).isZero();
  }

  @Test
  void articlesAreClauses() {
    TextDiff diff =
        compare(
            "# 法\n\n第一条 甲的规定内容如下。\n\n第二条 乙的规定内容如下。\n",
            "# 法\n\n第一条 甲的规定内容有变。\n\n第二条 乙的规定内容有变。\n\n第三条 丙的全新规定。\n");
    assertThat(diff.summary().of(Count.CLAUSES_CHANGED)).isEqualTo(2);
    assertThat(diff.summary().of(Count.CLAUSES_ADDED)).isEqualTo(1);
  }
}
