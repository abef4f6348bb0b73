package io.gazette.diff;

import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** The blocks of plain Markdown, roughly: enough to try redlines on published texts. */
final class PlainMarkdown extends AbstractVisitor {

  private final List<TextBlock> blocks = new ArrayList<>();
  private TextBlockBuilder leaf = TextBlockBuilder.of(Kind.PARAGRAPH);
  private int depth;
  private int ordinal;
  private String label = "";
  private boolean itemBegins;

  static List<TextBlock> blocks(String markdown) {
    PlainMarkdown visitor = new PlainMarkdown();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(markdown)
        .accept(visitor);
    return TextBlocks.labelled(visitor.blocks);
  }

  private void add(Kind kind, int level, String itsLabel, Node content) {
    leaf = TextBlockBuilder.of(kind).level(level).label(itsLabel);
    visitChildren(content);
    blocks.add(leaf.build());
  }

  @Override
  public void visit(Heading heading) {
    add(Kind.HEADING, heading.getLevel(), "", heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean first = itemBegins;
    itemBegins = false;
    add(first ? Kind.ITEM : Kind.PARAGRAPH, depth, first ? label : "", paragraph);
  }

  @Override
  public void visit(BulletList list) {
    visitList(list, 0);
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    visitList(list, start == null ? 1 : start);
  }

  private void visitList(Node list, int first) {
    int outer = ordinal;
    ordinal = first;
    depth++;
    visitChildren(list);
    depth--;
    ordinal = outer;
  }

  @Override
  public void visit(ListItem item) {
    label = ordinal == 0 ? "" : ordinal++ + ".";
    itemBegins = true;
    visitChildren(item);
    itemBegins = false;
  }

  @Override
  public void visit(BlockQuote quote) {
    visitChildren(quote);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    blocks.add(TextBlockBuilder.of(Kind.CODE).literal(code.getLiteral()).build());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    blocks.add(TextBlockBuilder.of(Kind.CODE).literal(code.getLiteral()).build());
  }

  @Override
  public void visit(HtmlBlock html) {
    String text = Jsoup.parse(html.getLiteral()).text();
    if (!text.isBlank()) {
      blocks.add(TextBlockBuilder.of(Kind.PARAGRAPH).text(text).build());
    }
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          addRow((TableRow) row, part instanceof TableHead ? 0 : 1);
        }
      }
    }
  }

  private void addRow(TableRow row, int level) {
    leaf = TextBlockBuilder.of(Kind.ROW).level(level);
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      visitChildren((TableCell) cell);
      if (cell.getNext() != null) {
        leaf.nextCell();
      }
    }
    blocks.add(leaf.build());
  }

  @Override
  public void visit(Text text) {
    leaf.text(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    leaf.begin(Format.CODE).text(code.getLiteral()).end();
  }

  @Override
  public void visit(HtmlInline html) {
    leaf.text(html.getLiteral().matches("(?i)</?br */?>") ? " " : "");
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    leaf.text("\n");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    leaf.text(" ");
  }

  @Override
  public void visit(Emphasis emphasis) {
    leaf.begin(Format.EMPHASIS);
    visitChildren(emphasis);
    leaf.end();
  }

  @Override
  public void visit(StrongEmphasis strong) {
    leaf.begin(Format.KEY);
    visitChildren(strong);
    leaf.end();
  }

  @Override
  public void visit(Link link) {
    leaf.beginLink(link.getDestination());
    visitChildren(link);
    leaf.end();
  }
}
