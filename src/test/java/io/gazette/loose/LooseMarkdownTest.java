package io.gazette.loose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Link;
import io.gazette.diff.TextBlock.Span;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LooseMarkdownTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private List<TextBlock> read(String markdown) {
    return LooseMarkdown.blocks(markdown, "x.md", diagnostics);
  }

  /** A line a block: kind, level, label, words with a bar between cells. */
  private List<String> outline(String markdown) {
    return read(markdown).stream()
        .map(
            block ->
                block.kind().id()
                    + " "
                    + block.level()
                    + (block.label().isEmpty() ? "" : " [" + block.label() + "]")
                    + ": "
                    + block.body().replace("\t", " | "))
        .toList();
  }

  private List<String> problems() {
    return diagnostics.sorted().stream()
        .map(problem -> problem.position() + " " + problem.code().id())
        .toList();
  }

  @Test
  void readsHeadingsParagraphsListsQuotationsAndCode() {
    assertThat(
            outline(
                """
                Title
                =====
                ## Scope
                one
                line

                3) third
                   - nested

                   below
                4) fourth

                > quoted

                ```
                code  kept
                ```
                """))
        .containsExactly(
            "heading 1: Title",
            "heading 2: Scope",
            "paragraph 0: one line",
            "item 1 [3)]: third",
            "item 2: nested",
            "paragraph 1: below",
            "item 1 [4)]: fourth",
            "paragraph 0: quoted",
            "code 0: code  kept");
  }

  @Test
  void readsTablesOfGitHubAndOfHtmlAlike() {
    List<String> table = List.of("row 0: Name | For", "row 1: SDK | crash reports");
    assertThat(outline("| Name | For |\n|---|---|\n| SDK | crash<br>reports |\n")).isEqualTo(table);
    assertThat(
            outline(
                """
                <table>
                <thead><tr><th>Name</th><th>For</th></tr></thead>

                <tr><td>SDK</td><td>crash<p>reports</p></td></tr>
                </table>
                """))
        .isEqualTo(table);
  }

  @Test
  void reducesHtmlToWhatItSays() {
    assertThat(
            outline(
                """
                <div class="box">boxed <b>text</b><!-- note --><style>p {}</style>
                <ol start="2"><li>two<ul><li>inner</li></ul></li><li>three</li></ol>
                <h2 id="h">Heading</h2><blockquote><p>said</p></blockquote>
                <pre>
                a  b
                </pre><img alt="picture"></div>

                a<br>b <span title="t">c</span> <script>no()</script><img src="x" alt="d"> &amp; e
                """))
        .containsExactly(
            "code 0: <!-- note -->",
            "code 0: <style>p {}",
            "code 0: <span title=\"t\">",
            "code 0: <script>no()",
            "paragraph 0: boxed text",
            "item 1 [2.]: two",
            "item 2: inner",
            "item 1 [3.]: three",
            "heading 2: Heading",
            "paragraph 0: said",
            "code 0: a  b",
            "paragraph 0: picture",
            "paragraph 0: a b c d & e");
  }

  @Test
  void keepsMarkdownBetweenTagsAsMarkdown() {
    assertThat(outline("<details><summary>More</summary>\n\n- **item**\n\n</details>\n"))
        .containsExactly("paragraph 0: More", "item 1: item");
  }

  /** A comparison would call files equal that differ there. */
  @Test
  void keepsWhatReadersDoNotSee() {
    assertThat(outline("<abbr title=\"Personal Data\">PD</abbr>\n\n[//]: # (of 2023)\n"))
        .containsExactly(
            "code 0: <abbr title=\"Personal Data\">", "code 0: [//]: # of 2023", "paragraph 0: PD");
    assertThat(outline("<input type=\"checkbox\" checked> offers\n"))
        .containsExactly("code 0: <input checked>", "paragraph 0: offers");
    assertThat(outline("See [it][l].\n\n[l]: https://a.example\n"))
        .containsExactly("paragraph 0: See it.");
  }

  @Test
  void twoTildesStrikeOut() {
    List<TextBlock> blocks = LooseMarkdown.blocks("我们~~不~~共享~您的~信息。\n", "x.md", new Diagnostics());
    assertThat(blocks).extracting(TextBlock::body).containsExactly("我们不共享~您的~信息。");
    assertThat(blocks.get(0).formats())
        .containsExactly(new TextBlock.Span(TextBlock.Format.STRUCK, 2, 3));
  }

  @Test
  void readsImagesAsTheirAlternativeText() {
    assertThat(outline("before ![a *seal*](s.png) after"))
        .containsExactly("paragraph 0: before a seal after");
  }

  @Test
  void takesTypedNumbersForLabels() {
    assertThat(outline("# 第一条 总则\n\n（一）范围\n\n## 2.1 Scope\n\n3.5 million users\n"))
        .containsExactly(
            "heading 1 [第一条]: 总则",
            "paragraph 0 [（一）]: 范围",
            "heading 2 [2.1]: Scope",
            "paragraph 0: 3.5 million users");
  }

  @Test
  void takesIdsOfHeadingsForClauseIds() {
    List<TextBlock> text =
        read("# A {#a role=x}\n\none\n\n## B {: #b }\n\n<h3 id=\"c\">C</h3>\n\n# {#d}\n\n## D\n");
    assertThat(text).extracting(TextBlock::body).containsExactly("A", "one", "B", "C", "D");
    assertThat(text).extracting(TextBlock::id).containsExactly("a", "", "b", "c", "");
    assertThat(text).extracting(TextBlock::clauseId).containsExactly("a", "a", "b", "c", "");
  }

  @Test
  void bracesThatAreNoAttributesAreWords() {
    assertThat(outline("# The {{product}} {x}\n"))
        .containsExactly("heading 1: The {{product}} {x}");
  }

  @Test
  void notesKeyPassagesFormatsAndLinks() {
    TextBlock block = read("包括**手机号、**和 <u>i</u> [x *y*](#z) <a href=\"u\">v</a>").get(0);
    assertThat(block.body()).isEqualTo("包括手机号、和 i x y v");
    assertThat(block.formats())
        .containsExactly(
            new Span(Format.KEY, 2, 6),
            new Span(Format.UNDERLINED, 8, 9),
            new Span(Format.EMPHASIS, 12, 13));
    assertThat(block.links()).containsExactly(new Link("#z", 10, 13), new Link("u", 14, 15));
  }

  @Test
  void formatsOfHtmlHoldWhatStandsInThem() {
    TextBlock block = read("<p>a<b> b</b> <code>c<a href=\"u\">d</a></code>\n\ne <b>f").get(0);
    assertThat(block.body()).isEqualTo("a b cd");
    assertThat(block.formats())
        .containsExactly(new Span(Format.KEY, 2, 3), new Span(Format.CODE, 4, 6));
    assertThat(block.links()).containsExactly(new Link("u", 5, 6));
    assertThat(read("e <b>f").get(0).formats()).containsExactly(new Span(Format.KEY, 2, 3));
  }

  @Test
  void wordsBetweenItemsAreNoItems() {
    assertThat(
            outline("<ol>first <i>of</i> all<li>one</li><ul><li>inner</li></ul><li>two</li></ol>"))
        .containsExactly(
            "paragraph 0: first of all", "item 1 [1.]: one", "item 1: inner", "item 1 [2.]: two");
  }

  @Test
  void knowsKeyClausesFromQuotations() {
    assertThat(read("> [!IMPORTANT]\n> first\n>\n> second\n"))
        .extracting(TextBlock::body, block -> block.formats().get(0).format())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("first", Format.KEY_CLAUSE),
            org.assertj.core.groups.Tuple.tuple("second", Format.KEY_CLAUSE));
    assertThat(read("> [!IMPORTANT] is a mark\n").get(0).formats().get(0).format())
        .isEqualTo(Format.QUOTE);
  }

  @Test
  void frontMatterIsABlockOfItsOwnAndNoTextThatLooksLikeIt() {
    assertThat(outline("---\ntitle: x\nlist:\n  - a\n---\n# A\n"))
        .containsExactly("code 0: title: x\nlist:\n  - a", "heading 1: A");
    assertThat(outline("---\nThis is text, and more of it.\n\n---\n# A\n"))
        .containsExactly("paragraph 0: This is text, and more of it.", "heading 1: A");
    assertThat(outline("---\ntitle: never closed\n")).contains("paragraph 0: title: never closed");
  }

  @Test
  void anUnclosedTagHidesNothing() {
    assertThat(outline("<div class=\"x\n\ntext\n"))
        .containsExactly("paragraph 0: <div class=\"x", "paragraph 0: text");
    assertThat(outline("<iframe src=\"x\">\n\ntext\n")).contains("paragraph 0: text");
    assertThat(outline("a <script> b **c**\n")).containsExactly("paragraph 0: a b c");
  }

  @Test
  void saysWhereACommentThatDoesNotEndHidesTheRest() {
    assertThat(outline("---\na: b\n---\nfirst\n\n<!-- lost\n\nrest\n"))
        .containsExactly("code 0: a: b", "code 0: <!-- lost\n\nrest-->", "paragraph 0: first");
    assertThat(problems()).containsExactly("x.md:6:1 html-unclosed");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::severity)
        .containsOnly(Severity.WARNING);
  }

  @Test
  void saysWhereNestingIsTooDeepAndKeepsTheWords() {
    assertThat(outline(">".repeat(500) + " deep\n").get(0)).endsWith("deep");
    assertThat(problems()).allMatch(problem -> problem.endsWith("nesting-too-deep")).isNotEmpty();
  }

  @Test
  void saysWhichCellHasNoColumn() {
    assertThat(outline("| a | b |\n|---|---|\n| c | d | e |\n| f |\n"))
        .containsExactly("row 0: a | b", "row 1: c | d", "row 1: f | ");
    assertThat(diagnostics.sorted().toString())
        .contains("TABLE_ROW_TOO_LONG", "x.md:3:1", "[2, e]");
  }

  /** Any sequence of marks and tags: nothing fails, and no word between them is lost untold. */
  @Test
  void everyWordOfWhateverTextIsReadOrReported() {
    List<String> parts =
        List.of(
            "<div>",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</tr>",
            "</table>",
            "\n\n",
            "<b>",
            "</b>",
            "<p>",
            "<ul>",
            "<li>",
            "</ul>",
            "<pre>",
            "</pre>",
            "<h1>",
            "</h1>",
            "<a href=x>",
            "</a>",
            "<details>",
            "<span>",
            "<caption>",
            "<dl>",
            "<dt>",
            "<ol>",
            "\n> ",
            "\n- ",
            "\n1. ",
            "\n# ",
            "**",
            "*",
            "`",
            "[",
            "](x)",
            "![",
            "\n",
            "    ",
            "\n|a|b|\n|-|-|\n|",
            "|",
            "\n```\n",
            "< ",
            "&",
            "&amp;",
            "&#0;",
            "\\",
            "\t",
            "\u3000");
    for (int seed = 0; seed < 4_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      StringBuilder words = new StringBuilder();
      for (int k = random.nextInt(40); k > 0; k--) {
        text.append(parts.get(random.nextInt(parts.size())));
        if (random.nextBoolean()) {
          String word = String.format(Locale.ROOT, "w%dx", k);
          text.append(' ').append(word).append(' ');
          words.append(word).append('\n');
        }
      }
      String read =
          read(text.toString()).stream()
                  .map(block -> block.label() + " " + block.body())
                  .collect(Collectors.joining("\n"))
              + diagnostics.sorted();
      assertThat(words.toString().lines().filter(word -> !read.contains(word)))
          .as("seed %d: %s", seed, text)
          .isEmpty();
    }
  }
}
