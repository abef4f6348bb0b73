package io.gazette.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.content.ContentLoader;
import io.gazette.content.SealedSettings;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.PolicyText;
import io.gazette.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to numbered clauses with their links and values filled in. */
class SiteAssemblerTest {

  private static final String TEXT =
      """
      # 政策

      自{{effective}}起适用。

      ## 摘要 {#summary role=summary}

      ### 要点 {#points}

      ## 收集 {#collect}

      ### 注册 {#register}

      1. 甲
      1. 乙
         1. 丙

      #### 验证 {#verify}

      1. 丁

      ### 支付 {#pay}

      ## 共享 {#share}

      ### 委托 {#processors}

      见[](#register)、[](#collect)和[上文](#verify)。

      ## 附录 {#appendix .unnumbered}
      """;

  @TempDir Path content;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void writeAPolicy() throws IOException {
    write(
        "site.yaml",
        """
        title: {zh-Hans: 站, en: Site}
        base-url: https://a.example/
        time-zone: Asia/Shanghai
        languages: [zh-Hans, en]
        publisher: {name: {zh-Hans: 甲, en: A}, email: a@a.example}
        products: [{id: app, name: {zh-Hans: 应用, en: App}}]
        """);
    policy("one", "zh-Hans: chinese, en: decimal");
    write("one/1/zh-Hans.md", TEXT);
    write("one/1/en.md", TEXT);
  }

