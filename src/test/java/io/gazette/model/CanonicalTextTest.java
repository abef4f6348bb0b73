package io.gazette.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block.Alignment;
import io.gazette.model.Block.BulletList;
import io.gazette.model.Block.Cell;
import io.gazette.model.Block.CodeBlock;
import io.gazette.model.Block.Contents;
import io.gazette.model.Block.Divider;
import io.gazette.model.Block.Item;
import io.gazette.model.Block.KeyClause;
import io.gazette.model.Block.OrderedList;
import io.gazette.model.Block.Paragraph;
import io.gazette.model.Block.Quote;
import io.gazette.model.Block.Row;
import io.gazette.model.Block.Table;
import io.gazette.model.LinkTarget.ToClause;
import io.gazette.model.LinkTarget.ToPolicy;
import io.gazette.model.LinkTarget.ToWeb;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

  private static final SourcePosition HERE = new SourcePosition("p/1/zh-Hans.md", 1, 1);
  private static final Language ZH = new Language("zh-Hans");

  /** Sealed hashes rest on this form: if this test fails, the form was changed, not improved. */
  @Test
  void theFormOfAWholeTextIsFixed() {
    PolicyText text =
        new PolicyText(
            ZH,
            "听会隐私政策",
            List.of(paragraph(text("欢迎使用。")), new Contents(HERE)),
            List.of(
                clause(
                    "collect",
                    1,
                    "一、",
                    "我们如何收集",
                    List.of(
                        new KeyClause(List.of(paragraph(text("如您不同意，仍可浏览。"))), HERE),
                        new OrderedList(
                            List.of(
                                item("（1）", paragraph(text("为订立合同所必需；"))),
                                item(
                                    "（2）",
                                    paragraph(text("为履行法定职责所必需：")),
                                    new BulletList(
                                        List.of(
                                            item("", paragraph(text("甲"))),
                                            item("", paragraph(text("乙")))),
                                        HERE))),
                            HERE)),
                    clause(
                        "register",
                        2,
                        "（一）",
                        "注册",
                        List.of(
                            paragraph(text("我们收集"), key(text("手机号码")), text("。")),
                            new Table(
                                List.of(Alignment.START, Alignment.END),
                                row("权限", "用途"),
                                List.of(row("摄像头", "扫码"), row("", "")),
                                HERE)))),
                clause(
                    "glossary",
                    1,
                    "",
                    "附录",
                    List.of(
                        new Divider(HERE),
                        new Quote(
                            List.of(paragraph(text("引")), new CodeBlock("a\n\nb  \n", HERE)),
                            HERE)))));

    assertThat(CanonicalText.of(text))
        .isEqualTo(
            """
            # 听会隐私政策

            欢迎使用。

            ## 一、 我们如何收集 {#collect}

            > [!IMPORTANT]
            > 如您不同意，仍可浏览。

            + （1） 为订立合同所必需；

            + （2） 为履行法定职责所必需：

              - 甲

              - 乙

            ### （一） 注册 {#register}

            我们收集**手机号码**。

            | 权限 | 用途 |
            |---|---|
            | 摄像头 | 扫码 |
            | | |

            ## 附录 {#glossary}

            ---

            > 引
            >
            > ```
            > a
            >
            > b\s\s
            > ```
            """);
    assertThat(Sha256.of(CanonicalText.of(text)).hex())
        .isEqualTo("c93b6934548972f5d48eced47100be407699f15b4a6a39001957149fa147d3ad");
  }

  @Test
  void keyPassagesStressAndFormatsAreMarked() {
    assertThat(line(key(text("甲")), text("乙"))).isEqualTo("**甲**乙");
    assertThat(line(new Inline.Key(Inline.KeyStyle.BOLD_UNDERLINED, List.of(text("甲")))))
        .isEqualTo("**++甲++**");
    assertThat(line(new Inline.Emphasis(List.of(text("a"))), new Inline.Code("READ_SMS")))
        .isEqualTo("_a_`READ_SMS`");
    for (Inline.FormatKind kind : Inline.FormatKind.values()) {
      assertThat(line(new Inline.Format(kind, List.of(text("2"))))).matches("<([a-z]+)>2</\\1>");
    }
    assertThat(line(text("a"), new Inline.LineBreak(), text("b"))).isEqualTo("a<br>b");
  }

  @Test
  void whereALinkLeadsIsPartOfTheText() {
    assertThat(line(link(new ToClause("share"), "二、共享"))).isEqualTo("[二、共享](#share)");
    assertThat(
            line(link(new ToPolicy("sdks", Optional.of("2024-03-01"), Optional.of("list")), "目录")))
        .isEqualTo("[目录](policy:sdks@2024-03-01#list)");
    assertThat(line(link(new ToPolicy("sdks", Optional.empty(), Optional.empty()), "目录")))
        .isEqualTo("[目录](policy:sdks)");
    assertThat(line(link(new ToWeb("https://a.example/(1)?b c"), "x")))
        .isEqualTo("[x](https://a.example/\\(1\\)?b%20c)");
    assertThat(line(key(text("a "), link(new ToClause("b"), "b"), text(" c"))))
        .isEqualTo("**a [b](#b) c**");
  }

  @Test
  void howTheTextIsWrappedOrComposedMakesNoDifference() {
    assertThat(line(text("  a\n b\t"), text(" c  "))).isEqualTo("a b c");
    assertThat(line(text("cafe\u0301"))).isEqualTo("caf\u00e9");
    assertThat(line(text("a"), key(text(" b ")), text("c"))).isEqualTo("a **b** c");
    assertThat(line(key(text("a"), key(text("b"))))).isEqualTo("**ab**");
    assertThat(line(new Inline.Emphasis(List.of(key(text("a")))))).isEqualTo("**_a_**");
    assertThat(line(text("a "), new Inline.LineBreak(), text(" b"))).isEqualTo("a<br>b");
    assertThat(line(text("全角\u3000空格\u00a0x"))).isEqualTo("全角\u3000空格\u00a0x");
  }

  @Test
  void charactersThatCouldBeMisreadAreEscaped() {
    assertThat(line(text("a*b_c`d[e]<br>|{f}\\")))
        .isEqualTo("a\\*b\\_c\\`d\\[e\\]\\<br>\\|\\{f}\\\\");
    assertThat(line(text("Q&A R&D;&amp;&#38;"))).isEqualTo("Q&A R\\&D;\\&amp;\\&#38;");
    assertThat(line(text("C++ +86"))).isEqualTo("C\\+\\+ +86");
    assertThat(line(key(text("A+")))).isEqualTo("**A+**");
    assertThat(
            line(new Inline.Key(Inline.KeyStyle.BOLD_UNDERLINED, List.of(text("A+"))), text("B")))
        .isEqualTo("**++A\\+++**B");
    assertThat(line(text("see!"), link(new ToClause("a"), "b"))).isEqualTo("see\\![b](#a)");
    assertThat(line(new Inline.Code("a`b|c_d*"))).isEqualTo("`a\\`b\\|c_d*`");
  }

  @Test
  void aParagraphIsNeverMistakenForAnotherBlock() {
    for (String start : List.of("# a", "> a", "- a", "+ a", "---", "- - -", "~~~")) {
      assertThat(line(text(start))).isEqualTo("\\" + start);
    }
    assertThat(line(text("1. a"))).isEqualTo("1\\. a");
    assertThat(line(text("12) a"))).isEqualTo("12\\) a");
    assertThat(line(text("-5 +86 3.2"))).isEqualTo("-5 +86 3.2");
  }

  @Test
  void aFenceIsLongerThanAnyInTheCode() {
    assertThat(lines(new CodeBlock("```\nx\n````", HERE)))
        .containsExactly("`````", "```", "x", "````", "`````");
  }

  @Test
  void whatReadersDoNotSeeLeavesNoTrace() {
    assertThat(lines(paragraph(text(" ")), new Contents(HERE), new Quote(List.of(), HERE)))
        .isEmpty();
    Clause clause = clause("a", 1, "1.", "A", List.of());
    Clause withRoles =
        new Clause(
            "a",
            1,
            "1.",
            List.of(text("A")),
            Set.of(Role.USE),
            List.of(),
            List.of(),
            new SourcePosition("elsewhere.md", 9, 9));
    assertThat(CanonicalText.of(new PolicyText(ZH, "t", List.of(), List.of(withRoles))))
        .isEqualTo(CanonicalText.of(new PolicyText(ZH, "t", List.of(), List.of(clause))));
  }

  @Test
  void anEmptyItemKeepsItsPlace() {
    assertThat(lines(new BulletList(List.of(item("")), HERE))).containsExactly("-");
    assertThat(lines(new OrderedList(List.of(item("(a)")), HERE))).containsExactly("+ (a)");
  }

  private static String line(Inline... content) {
    return String.join("\n", lines(paragraph(content)));
  }

  private static List<String> lines(Block... blocks) {
    String all = CanonicalText.of(new PolicyText(ZH, "t", List.of(blocks), List.of()));
    assertThat(all).startsWith("# t\n").endsWith("\n");
    return all.substring("# t\n".length()).strip().isEmpty()
        ? List.of()
        : all.substring("# t\n\n".length()).lines().toList();
  }

  private static Clause clause(
      String id, int level, String label, String title, List<Block> body, Clause... children) {
    return new Clause(
        id, level, label, List.of(text(title)), Set.of(), body, List.of(children), HERE);
  }

  private static Paragraph paragraph(Inline... content) {
    return new Paragraph(List.of(content), HERE);
  }

  private static Item item(String label, Block... content) {
    return new Item(label, List.of(content), HERE);
  }

  private static Row row(String... cells) {
    return new Row(Arrays.stream(cells).map(cell -> new Cell(List.of(text(cell)))).toList(), HERE);
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static Inline key(Inline... content) {
    return new Inline.Key(Inline.KeyStyle.BOLD, List.of(content));
  }

  private static Inline link(LinkTarget target, String words) {
    return new Inline.Link(target, List.of(text(words)), HERE);
  }
}
