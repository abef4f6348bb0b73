package io.gazette.render.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.LinkTarget;
import io.gazette.model.Routes;
import io.gazette.render.Fixture;
import io.gazette.render.html.Html;
import io.gazette.render.page.Directory;
import io.gazette.render.page.Drafts;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.theme.Theme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyWriterTest {

  private static final Html CONTENTS = new Html("<nav>contents</nav>");

  private static Body body(Block... blocks) {
    Theme theme = Theme.load(Optional.empty(), Fixture.LANGUAGES, new Diagnostics()).orElseThrow();
    Directory directory =
        new Directory(
            Fixture.site().policies().stream()
                .map(policy -> PolicySummary.of(policy, Fixture.AS_OF, Drafts.HIDDEN))
                .toList());
    PageContext context =
        new PageViews(Fixture.config(), theme, directory)
            .at(Routes.policy(Fixture.EN, "lamp-privacy"), Fixture.EN);
    return BodyWriter.write(
        List.of(blocks), context, "features", "1.1 Features", CONTENTS, new RowAnchors());
  }

  private static String html(Block... blocks) {
    return body(blocks).html().markup();
  }

  private static Block.Paragraph paragraph(Inline... inlines) {
    return new Block.Paragraph(List.of(inlines), Fixture.NOWHERE);
  }

  private static Inline.Link link(LinkTarget target, String text) {
    return new Inline.Link(target, Fixture.inlines(text), Fixture.NOWHERE);
  }

  @Test
  void writesEveryKindOfRunningText() {
    assertThat(
            html(
                paragraph(
                    new Inline.Text("a<b "),
                    new Inline.Emphasis(Fixture.inlines("c")),
                    new Inline.LineBreak(),
                    new Inline.Code("<d>"),
                    new Inline.Format(Inline.FormatKind.SUPERSCRIPT, Fixture.inlines("e")),
                    new Inline.Format(Inline.FormatKind.SUBSCRIPT, Fixture.inlines("f")),
                    new Inline.Format(Inline.FormatKind.UNDERLINED, Fixture.inlines("g")),
                    new Inline.Format(Inline.FormatKind.STRUCK, Fixture.inlines("h")),
                    new Inline.Format(Inline.FormatKind.KEYBOARD, Fixture.inlines("i")))))
        .isEqualTo(
            "<p>a&lt;b <em>c</em><br><code>&lt;d&gt;</code><sup>e</sup><sub>f</sub><u>g</u>"
                + "<s>h</s><kbd>i</kbd></p>");
  }

  @Test
  void aLongNameMayBreakAtItsJoints() {
    assertThat(html(Fixture.paragraph("需要android.permission.READ_MEDIA_IMAGES与a.b权限")))
        .isEqualTo("<p>需要android.<wbr>permission.<wbr>READ_<wbr>MEDIA_<wbr>IMAGES与a.b权限</p>");
  }

  @Test
  void keyPassagesAreStrongAndNoted() {
    Body body =
        body(
            paragraph(
                new Inline.Key(Inline.KeyStyle.BOLD, Fixture.inlines("bold")),
                new Inline.Key(Inline.KeyStyle.BOLD_UNDERLINED, Fixture.inlines("lined"))));
    assertThat(body.html().markup())
        .isEqualTo(
            "<p><strong class=\"key\">bold</strong><strong class=\"key\"><u>lined</u></strong></p>");
    assertThat(body.keyPassages()).containsExactly("bold", "lined");
  }

  @Test
  void aKeyClauseSaysSoInWordsAndIsStrongThroughout() {
    Body body =
        body(
            new Block.KeyClause(
                List.of(
                    Fixture.paragraph("final"),
                    paragraph(new Inline.Key(Inline.KeyStyle.BOLD, Fixture.inlines("very")))),
                Fixture.NOWHERE));
    assertThat(body.html().markup())
        .isEqualTo(
            "<div class=\"key-clause\" role=\"note\" id=\"_key-features-1\">"
                + "<p class=\"key-label\">Key clause</p>"
                + "<p><strong class=\"key\">final</strong></p>"
                + "<p><strong class=\"key\"><strong class=\"key\">very</strong></strong></p></div>");
    assertThat(body.keyClauses()).containsExactly("final very");
    assertThat(body.keyPassages()).isEmpty();
  }

  @Test
  void keyClausesAreCountedInOrder() {
    Block.KeyClause inner =
        new Block.KeyClause(List.of(Fixture.paragraph("inner")), Fixture.NOWHERE);
    Block.KeyClause outer = new Block.KeyClause(List.of(inner), Fixture.NOWHERE);
    assertThat(html(outer, inner))
        .containsSubsequence("_key-features-1", "_key-features-2", "_key-features-3");
  }

  @Test
  void numbersOfItemsAreText() {
    Block.Item item = new Block.Item("(a)", List.of(Fixture.paragraph("x")), Fixture.NOWHERE);
    Block.Item full = new Block.Item("（1）", List.of(Fixture.paragraph("y")), Fixture.NOWHERE);
    assertThat(html(new Block.OrderedList(List.of(item, full), Fixture.NOWHERE)))
        .isEqualTo(
            "<ol class=\"labelled\">"
                + "<li><span class=\"item-no\">(a)</span> <div class=\"item\">x</div></li>"
                + "<li><span class=\"item-no\">（1）</span><div class=\"item\">y</div></li></ol>");
  }

  @Test
  void anItemOfSeveralBlocksHasParagraphs() {
    Block.Item item =
        new Block.Item(
            "", List.of(Fixture.paragraph("x"), Fixture.paragraph("y")), Fixture.NOWHERE);
    assertThat(html(new Block.BulletList(List.of(item), Fixture.NOWHERE)))
        .isEqualTo("<ul><li><p>x</p><p>y</p></li></ul>");
  }

  @Test
  void aTableHasANameScopesAndLabelledCells() {
    assertThat(html(Fixture.table()))
        .isEqualTo(
            "<div class=\"table\" role=\"region\" aria-label=\"Table 1: 1.1 Features\""
                + " tabindex=\"0\"><table><thead><tr><th scope=\"col\">Name</th>"
                + "<th scope=\"col\" class=\"end\">Days</th></tr></thead><tbody>"
                + "<tr><td data-label=\"Name\">logs</td>"
                + "<td class=\"end\" data-label=\"Days\">30</td></tr>"
                + "<tr><td data-label=\"Name\">orders</td>"
                + "<td class=\"end\" data-label=\"Days\"></td></tr></tbody></table></div>");
  }

  @Test
  void theContentsStandWhereTheAuthorWantsThem() {
    assertThat(html(new Block.Contents(Fixture.NOWHERE))).isEqualTo("<nav>contents</nav>");
  }

  @Test
  void codeQuotesAndDividers() {
    assertThat(
            html(
                new Block.CodeBlock("a <\nb", Fixture.NOWHERE),
                new Block.Quote(List.of(Fixture.paragraph("q")), Fixture.NOWHERE),
                new Block.Divider(Fixture.NOWHERE)))
        .isEqualTo("<pre><code>a &lt;\nb</code></pre><blockquote><p>q</p></blockquote><hr>");
  }

  @Test
  void linksStayRelativeAndExternalOnesTellNothing() {
    assertThat(
            html(
                paragraph(
                    link(new LinkTarget.ToClause("collect"), "1"),
                    link(new LinkTarget.ToWeb("https://v.example/?a=1&b=\"2\""), "2"),
                    link(new LinkTarget.ToWeb("mailto:a@b.example"), "3"))))
        .isEqualTo(
            "<p><a href=\"#collect\">1</a>"
                + "<a href=\"https://v.example/?a=1&amp;b=&quot;2&quot;\""
                + " rel=\"external noreferrer\">2</a>"
                + "<a href=\"mailto:a@b.example\">3</a></p>");
  }

  @Test
  void aDocumentThatLacksTheLanguageIsLinkedInTheOneItHas() {
    assertThat(
            html(
                paragraph(
                    link(
                        new LinkTarget.ToPolicy("lamp-sdks", Optional.empty(), Optional.of("list")),
                        "SDKs"))))
        .isEqualTo(
            "<p><a href=\"../../zh-Hans/lamp-sdks/#list\" hreflang=\"zh-Hans\">SDKs</a></p>");
  }

  @Test
  void aVersionIsLinkedByItsOwnAddress() {
    assertThat(
            html(
                paragraph(
                    link(
                        new LinkTarget.ToPolicy(
                            "lamp-privacy", Optional.of("2025-06-01"), Optional.empty()),
                        "v"))))
        .isEqualTo("<p><a href=\"2025-06-01/\">v</a></p>");
  }

  @Test
  void whatHasNoPageIsNotLinked() {
    assertThat(
            html(
                paragraph(
                    link(
                        new LinkTarget.ToPolicy(
                            "lamp-privacy", Optional.of("2027-01-01"), Optional.empty()),
                        "a draft"))))
        .isEqualTo("<p>a draft</p>");
  }

  @Test
  void aLinkWithinALinkIsText() {
    Inline inner = link(new LinkTarget.ToClause("x"), "inner");
    Inline outer = new Inline.Link(new LinkTarget.ToClause("y"), List.of(inner), Fixture.NOWHERE);
    assertThat(html(paragraph(outer, inner)))
        .isEqualTo("<p><a href=\"#y\">inner</a><a href=\"#x\">inner</a></p>");
  }
}
