package io.gazette.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.Numbering;
import io.gazette.model.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code dialect.md} cannot show: characters that are not seen, and the words of problems. */
class PolicyMarkdownTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aByteOrderMarkIsNotPartOfTheText() {
    ParsedText text = parse("\uFEFF# 隐私政策 {#x}");

    assertThat(text.title()).contains("隐私政策");
    assertThat(positions()).containsExactly("zh.md:1:8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesMayEndInAnyWay(String lineEnd) {
    ParsedText text = parse(String.join(lineEnd, "## 甲 {#a}", "", "乙[丙](x:y)", "丁", ""));

    assertThat(text.sections().get(0).body())
        .singleElement()
        .isInstanceOfSatisfying(
            Block.Paragraph.class,
            paragraph -> assertThat(paragraph.content()).containsExactly(new Inline.Text("乙丙丁")));
    assertThat(positions()).containsExactly("zh.md:3:2");
  }

  @Test
  void aNullCharacterIsReplacedAsCommonMarkSays() {
    assertThat(parse("a\u0000b").preamble())
        .extracting(block -> ((Block.Paragraph) block).content())
        .containsExactly(List.of(new Inline.Text("a\uFFFDb")));
  }

  @Test
  void columnsCountAsEditorsCountThem() {
    parse("\uD83D\uDE00[x](x:y)");

    assertThat(positions()).containsExactly("zh.md:1:3");
  }

  @Test
  void anEmptyTextIsAnEmptyText() {
    assertThat(parse("")).isEqualTo(parse(" \n\n")).isEqualTo(parse("<!-- 无 -->"));
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void rolesKeepTheirOrder() {
    ParsedText text = parse("## 甲 {#a role=use,sdks,collection}");

    assertThat(text.sections().get(0).roles())
        .containsExactly(Role.COLLECTION, Role.USE, Role.SDKS);
  }

  @Test
  void aProblemSaysWhatToWrite() {
    parse("## What we collect");

    Diagnostic problem = diagnostics.sorted().get(0);

    assertThat(problem.message(DiagnosticText.of(Locale.ENGLISH)))
        .isEqualTo("The heading “What we collect” has no id.");
    assertThat(problem.hint(DiagnosticText.of(Locale.CHINESE))).contains("“{#what-we-collect}”");
  }

  @Test
  void aBraceThatIsNotClosedIsToldWithItsId() {
    ParsedText text = parse("## 付款 {#pay role=use\n\n## 其他 {#else}");

    Diagnostic problem = diagnostics.sorted().get(0);

    assertThat(text.sections()).extracting(Section::id).containsExactly("pay", "else");
    assertThat(problem.message(DiagnosticText.of(Locale.CHINESE)))
        .isEqualTo("标题“付款”没有 id：行末缺少“}”。");
    assertThat(problem.hint(DiagnosticText.of(Locale.CHINESE))).contains("“{#pay role=use}”");
  }

  private ParsedText parse(String markdown) {
    return new PolicyMarkdown(Numbering.NONE)
        .parse(markdown, "zh.md", title -> new AsWritten(), diagnostics);
  }

  private List<String> positions() {
    return diagnostics.sorted().stream()
        .map(diagnostic -> diagnostic.position().toString())
        .toList();
  }
}
