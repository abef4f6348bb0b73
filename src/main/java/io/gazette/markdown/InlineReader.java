package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.model.Inline;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads running text: what stands inside a paragraph, a heading or a cell. */
final class InlineReader {

  private final Source source;
  private final Links links;

  InlineReader(Source source) {
    this.source = source;
    this.links = new Links(source);
  }

  /** The content of a block, without space at its ends. */
  InlineContent read(Node block) {
    return gather(block, 1).trimmed();
  }

  private InlineContent gather(Node parent, int depth) {
    InlineFrames frames = new InlineFrames(source, links, depth);
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      readOne(child, frames);
    }
    return frames.finish();
  }

  private void readOne(Node node, InlineFrames out) {
    InlineContent content = out.content();
    if (node instanceof Text text) {
      content.text(text.getLiteral());
    } else if (node instanceof org.commonmark.node.Code code) {
      content.add(new Inline.Code(code.getLiteral()));
    } else if (node instanceof SoftLineBreak) {
      content.text(LineJoin.at(node));
    } else if (node instanceof HardLineBreak) {
      content.add(new Inline.LineBreak());
    } else if (node instanceof HtmlInline html) {
      out.tag(html);
    } else if (node instanceof BracesNode braces) {
      readBraces(braces, content);
    } else {
      readNested(node, out);
    }
  }

  private void readNested(Node node, InlineFrames out) {
    int deepest = source.reading().inlineDepth();
    if (out.depth() >= deepest) {
      source.report(Code.NESTING_TOO_DEEP, node, Integer.toString(deepest));
      out.content().text(PlainText.of(node));
      return;
    }
    InlineContent inner = gather(node, out.depth() + 1);
    if (node instanceof Link link) {
      out.content()
          .addAll(links.link(link.getDestination(), inner.finish(), source.position(link)));
    } else if (node instanceof Image image) {
      source.reportWords(Code.IMAGE_UNSUPPORTED, source.position(image), image.getDestination());
      out.content().addAll(inner);
    } else if (inner.isEmpty()) {
      return;
    } else if (node instanceof StrongEmphasis) {
      out.content().add(KeyMarks.key(inner.finish(), source.reading()));
    } else if (node instanceof Emphasis) {
      out.content().add(new Inline.Emphasis(inner.finish()));
    } else {
      throw new IllegalStateException("unknown inline " + node);
    }
  }

  private void readBraces(BracesNode braces, InlineContent content) {
    if (braces.kind == BracesNode.Kind.ATTRIBUTES) {
      content.text(braces.raw);
    } else {
      source.readPlaceholder(braces.raw, source.position(braces), content);
    }
  }
}
