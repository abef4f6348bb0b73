package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Reads blocks: everything between two headings. */
final class BlockReader {

  /** How deep lists and quotations may stand in each other. */
  static final int MAX_DEPTH = 16;

  private final Source source;
  private final InlineReader inlines;
  private final TableReader tables;
  private final HtmlBlockReader html;

  BlockReader(Source source, InlineReader inlines) {
    this.source = source;
    this.inlines = inlines;
    this.tables = new TableReader(source, inlines);
    this.html = new HtmlBlockReader(source);
  }

  void read(Node block, List<Block> out) {
    read(block, out, 0);
  }

  private void read(Node block, List<Block> out, int depth) {
    SourcePosition position = source.position(block);
    if (block instanceof Paragraph) {
      addParagraph(inlines.read(block), position, out);
    } else if (block instanceof BlockQuote || block instanceof ListBlock) {
      readContainer(block, position, out, depth);
    } else if (block instanceof TableBlock table) {
      tables.read(table, out);
    } else if (block instanceof FencedCodeBlock code) {
      out.add(new Block.CodeBlock(withoutLastLineBreak(code.getLiteral()), position));
    } else if (block instanceof IndentedCodeBlock code) {
      out.add(new Block.CodeBlock(withoutLastLineBreak(code.getLiteral()), position));
    } else if (block instanceof ThematicBreak) {
      out.add(new Block.Divider(position));
    } else if (block instanceof HtmlBlock htmlBlock) {
      html.read(htmlBlock, out);
    } else if (block instanceof Heading heading) {
      source.report(Code.HEADING_MISPLACED, heading);
      HeadingAttributes.take(heading, source);
      addParagraph(inlines.read(heading), position, out);
    } else if (!(block instanceof LinkReferenceDefinition)) {
      throw new IllegalStateException("unknown block " + block);
    }
  }

  private void readContainer(Node block, SourcePosition position, List<Block> out, int depth) {
    if (depth >= MAX_DEPTH) {
      source.report(Code.NESTING_TOO_DEEP, position, Integer.toString(MAX_DEPTH));
      addParagraph(List.of(new Inline.Text(PlainText.of(block))), position, out);
    } else if (block instanceof BulletList) {
      out.add(new Block.BulletList(readItems(block, "", depth), position));
    } else if (block instanceof OrderedList list) {
      String first = String.valueOf(list.getMarkerStartNumber());
      out.add(new Block.OrderedList(readItems(block, first, depth), position));
    } else if (KeyClauseMarker.take(block, source)) {
      List<Block> content = readChildren(block, depth);
      if (content.isEmpty()) {
        source.report(Code.KEY_CLAUSE_EMPTY, position);
      } else {
        out.add(new Block.KeyClause(content, position));
      }
    } else {
      List<Block> content = readChildren(block, depth);
      if (!content.isEmpty()) {
        out.add(new Block.Quote(content, position));
      }
    }
  }

  /** The items of a list; a label counts up from the first one, which is empty for bullets. */
  private List<Block.Item> readItems(Node list, String firstLabel, int depth) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String label =
          firstLabel.isEmpty() ? "" : Long.toString(Long.parseLong(firstLabel) + items.size());
      items.add(new Block.Item(label, readChildren(item, depth), source.position(item)));
    }
    return items;
  }

  private List<Block> readChildren(Node parent, int depth) {
    List<Block> content = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      read(child, content, depth + 1);
    }
    return content;
  }

  /** A placeholder that is alone is a block; a paragraph of which nothing is left is none. */
  static void addParagraph(List<Inline> content, SourcePosition position, List<Block> out) {
    if (content.size() == 1 && content.get(0) instanceof Inline.Placeholder alone) {
      out.add(new Block.Placeholder(alone.name(), alone.arguments(), alone.position()));
    } else if (!content.isEmpty()) {
      out.add(new Block.Paragraph(content, position));
    }
  }

  private static String withoutLastLineBreak(String code) {
    return code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
  }
}
