package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a damaged source lost is a question, and a question of the text is none. */
class LostCharactersTest {

  private static Imported saying(String sentence) {
    return Imported.text("听会隐私政策", "一、收集", sentence, "二、联系", "邮箱。");
  }

  @Test
  void besideNumbersAndUnits() {
    for (String damaged :
        new String[] {
          "仅收集10?米内的设备。",
          "保存3？年。",
          "保存3\uFFFD年。",
          "不少于?0天。",
          "占10?%。",
          "依第?条办理。",
          "距离10 ?米。",
          "共5?000人。"
        }) {
      assertThat(saying(damaged).questions()).as(damaged).contains("unreadable");
    }
  }

  @Test
  void questionsAreWhole() {
    for (String whole : new String[] {"您同意吗？我们会询问您。", "如何联系我们？可以来信。", "为什么收集？用于登录。"}) {
      assertThat(saying(whole).questions()).as(whole).doesNotContain("unreadable");
    }
  }

  @Test
  void wrongEncodingsAndSignsThatTurnTheOrder() {
    assertThat(saying("We donâ€™t sell it.").questions()).contains("unreadable");
    assertThat(saying("文字\u202E反向\u202C文字。").questions()).contains("unreadable");
  }

  @Test
  void numbersOfPages() {
    Imported policy = saying("第 1 页 共 2 页");
    assertThat(policy.said("page-number")).singleElement().asString().contains("第 1 页 共 2 页");
  }

  @Test
  void hiddenWordsLeaveThoseAroundThem() {
    Imported policy =
        Imported.html("<h1>听会隐私政策</h1><h2>一、收集</h2><p>我们<span hidden>旧<b>条</b>款</span>收集手机号。</p>");
    assertThat(policy.body()).containsExactly("我们收集手机号。");
    assertThat(policy.noted("hidden-left-out")).singleElement().asString().endsWith("旧条款");
  }
}
