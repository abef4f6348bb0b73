package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A power is no longer number, and what is struck out does not come back into force. */
class MarksOfMeaningTest {

  @Test
  void ofAPageAreKept() {
    String text =
        Imported.html(
                """
                <h1>隐私政策</h1><h2>一、保存</h2>
                <p>上限 10<sup>6</sup> 条，CO<sub>2</sub>。我们<del>不</del>会共享<s>号码</s>，\
                <b>面积 20 m<sup>2</sup></b>，<span style="text-decoration: line-through">旧</span>\
                <span style="vertical-align: super">3</span>。</p>
                <h2>二、其他</h2><p>其他内容。</p>
                """)
            .file("zh-Hans.md");

    assertThat(text)
        .contains(
            "10<sup>6</sup> 条，CO<sub>2</sub>。我们<del>不</del>会共享<del>号码</del>，"
                + "**面积 20 m<sup>2</sup>**，<del>旧</del><sup>3</sup>。");
  }

  @Test
  void ofWordAreKept() {
    String body =
        WordFile.paragraph("隐私政策")
            + WordFile.paragraph("一、保存")
            + "<w:p><w:r><w:t>上限 10</w:t></w:r>"
            + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>6</w:t></w:r>"
            + "<w:r><w:t> 条。我们</w:t></w:r>"
            + "<w:r><w:rPr><w:strike/></w:rPr><w:t>不</w:t></w:r>"
            + "<w:r><w:rPr><w:strike w:val=\"false\"/></w:rPr><w:t>会共享。</w:t></w:r></w:p>";
    String text = Imported.of(Imported.source("policy.docx", WordFile.of(body))).file("zh-Hans.md");

    assertThat(text).contains("上限 10<sup>6</sup> 条。我们<del>不</del>会共享。");
  }

  @Test
  void ofMarkdownAreKept() {
    String text =
        Imported.markdown("# 隐私政策", "", "## 一、保存", "", "~~我们不出售。~~每月 1~2 次，10<sup>6</sup> 条，~~不成对。")
            .file("zh-Hans.md");

    assertThat(text).contains("<del>我们不出售。</del>每月 1~2 次，10<sup>6</sup> 条，").contains("不成对。");
    assertThat(text).doesNotContain("<del>不成对");
  }
}