  private void policy(String id, String numbering) throws IOException {
    write(
        id + "/policy.yaml",
        "kind: privacy-policy\nproduct: app\ntitle: {zh-Hans: 政策, en: Policy}\nnumbering: {"
            + numbering
            + "}\n");
    write(id + "/1/version.yaml", "issued: 2024-01-02\neffective: 2024-01-09\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Site assemble() {
    var tree = ContentLoader.load(content, SealedSettings.NONE, diagnostics);
    assertThat(tree).as(diagnostics.sorted().toString()).isPresent();
    return AssembledSite.of(tree.get(), diagnostics);
  }

  private PolicyText text(String language) {
    return assemble()
        .policy("one")
        .orElseThrow()
        .versions()
        .get(0)
        .texts()
        .get(new Language(language));
  }

  private static List<String> outline(PolicyText text) {
    List<String> lines = new ArrayList<>();
    for (Clause clause : text.allClauses()) {
      lines.add(clause.numberedTitle());
      clause.body().forEach(block -> items(block, lines));
    }
    return lines;
  }

  private static void items(Block block, List<String> lines) {
    if (block instanceof Block.OrderedList list) {
      for (Block.Item item : list.items()) {
        lines.add("  " + item.label());
        item.content().forEach(inner -> items(inner, lines));
      }
    }
  }

  private List<String> problems() {
    return diagnostics.sorted().stream()
        .map(found -> found.position() + " " + found.code().id() + " " + found.arguments())
        .toList();
  }

  @Test
  void numbersInChinese() {
    assertThat(outline(text("zh-Hans")))
        .containsExactly(
            "摘要", "要点", "一、收集", "（一）注册", "  1.", "  2.", "  （1）", "1. 验证", "  （1）", "（二）支付", "二、共享",
            "（一）委托", "附录");
    assertThat(problems()).isEmpty();
  }

  @Test
  void numbersInDecimals() {
    assertThat(outline(text("en")))
        .containsExactly(
            "摘要",
            "要点",
            "1. 收集",
            "1.1 注册",
            "  (a)",
            "  (b)",
            "  (i)",
            "1.1.1 验证",
            "  (a)",
            "1.2 支付",
            "2. 共享",
            "2.1 委托",
            "附录");
  }

  @Test
  void numbersByArticle() throws IOException {
    policy("one", "zh-Hans: article, en: article");
    assertThat(outline(text("zh-Hans"))).contains("第一条 收集", "（一）注册", "1. 验证", "第二条 共享");
    assertThat(outline(text("en"))).contains("Article 1 收集", "1. 注册", "(a) 验证");
  }

  @Test
  void numbersByFormatsOfOnesOwnOrNotAtAll() throws IOException {
    policy("one", "zh-Hans: [\"第{一}章\", \"第{1}节\", \"{A}．\"], en: none");
    assertThat(outline(text("zh-Hans"))).contains("第一章 收集", "第1节 注册", "A．验证", "第二章 共享");
    assertThat(outline(text("en"))).contains("收集", "注册", "验证").contains("  1.", "  2.");
  }

  @Test
  void aLinkWithoutWordsGetsTheNumberedTitleOfItsClauseWithTheNumbersAboveIt() {
    Clause clause = text("zh-Hans").clause("processors").orElseThrow();
    Block.Paragraph paragraph = (Block.Paragraph) clause.body().get(0);
    assertThat(Inline.plainText(paragraph.content())).isEqualTo("见一、（一）注册、一、收集和上文。");
    Clause english = text("en").clause("processors").orElseThrow();
    assertThat(Inline.plainText(((Block.Paragraph) english.body().get(0)).content()))
        .isEqualTo("见1.1 注册、1. 收集和上文。");
  }

  @Test
  void aPlaceholderShowsItsValueInTheLanguageOfTheText() {
    assertThat(Inline.plainText(((Block.Paragraph) text("zh-Hans").preamble().get(0)).content()))
        .isEqualTo("自2024年1月9日起适用。");
    assertThat(Inline.plainText(((Block.Paragraph) text("en").preamble().get(0)).content()))
        .isEqualTo("自9 January 2024起适用。");
  }

  @Test
  void anIdThatIsMisspeltInOneLanguageIsToldOnce() throws IOException {
    policy("two", "en: decimal");
    write("two/1/zh-Hans.md", "# 二\n\n## 甲 {#payment}\n\n甲。\n\n## 乙 {#part-1}\n\n乙。\n");
    write("two/1/en.md", "# Two\n\n## A {#paymnet}\n\nA.\n\n## B {#part-2}\n\nB.\n");
    assemble();
    assertThat(problems())
        .containsExactlyInAnyOrder(
            "two/1/en.md:3:1 clause-not-translated [paymnet, two/1/zh-Hans.md, @clause-id-near, “payment”]",
            "two/1/en.md:7:1 clause-not-translated [part-2, two/1/zh-Hans.md, @clause-untranslated, ]",
            "two/1/zh-Hans.md:7:1 clause-not-translated [part-1, two/1/en.md, @clause-untranslated, ]");
  }

  @Test
  void everyProblemOfEveryTextIsReportedWithItsPlace() throws IOException {
    policy("two", "en: decimal");
    write(
        "two/1/zh-Hans.md",
        "# 二\n\n## 甲 {#a}\n\n[](policy:one#colect) [](policy:one@9) [](policy:one)\n");
    write("two/1/en.md", "# Two\n\n## A {#a}\n\n[](policy:on) [](#b)\n\n## C {#c}\n");
    write("one/1/en.md", TEXT + "\n{{effectiv}} {{publisher.phone}} {{sdk-tables}}\n");
    assemble();
    assertThat(problems())
        .containsExactly(
            "one/1/en.md:31:1 unknown-placeholder " + arguments("effectiv", "effective"),
            "one/1/en.md:31:14 placeholder-without-value [{{publisher.phone}}, phone, site.yaml]",
            "one/1/en.md:31:34 unknown-placeholder " + arguments("sdk-tables", "sdk-table"),
            "two/1/en.md:5:1 unknown-policy [on, one]",
            "two/1/en.md:5:15 unknown-clause [b, two/1/en.md, a]",
            "two/1/en.md:7:1 clause-not-translated [c, two/1/zh-Hans.md, @clause-untranslated, ]",
            "two/1/zh-Hans.md:5:1 unknown-clause [colect, one, collect]",
            "two/1/zh-Hans.md:5:23 unknown-version [one, 9, 1, 1]",
            "two/1/zh-Hans.md:5:40 link-without-words []");
  }

  private static String arguments(String name, String nearest) {
    String all =
        String.join(
            ", ",
            Stream.of(
                    "effective",
                    "issued",
                    "product",
                    "publisher.address",
                    "publisher.email",
                    "publisher.name",
                    "publisher.phone",
                    "title",
                    "updated",
                    "version",
                    "toc",
                    "collected-list",
                    "permission-table",
                    "sdk-table",
                    "shared-list",
                    "sdk")
                .toList());
    return List.of(name, nearest, all).toString();
  }
}
