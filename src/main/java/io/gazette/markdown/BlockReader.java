package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.markdown.BlockHandler.ListStart;
import io.gazette.model.Inline;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
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

/** Reads blocks: everything between two headings. */
final class BlockReader {

  private final Source source;
  private final InlineReader inlines;
  private final BlockHandler handler;
  private final TableReader tables;
  private final HtmlBlockReader html;

  BlockReader(Source source, InlineReader inlines, BlockHandler handler) {
    this.source = source;
    this.inlines = inlines;
    this.handler = handler;
    this.tables = new TableReader(source, inlines, handler);
    this.html = new HtmlBlockReader(source, handler);
  }

  /** Reads what stands in a node. */
  void readAll(Node parent) {
    readAll(parent, 0);
  }

  private void readAll(Node parent, int depth) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      child = read(child, depth);
    }
  }

  /** Reads a block, and gives the last one that was read with it. */
  Node read(Node block) {
    return read(block, 0);
  }

  private Node read(Node block, int depth) {
    if (block instanceof HtmlBlock htmlBlock) {
      return html.read(htmlBlock);
    }
    readOne(block, source.position(block), depth);
    return block;
  }

  private void readOne(Node block, SourcePosition position, int depth) {
    if (block instanceof Paragraph) {
      addParagraph(inlines.read(block), position, handler);
    } else if (block instanceof BlockQuote || block instanceof ListBlock) {
      readContainer(block, position, depth);
    } else if (block instanceof TableBlock table) {
      tables.read(table);
    } else if (block instanceof FencedCodeBlock code) {
      handler.code(withoutLastLineBreak(code.getLiteral()), position);
    } else if (block instanceof IndentedCodeBlock code) {
      handler.code(withoutLastLineBreak(code.getLiteral()), position);
    } else if (block instanceof ThematicBreak) {
      handler.divider(position);
    } else if (block instanceof Heading heading) {
      String id = HeadingAttributes.takeId(heading, source);
      handler.heading(heading.getLevel(), id, inlines.read(heading).finish(), position);
    } else if (!(block instanceof LinkReferenceDefinition)) {
      throw new IllegalStateException("unknown block " + block);
    }
  }

  private void readContainer(Node block, SourcePosition position, int depth) {
    if (depth >= source.reading().blockDepth()) {
      source.report(
          Code.NESTING_TOO_DEEP, position, Integer.toString(source.reading().blockDepth()));
      handler.paragraph(List.of(new Inline.Text(PlainText.of(block))), position);
    } else if (block instanceof ListBlock list) {
      handler.list(start(list), () -> readItems(list, depth), position);
    } else if (KeyClauseMarker.take(block, source)) {
      handler.keyClause(() -> readAll(block, depth + 1), position);
    } else {
      handler.quote(() -> readAll(block, depth + 1), position);
    }
  }

  private static ListStart start(ListBlock list) {
    if (list instanceof OrderedList ordered) {
      Integer first = ordered.getMarkerStartNumber();
      String delimiter = ordered.getMarkerDelimiter();
      return ListStart.at(first == null ? 1 : first, delimiter == null ? "." : delimiter);
    }
    return ListStart.BULLETS;
  }

  private void readItems(Node list, int depth) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node content = item;
      handler.item(() -> readAll(content, depth + 1), source.position(item));
    }
  }

  /** A placeholder that is alone is a block; a paragraph of which nothing is left is none. */
  static void addParagraph(InlineContent content, SourcePosition position, BlockHandler handler) {
    Optional<Placeholder> alone = content.alone();
    if (alone.isPresent()) {
      handler.filled(content.fill(alone.get()));
    } else if (!content.isEmpty()) {
      handler.paragraph(content.finish(), position);
    }
  }

  private static String withoutLastLineBreak(String code) {
    return code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
  }
}
