package io.gazette.diff.flatten;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlockBuilder;
import io.gazette.diff.TextBlocks;
import io.gazette.diff.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLabelsTest {

  private static List<String> labelled(TextBlock... blocks) {
    List<String> labelled = new ArrayList<>();
    for (TextBlock block : TextBlocks.labelled(List.of(blocks))) {
      labelled.add(block.label() + "|" + block.body());
    }
    return labelled;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "第一条 为了保护您的权益=第一条|为了保护您的权益",
        "第十二章 附则=第十二章|附则",
        "第三條：適用範圍=第三條：|適用範圍",
        "第十条之一 特别规定=第十条之一|特别规定",
        "（一）设备信息=（一）|设备信息",
        "(二) 日志信息=(二)|日志信息",
        "（12）其他=（12）|其他",
        "1. Scope=1.|Scope",
        "1、适用范围=1、|适用范围",
        "２．适用范围=２．|适用范围",
        "3） 适用范围=3）|适用范围",
        "1.2.3 Retention=1.2.3|Retention",
        "(a) your name=(a)|your name",
        "(iv) your address=(iv)|your address",
        "Section 4. Sharing=Section 4.|Sharing",
        "Article 12: Rights=Article 12:|Rights",
        "Annex B – Partners=Annex B|– Partners",
        "① 姓名=①|姓名",
        "⑿地址=⑿|地址"
      })
  void takesANumberOffAnyText(String text, String labelled) {
    assertThat(labelled(Texts.paragraph(text))).containsExactly(labelled);
  }

  /** A title in small letters behind the number of a heading, where others have numbers, too. */
  @Test
  void aHeadingInSmallLettersHasItsNumberAmongOthers() {
    assertThat(
            labelled(
                Texts.heading("Section 1 scope of this text"),
                Texts.heading("Section 2 order records"),
                Texts.heading("Part of the whole")))
        .containsExactly(
            "Section 1|scope of this text", "Section 2|order records", "|Part of the whole");
    assertThat(labelled(Texts.heading("Section 2 order records")))
        .containsExactly("|Section 2 order records");
    assertThat(
            labelled(Texts.heading("Section 1 scope"), Texts.heading("Section 2 of the Lease Act")))
        .contains("|Section 2 of the Lease Act");
    assertThat(
            labelled(
                Texts.paragraph("Section 1 order records"), Texts.paragraph("Section 2 order")))
        .containsExactly("|Section 1 order records", "|Section 2 order");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.2 million people use our services.",
        "一、二线城市的用户",
        "第三方共享的信息",
        "第三条所述的信息",
        "2024年3月1日起生效",
        "1,000 users",
        "1.5%的用户",
        "I. Newton wrote this.",
        "e.g. a cookie",
        "A note on cookies",
        "Section 4 applies to you.",
        "(optional) your name",
        "(c) 2024 Example Ltd",
        "4G网络",
        "24小时内",
        "Vitamin a) is not",
        "Part of our service",
        ""
      })
  void leavesOrdinaryTextAlone(String text) {
    assertThat(labelled(Texts.paragraph(text))).containsExactly("|" + text);
  }

  @Test
  void takesADoubtfulNumberForOneWhereItsNeighbourStands() {
    assertThat(
            labelled(
                Texts.paragraph("一、我们收集的信息"),
                Texts.paragraph("3.1 Scope"),
                Texts.paragraph("3.2 Exceptions"),
                Texts.paragraph("二、我们使用的信息"),
                Texts.paragraph("a) name"),
                Texts.paragraph("b) address"),
                Texts.paragraph("iv. age"),
                Texts.paragraph("v. sex"),
                Texts.paragraph("5.5 million")))
        .containsExactly(
            "一、|我们收集的信息",
            "3.1|Scope",
            "3.2|Exceptions",
            "二、|我们使用的信息",
            "a)|name",
            "b)|address",
            "iv.|age",
            "v.|sex",
            "|5.5 million");
  }

  @Test
  void takesADoubtfulNumberForOneWhereItBeginsItsChapter() {
    assertThat(labelled(Texts.heading("2. Law"), Texts.paragraph("2.1 Irish law applies.")))
        .containsExactly("2.|Law", "2.1|Irish law applies.");
    assertThat(labelled(Texts.heading("第三章 期限"), Texts.paragraph("3.1自签字之日起生效。")))
        .containsExactly("第三章|期限", "3.1|自签字之日起生效。");
    assertThat(labelled(Texts.paragraph("2. Law"), Texts.paragraph("2.1 Irish law applies.")))
        .containsExactly("2.|Law", "2.1|Irish law applies.");
    assertThat(labelled(Texts.heading("3. Users"), Texts.paragraph("3.2 million people read.")))
        .containsExactly("3.|Users", "|3.2 million people read.");
    assertThat(labelled(Texts.heading("2. Users"), Texts.paragraph("3.1 million people read.")))
        .containsExactly("2.|Users", "|3.1 million people read.");
    assertThat(
            labelled(
                Texts.heading("3. Users"),
                Texts.heading("Readers"),
                Texts.paragraph("3.1 million people read.")))
        .containsExactly("3.|Users", "|Readers", "|3.1 million people read.");
  }

  @Test
  void takesADoubtfulNumberForOneInAHeading() {
    assertThat(labelled(Texts.heading("一、总则"), Texts.heading("3.2 Sharing")))
        .containsExactly("一、|总则", "3.2|Sharing");
  }

  @Test
  void leavesANumberThatIsKnownApart() {
    assertThat(labelled(Texts.item("1.", "(a) name"))).containsExactly("1.|(a) name");
  }

  @Test
  void movesFormatsAndLinksAlong() {
    TextBlock block =
        TextBlockBuilder.of(TextBlock.Kind.PARAGRAPH)
            .text("(a) ")
            .begin(TextBlock.Format.KEY)
            .text("name")
            .end()
            .text(" and ")
            .beginLink("#x")
            .text("more")
            .end()
            .build();

    TextBlock labelled = TextBlocks.labelled(List.of(block)).get(0);

    assertThat(labelled.formats()).containsExactly(new TextBlock.Span(TextBlock.Format.KEY, 0, 4));
    assertThat(labelled.links()).containsExactly(new TextBlock.Link("#x", 9, 13));
  }

  @Test
  void takesAColumnThatCountsTheRowsForTheirNumbers() {
    assertThat(labelled(Texts.header("序号", "名称"), Texts.row("1", "甲公司"), Texts.row("2", "乙公司")))
        .containsExactly("序号|名称", "1|甲公司", "2|乙公司");
    assertThat(labelled(Texts.header("年", "名称"), Texts.row("1", "甲"), Texts.row("3", "乙")))
        .containsExactly("|年\t名称", "|1\t甲", "|3\t乙");
  }
}
