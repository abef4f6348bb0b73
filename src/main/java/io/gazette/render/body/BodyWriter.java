package io.gazette.render.body;

import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.Routes;
import io.gazette.render.html.Excerpt;
import io.gazette.render.html.Html;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.html.Numbered;
import io.gazette.render.page.PageContext;
import java.util.ArrayList;
import java.util.List;

/** Writes the blocks of one clause, and notes its key clauses and passages on the way. */
public final class BodyWriter implements Block.Visitor<HtmlWriter> {

  private static final int EXCERPT_WIDTH = 120;

  private final HtmlWriter html = new HtmlWriter();
  private final InlineWriter inlines;
  private final PageContext context;
  private final String clauseId;
  private final String clauseName;
  private final Html contents;
  private final RowAnchors anchors;
  private final List<String> keyClauses = new ArrayList<>();
  private int tables;

  private BodyWriter(
      PageContext context, String clauseId, String clauseName, Html contents, RowAnchors anchors) {
    this.context = context;
    this.clauseId = clauseId;
    this.clauseName = clauseName;
    this.contents = contents;
    this.anchors = anchors;
    this.inlines = new InlineWriter(html, context);
  }

  /**
   * Writes blocks.
   *
   * @param clauseId empty for the preamble
   * @param clauseName what a table in it is called after
   * @param contents what stands for {@link Block.Contents}
   * @param anchors those of the page
   */
  public static Body write(
      List<Block> blocks,
      PageContext context,
      String clauseId,
      String clauseName,
      Html contents,
      RowAnchors anchors) {
    BodyWriter writer = new BodyWriter(context, clauseId, clauseName, contents, anchors);
    writer.blocks(blocks);
    return new Body(writer.html.done(), writer.keyClauses, writer.inlines.keyPassages());
  }

  /** A heading: running text without a block around it. */
  public static Html heading(List<Inline> heading, PageContext context) {
    HtmlWriter html = new HtmlWriter();
    new InlineWriter(html, context).write(heading);
    return html.done();
  }

  private HtmlWriter blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return html;
  }

  @Override
  public HtmlWriter paragraph(Block.Paragraph paragraph) {
    html.open("p");
    inlines.write(paragraph.content());
    return html.close("p");
  }

  @Override
  public HtmlWriter quote(Block.Quote quote) {
    html.open("blockquote");
    return blocks(quote.content()).close("blockquote");
  }

  @Override
  public HtmlWriter bulletList(Block.BulletList bulletList) {
    html.open("ul");
    bulletList.items().forEach(this::bullet);
    return html.close("ul");
  }

  @Override
  public HtmlWriter table(Block.Table table) {
    new TableWriter(html, inlines).write(table, tableName());
    return html;
  }

  @Override
  public HtmlWriter listTable(Block.ListTable listTable) {
    new ListTableWriter(html, inlines, context.messages(), anchors).write(listTable, tableName());
    return html;
  }

  @Override
  public HtmlWriter codeBlock(Block.CodeBlock codeBlock) {
    return html.open("pre").element("code", codeBlock.text()).close("pre");
  }

  @Override
  public HtmlWriter divider(Block.Divider divider) {
    return html.open("hr");
  }

  @Override
  public HtmlWriter contents(Block.Contents place) {
    return html.html(contents);
  }

  private String tableName() {
    tables++;
    return context.messages().text("table.name", Integer.toString(tables), clauseName);
  }

  /** The label is text and the passage {@code <strong>}: neither is lost without the stylesheet. */
  @Override
  public HtmlWriter keyClause(Block.KeyClause key) {
    keyClauses.add(Excerpt.cut(Excerpt.plainText(key.content()), EXCERPT_WIDTH));
    String anchor = Routes.keyClause(clauseId, keyClauses.size());
    html.open("div", "class", "key-clause", "role", "note", "id", anchor)
        .element("p", context.messages().text("key.label"), "class", "key-label");
    inlines.beginKeyClause();
    blocks(key.content());
    inlines.endKeyClause();
    return html.close("div");
  }

  @Override
  public HtmlWriter orderedList(Block.OrderedList list) {
    if (list.items().stream().allMatch(item -> item.label().isEmpty())) {
      html.open("ol");
      list.items().forEach(this::bullet);
    } else {
      html.open("ol", "class", "labelled");
      list.items().forEach(this::labelledItem);
    }
    return html.close("ol");
  }

  private void bullet(Block.Item item) {
    html.open("li");
    itemContent(item);
    html.close("li");
  }

  private void labelledItem(Block.Item item) {
    html.open("li")
        .element("span", item.label(), "class", "item-no")
        .text(Numbered.gap(item.label()))
        .open("div", "class", "item");
    itemContent(item);
    html.close("div").close("li");
  }

  /** An item of one paragraph needs no paragraph around it. */
  private void itemContent(Block.Item item) {
    if (item.content().size() == 1 && item.content().get(0) instanceof Block.Paragraph paragraph) {
      inlines.write(paragraph.content());
    } else {
      blocks(item.content());
    }
  }
}
