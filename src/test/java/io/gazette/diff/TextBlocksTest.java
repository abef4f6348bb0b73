package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlock.Link;
import io.gazette.diff.TextBlock.Span;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBlocksTest {

  private static final SourcePosition HERE = SourcePosition.startOf("zh-Hans.md");

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static Block paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content), HERE);
  }

  private static Clause clause(String id, int level, String label, String title, Block... body) {
    return new Clause(
        id, level, label, List.of(text(title)), Set.of(), List.of(body), List.of(), HERE);
  }

  private static List<TextBlock> blocks(Clause... clauses) {
    return TextBlocks.of(
        new PolicyText(
            new Language("zh-Hans"), "隐私政策", List.of(paragraph(text("引言"))), List.of(clauses)));
  }

  @Test
  void givesTitlePreambleAndClausesInOrder() {
    List<TextBlock> blocks =
        blocks(
            new Clause(
                "use",
                1,
                "一、",
                List.of(text("使用")),
                Set.of(),
                List.of(paragraph(text("正文"))),
                List.of(clause("sub", 2, "（一）", "目的")),
                HERE));

    assertThat(blocks)
        .extracting(TextBlock::kind, TextBlock::id, TextBlock::clauseId, TextBlock::level)
        .containsExactly(
            tuple(Kind.HEADING, "_top", "", 0),
            tuple(Kind.PARAGRAPH, "", "", 0),
            tuple(Kind.HEADING, "use", "use", 1),
            tuple(Kind.PARAGRAPH, "", "use", 0),
            tuple(Kind.HEADING, "sub", "sub", 2));
    assertThat(blocks)
        .extracting(block -> block.label() + "|" + block.body())
        .containsExactly("|隐私政策", "|引言", "一、|使用", "|正文", "（一）|目的");
  }

  @Test
  void takesListsApartIntoItems() {
    Block inner =
        new Block.BulletList(
            List.of(new Block.Item("", List.of(paragraph(text("内"))), HERE)), HERE);
    Block list =
        new Block.OrderedList(
            List.of(
                new Block.Item(
                    "1.", List.of(paragraph(text("甲")), paragraph(text("续")), inner), HERE),
                new Block.Item("2.", List.of(), HERE)),
            HERE);

    assertThat(blocks(clause("c", 1, "", "题", list)).subList(3, 7))
        .extracting(
            block -> block.kind() + " " + block.level() + " " + block.label() + block.body())
        .containsExactly("ITEM 1 1.甲", "PARAGRAPH 1 续", "ITEM 2 内", "ITEM 1 2.");
  }

  @Test
  void takesTablesApartIntoRows() {
    Block.Row header =
        new Block.Row(
            List.of(new Block.Cell(List.of(text("名称"))), new Block.Cell(List.of(text("用途")))),
            HERE);
    Block.Row row =
        new Block.Row(
            List.of(new Block.Cell(List.of(text("甲"))), new Block.Cell(List.of(text("乙")))), HERE);
    Block table =
        new Block.Table(
            List.of(Block.Alignment.START, Block.Alignment.START), header, List.of(row), HERE);

    List<TextBlock> rows = blocks(clause("c", 1, "", "题", table)).subList(3, 5);

    assertThat(rows)
        .extracting(TextBlock::cells)
        .containsExactly(List.of("名称", "用途"), List.of("甲", "乙"));
    assertThat(rows).extracting(TextBlock::level).containsExactly(0, 1);
  }

  @Test
  void remembersLooksAndLinks() {
    Block key =
        new Block.KeyClause(
            List.of(
                paragraph(
                    text("请"),
                    new Inline.Key(Inline.KeyStyle.BOLD_UNDERLINED, List.of(text("务必"))),
                    new Inline.Link(
                        new LinkTarget.ToPolicy(
                            "children", Optional.of("2.0"), Optional.of("consent")),
                        List.of(text("阅读")),
                        HERE))),
            HERE);

    TextBlock block = blocks(clause("c", 1, "", "题", key)).get(3);

    assertThat(block.body()).isEqualTo("请务必阅读");
    assertThat(block.formats())
        .containsExactly(new Span(Format.KEY_CLAUSE, 0, 5), new Span(Format.KEY_UNDERLINED, 1, 3));
    assertThat(block.links()).containsExactly(new Link("policy:children@2.0#consent", 3, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "第一条 （五）, 第一条（五）",
    "一、 （二） 3. （3）, 一、（二）3.（3）",
    "Article_1 5., 'Article 1, 5.'",
    "Article_1 5. (a), 'Article 1, 5(a)'",
    "1. 1.1 1.1.3 (c), 1.1.3(c)",
    "2. 2.1, 2.1"
  })
  void aNumberThatBeginsAgainHasThoseAboveIt(String labels, String full) {
    List<TextBlock> blocks = new ArrayList<>();
    for (String label : labels.split(" ", -1)) {
      blocks.add(
          TextBlockBuilder.of(Kind.HEADING)
              .level(blocks.size() + 1)
              .label(label.replace('_', ' '))
              .text("Words")
              .build());
    }
    assertThat(TextBlocks.fullLabel(blocks, blocks.size() - 1)).isEqualTo(full);
  }
}
