package io.gazette.loose;

import io.gazette.diagnostic.Code;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Format;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
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

/** Reads the blocks of one text. */
final class BlockReader {

  private final Findings findings;
  private final Leaves leaves = new Leaves();
  private Headings headings = new Headings();

  BlockReader(Findings findings) {
    this.findings = findings;
  }

  /**
   * @param frontMatter keys and values before the text, which readers may see as well; may be empty
   */
  List<TextBlock> read(String frontMatter, Node document) {
    leaves.code(frontMatter);
    headings = Headings.of(document);
    readAll(document, 0);
    return leaves.blocks();
  }

  private void readAll(Node parent, int depth) {
    if (depth >= LooseMarkdown.MAX_DEPTH - 2) {
      findings.warn(Code.NESTING_TOO_DEEP, parent, Integer.toString(LooseMarkdown.MAX_DEPTH));
    }
    HtmlReader html = new HtmlReader(leaves, findings);
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlBlock block) {
        html.add(block);
      } else {
        html.finish();
        readOne(child, depth);
      }
    }
    html.finish();
  }

  private void readOne(Node node, int depth) {
    if (node instanceof Heading heading) {
      String id = headings.idOf(heading);
      leaves.heading(
          heading.getLevel(), id, leaf -> new InlineReader(leaf, headings).read(heading));
    } else if (node instanceof Paragraph) {
      leaves.paragraph(leaf -> new InlineReader(leaf, headings).read(node));
    } else if (node instanceof BlockQuote quote) {
      Format format = KeyMark.take(quote) ? Format.KEY_CLAUSE : Format.QUOTE;
      leaves.within(format, () -> readAll(quote, depth + 1));
    } else if (node instanceof FencedCodeBlock code) {
      leaves.code(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      leaves.code(code.getLiteral());
    } else if (node instanceof TableBlock table) {
      readTable(table);
    } else if (node instanceof ListBlock list) {
      readList(list, depth);
    } else if (node instanceof LinkReferenceDefinition definition) {
      if (Definitions.isText(definition)) {
        leaves.paragraph(leaf -> leaf.text(Definitions.text(definition)));
      }
    } else if (!(node instanceof ThematicBreak)) {
      throw new IllegalStateException("unknown block " + node);
    }
  }

  private void readList(Node list, int depth) {
    int number = 0;
    String mark = "";
    if (list instanceof OrderedList ordered) {
      Integer start = ordered.getMarkerStartNumber();
      number = start == null ? 1 : start;
      mark = ordered.getMarkerDelimiter() == null ? "." : ordered.getMarkerDelimiter();
    }
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node content = item;
      leaves.item(mark.isEmpty() ? "" : number++ + mark, () -> readAll(content, depth + 2));
    }
  }

  /** Cells beyond the last column are no part of the table, on no page. */
  private void warnOfDropped(Node row) {
    Node last = row.getLastChild();
    String words = last == null ? "" : findings.after(last, row).replaceAll("^[ |]+|[ |]+$", "");
    if (!words.isEmpty()) {
      int columns = 0;
      for (Node cell = last; cell != null; cell = cell.getPrevious()) {
        columns++;
      }
      findings.warn(Code.TABLE_ROW_TOO_LONG, row, Integer.toString(columns), words);
    }
  }

  private void readTable(TableBlock table) {
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      int level = part instanceof TableHead ? 0 : 1;
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        Node cells = row;
        leaves.row(
            level,
            leaf -> {
              for (Node cell = cells.getFirstChild(); cell != null; cell = cell.getNext()) {
                new InlineReader(leaf, headings).read(cell);
                if (cell.getNext() != null) {
                  leaf.nextCell();
                }
              }
            });
        warnOfDropped(row);
      }
    }
  }
}
