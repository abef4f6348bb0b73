package io.gazette.render.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.ListKind;
import io.gazette.render.Fixture;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.page.Directory;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PageViews;
import io.gazette.render.theme.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ListTableWriterTest {

  private final RowAnchors anchors = new RowAnchors();

  private String html(Block.ListTable list) {
    Theme theme = Theme.load(Optional.empty(), Fixture.LANGUAGES, new Diagnostics()).orElseThrow();
    PageContext context =
        new PageViews(Fixture.config(), theme, new Directory(List.of())).anywhere(Fixture.EN);
    HtmlWriter html = new HtmlWriter();
    new ListTableWriter(html, new InlineWriter(html, context), context.messages(), anchors)
        .write(list, "Table 1: SDKs");
    return html.done().markup();
  }

  private Document page(Block.ListTable list) {
    return Jsoup.parse(html(list));
  }

  private static Block.Row row(String... cells) {
    return new Block.Row(
        Arrays.stream(cells)
            .map(cell -> new Block.Cell(cell.isEmpty() ? List.of() : Fixture.inlines(cell)))
            .toList(),
        Fixture.NOWHERE);
  }

  private static Block.RowKey key(String entry, String part, boolean first) {
    return new Block.RowKey(entry, part, first);
  }

  private static Block.ListTable table(
      ListKind list, int whole, Block.Row header, List<Block.Row> rows, List<Block.RowKey> keys) {
    int columns = header.cells().size();
    List<String> ids = new ArrayList<>();
    header
        .cells()
        .forEach(cell -> ids.add(Inline.plainText(cell.content()).toLowerCase(Locale.ROOT)));
    return new Block.ListTable(
        list,
        ids,
        whole,
        new Block.Table(
            Collections.nCopies(columns, Block.Alignment.START), header, rows, Fixture.NOWHERE),
        keys);
  }

  private static Block.ListTable sdks(int count) {
    List<Block.Row> rows = new ArrayList<>();
    List<Block.RowKey> keys = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      rows.add(row("SDK " + number, number % 2 == 0 ? "" : "counting"));
      keys.add(key("sdk-" + number, "", true));
    }
    return table(ListKind.SDKS, 2, row("Name", "Purpose"), rows, keys);
  }

  /** A group of two permissions, and one of one. */
  private static Block.ListTable permissions() {
    return table(
        ListKind.PERMISSIONS,
        2,
        row("Name", "Asked", "Value"),
        List.of(row("Location", "on use", "FINE"), row("", "", "COARSE"), row("Net", "", "INET")),
        List.of(
            key("location", "FINE", true),
            key("location", "COARSE", false),
            key("net", "INET", true)));
  }

  @Test
  void anEntryIsAGroupOfRowsWithAnAnchorAHeadingAndALinkToItself() {
    assertThat(html(sdks(1)))
        .isEqualTo(
            "<div class=\"list list-narrow list-sdks\">"
                + "<table aria-label=\"Table 1: SDKs\">"
                + "<thead><tr>"
                + "<th class=\"c-name\" scope=\"col\">Name</th>"
                + "<th class=\"c-purpose\" scope=\"col\">Purpose</th>"
                + "</tr></thead>"
                + "<tbody id=\"_sdks-sdk-1\"><tr>"
                + "<th class=\"c-name\" abbr=\"SDK 1\" scope=\"row\">"
                + "<span class=\"list-name\">SDK 1</span> <a class=\"permalink\""
                + " href=\"#_sdks-sdk-1\" aria-label=\"Link to this entry: SDK 1\">#</a></th>"
                + "<td class=\"c-purpose\" data-label=\"Purpose\">"
                + "<div>counting</div></td></tr></tbody></table></div>");
  }

  @Test
  void whatIsNotSaidIsAnEmptyCellThatTheStyleCanHide() {
    assertThat(page(sdks(2)).select("#_sdks-sdk-2 td").html()).isEmpty();
  }

  @Test
  void whatTellsOfTheWholeEntrySpansItsRows() {
    Document page = page(permissions());
    Element group = page.selectFirst("#_permissions-location");
    assertThat(group.select("tr")).hasSize(2);
    assertThat(group.select("th").attr("scope")).isEqualTo("rowgroup");
    assertThat(group.select("[rowspan=2]").eachText()).containsExactly("Location #", "on use");
    assertThat(group.select("tr").get(1).children().eachText()).containsExactly("COARSE");
    Element single = page.selectFirst("#_permissions-net");
    assertThat(single.select("th").attr("scope")).isEqualTo("row");
    assertThat(single.select("[rowspan]")).isEmpty();
    assertThat(single.select("tr").first().children()).hasSize(3);
  }

  @Test
  void anEntryThatThePageShowsAgainHasAnAnchorOfItsOwn() {
    assertThat(html(sdks(1))).contains("id=\"_sdks-sdk-1\"");
    Document again = page(sdks(2));
    assertThat(again.select("tbody").eachAttr("id"))
        .containsExactly("_sdks-sdk-1.2", "_sdks-sdk-2");
    assertThat(again.select("a.permalink").first().attr("href")).isEqualTo("#_sdks-sdk-1.2");
  }

  @Test
  void aLongListBeginsWithAnIndex() {
    assertThat(page(sdks(8)).select("nav")).isEmpty();
    Element index = page(sdks(9)).selectFirst("nav");
    assertThat(index.attr("aria-label")).isEqualTo("Table 1: SDKs: index");
    assertThat(index.select("a")).hasSize(9);
    assertThat(index.select("a").last().text()).isEqualTo("SDK 9");
    assertThat(index.select("a").last().attr("href")).isEqualTo("#_sdks-sdk-9");
  }

  @Test
  void theStyleLearnsHowMuchRoomATableNeeds() {
    assertThat(wide(4)).contains("\"list list-narrow list-shared\"");
    assertThat(wide(5)).contains("\"list list-wide list-shared\"");
    assertThat(wide(7)).contains("\"list list-wide list-shared\"");
    assertThat(wide(8)).contains("\"list list-cards list-shared\"");
  }

  private String wide(int columns) {
    Block.Row header = row(Collections.nCopies(columns, "x").toArray(String[]::new));
    return html(table(ListKind.SHARED, columns, header, List.of(), List.of()));
  }

  @Test
  void hostileWordsStayWords() {
    Block.ListTable hostile =
        table(
            ListKind.SHARED,
            1,
            row("<b>\"", "x"),
            List.of(row("<script>\"", "'><i>")),
            List.of(key("a", "", true)));
    assertThat(page(hostile).select("script, b, i")).isEmpty();
    assertThat(page(hostile).select("th[abbr]").attr("abbr")).isEqualTo("<script>\"");
  }
}
