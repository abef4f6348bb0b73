package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlock.Link;
import io.gazette.diff.TextBlock.Span;
import org.junit.jupiter.api.Test;

class TextBlockBuilderTest {

  private static String body(String... texts) {
    TextBlockBuilder builder = TextBlockBuilder.of(Kind.PARAGRAPH);
    for (String text : texts) {
      builder.text(text);
    }
    return builder.build().body();
  }

  @Test
  void foldsBlanksOfEveryKind() {
    assertThat(body(" a \u3000\u00A0\t b ", " c\n")).isEqualTo("a b c");
  }

  @Test
  void dropsWhatNobodySees() {
    assertThat(body("\uFEFF隐\u200B私\u00AD政\u2060策")).isEqualTo("隐私政策");
  }

  @Test
  void joinsLinesOfChinese() {
    assertThat(body("我们收集\n信息，\n并使用 信息\nor not")).isEqualTo("我们收集信息，并使用 信息 or not");
  }

  @Test
  void joinsLinesOfEverythingWrittenWithoutSpacesButNotOfKorean() {
    assertThat(body("㈱\n信息︰\nカナ\nｶﾅ\nㄅ")).isEqualTo("㈱信息︰カナｶﾅㄅ");
    assertThat(body("개인\n정보")).isEqualTo("개인 정보");
  }

  @Test
  void composesAccents() {
    assertThat(body("cafe", "\u0301")).isEqualTo("café");
  }

  @Test
  void keepsJoinedEmoji() {
    assertThat(body("👩‍👩‍👧")).isEqualTo("👩‍👩‍👧");
  }

  @Test
  void spansCoverTheirCharactersAfterNormalisation() {
    TextBlock block =
        TextBlockBuilder.of(Kind.PARAGRAPH)
            .text("  cafe\u0301  ")
            .begin(Format.KEY)
            .text("  key ")
            .beginLink("https://example.com/")
            .text(" link ")
            .end()
            .text(" ")
            .end()
            .begin(Format.EMPHASIS)
            .text(" ")
            .end()
            .text(" end")
            .build();

    assertThat(block.body()).isEqualTo("café key link end");
    assertThat(block.formats()).containsExactly(new Span(Format.KEY, 5, 13));
    assertThat(block.links()).containsExactly(new Link("https://example.com/", 9, 13));
  }

  @Test
  void cellsHaveNoBlanksAtTheirEnds() {
    TextBlock row =
        TextBlockBuilder.of(Kind.ROW).text(" a b ").nextCell().nextCell().text(" c\td ").build();

    assertThat(row.cells()).containsExactly("a b", "", "c d");
  }

  @Test
  void keepsTheBlanksOfCode() {
    TextBlock code = TextBlockBuilder.of(Kind.CODE).literal("if\r\n  x\n\n").build();

    assertThat(code.body()).isEqualTo("if\n  x");
  }
}
