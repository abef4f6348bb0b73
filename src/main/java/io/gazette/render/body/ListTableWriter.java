package io.gazette.render.body;

import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.theme.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the rows of a list as a table whose entries the style can set as cards.
 *
 * <p>Each entry is a group of rows with an anchor; its first cell is the heading of the group, and
 * what tells of the whole entry spans its rows. Cards are no tables to a browser, so every part
 * says what it is, and each cell names its column. A long list begins with an index.
 */
public final class ListTableWriter {

  private static final int MOST_ENTRIES_WITHOUT_INDEX = 8;
  private static final int MOST_COLUMNS_OF_A_NARROW_TABLE = 4;
  private static final int MOST_COLUMNS_OF_A_TABLE = 7;

  private final HtmlWriter html;
  private final InlineWriter inlines;
  private final Messages messages;
  private final RowAnchors anchors;

  public ListTableWriter(
      HtmlWriter html, InlineWriter inlines, Messages messages, RowAnchors anchors) {
    this.html = html;
    this.inlines = inlines;
    this.messages = messages;
    this.anchors = anchors;
  }

  /**
   * Writes a table.
   *
   * @param name what it is called
   */
  public void write(Block.ListTable list, String name) {
    List<ListEntry> entries = ListEntry.of(list, anchors);
    html.open("div", "class", "list " + width(list) + " list-" + list.list().id());
    if (entries.size() > MOST_ENTRIES_WITHOUT_INDEX) {
      index(entries, name);
    }
    html.open("table", "aria-label", name);
    header(list);
    entries.forEach(entry -> entry(list, entry));
    html.close("table").close("div");
  }

  /** How much room it needs to be a table. */
  private static String width(Block.ListTable list) {
    int columns = list.columns().size();
    if (columns <= MOST_COLUMNS_OF_A_NARROW_TABLE) {
      return "list-narrow";
    }
    return columns <= MOST_COLUMNS_OF_A_TABLE ? "list-wide" : "list-cards";
  }

  private void index(List<ListEntry> entries, String name) {
    html.open("nav", "class", "list-index", "aria-label", messages.text("list.index", name))
        .open("ul");
    for (ListEntry entry : entries) {
      html.open("li").element("a", entry.name(), "href", "#" + entry.anchor()).close("li");
    }
    html.close("ul").close("nav");
  }

  private void header(Block.ListTable list) {
    html.open("thead").open("tr");
    for (int column = 0; column < list.columns().size(); column++) {
      List<String> attributes = attributes(list, column);
      attributes.addAll(List.of("scope", "col"));
      html.open("th", attributes);
      inlines.write(content(list.table().header(), column));
      html.close("th");
    }
    html.close("tr").close("thead");
  }

  private void entry(Block.ListTable list, ListEntry entry) {
    html.open("tbody", "id", entry.anchor());
    for (int row = 0; row < entry.rows().size(); row++) {
      html.open("tr");
      if (row == 0) {
        heading(list, entry);
      }
      for (int column = row == 0 ? 1 : Math.max(1, list.whole());
          column < list.columns().size();
          column++) {
        cell(list, entry, row, column);
      }
      html.close("tr");
    }
    html.close("tbody");
  }

  /** Its short form spares those who listen the link in it, which other cells would repeat. */
  private void heading(Block.ListTable list, ListEntry entry) {
    List<String> attributes = attributes(list, 0);
    attributes.addAll(List.of("abbr", entry.name()));
    attributes.addAll(List.of("scope", entry.rows().size() > 1 ? "rowgroup" : "row"));
    addSpan(attributes, entry);
    html.open("th", attributes).open("span", "class", "list-name");
    inlines.write(content(entry.rows().get(0), 0));
    html.close("span").text(" ");
    permalink(entry);
    html.close("th");
  }

  private void permalink(ListEntry entry) {
    String label = messages.text("list.row", entry.name());
    html.element("a", "#", "class", "permalink", "href", "#" + entry.anchor(), "aria-label", label);
  }

  private void cell(Block.ListTable list, ListEntry entry, int row, int column) {
    List<String> attributes = attributes(list, column);
    List<Inline> content = content(entry.rows().get(row), column);
    if (!content.isEmpty()) {
      attributes.addAll(List.of("data-label", label(list, column)));
    }
    if (column < list.whole()) {
      addSpan(attributes, entry);
    }
    html.open("td", attributes);
    if (!content.isEmpty()) {
      html.open("div");
      inlines.write(content);
      html.close("div");
    }
    html.close("td");
  }

  private static List<String> attributes(Block.ListTable list, int column) {
    return new ArrayList<>(List.of("class", "c-" + list.columns().get(column)));
  }

  private static void addSpan(List<String> attributes, ListEntry entry) {
    if (entry.rows().size() > 1) {
      attributes.addAll(List.of("rowspan", Integer.toString(entry.rows().size())));
    }
  }

  private static String label(Block.ListTable list, int column) {
    return Inline.plainText(content(list.table().header(), column));
  }

  private static List<Inline> content(Block.Row row, int column) {
    return row.cells().get(column).content();
  }
}
