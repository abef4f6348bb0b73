package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the blocks in a block of HTML; running text between them becomes paragraphs. */
final class HtmlFlow {

  private final HtmlOrigin origin;
  private final HtmlPhrasing phrasing;
  private final List<Block> out;
  private final int depth;
  private InlineContent line = new InlineContent();
  private @Nullable SourcePosition lineStart;

  HtmlFlow(HtmlOrigin origin, HtmlPhrasing phrasing, List<Block> out, int depth) {
    this.origin = origin;
    this.phrasing = phrasing;
    this.out = out;
    this.depth = depth;
  }

  /** Ends the paragraph of the running text so far. */
  void endLine() {
    if (lineStart != null) {
      BlockReader.addParagraph(line.finishBlock(), lineStart, out);
    }
    line = new InlineContent();
    lineStart = null;
  }

  void read(Node node) {
    if (node instanceof Element element && element.isBlock() && !isLeftOut(element)) {
      endLine();
      readBlock(element);
      endLine();
      return;
    }
    boolean words = !(node instanceof TextNode text) || !text.isBlank();
    if (lineStart == null && words) {
      lineStart = origin.position(node);
    }
    phrasing.read(node, line, depth);
  }

  private static boolean isLeftOut(Element element) {
    return HtmlTags.isDiscarded(element.normalName());
  }

  private void readBlock(Element element) {
    if (origin.isTooDeep(element, depth)) {
      addWords(element.text(), element);
      return;
    }
    switch (element.normalName()) {
      case "p", "div" -> readKept(element);
      case "ul" -> out.add(new Block.BulletList(readItems(element, ""), start(element)));
      case "ol" -> {
        String first = element.attr("start").matches("[0-9]{1,9}") ? element.attr("start") : "1";
        out.add(new Block.OrderedList(readItems(element, first), start(element)));
      }
      case "blockquote" -> out.add(new Block.Quote(readInside(element), start(element)));
      case "hr" -> out.add(new Block.Divider(start(element)));
      case "pre" -> out.add(new Block.CodeBlock(element.wholeText().strip(), start(element)));
      case "table" -> new HtmlTable(origin, phrasing, depth).read(element, out);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        origin.source().report(Code.HEADING_MISPLACED, origin.position(element));
        element.childNodes().forEach(this::read);
      }
      default -> {
        origin.reportRemoved(element);
        element.childNodes().forEach(this::read);
      }
    }
  }

  private void readKept(Element element) {
    origin.reportAttributes(element);
    HtmlFlow inside = new HtmlFlow(origin, phrasing, out, depth + 1);
    element.childNodes().forEach(inside::read);
    inside.endLine();
  }

  private List<Block> readInside(Element element) {
    List<Block> inside = new ArrayList<>();
    HtmlFlow flow = new HtmlFlow(origin, phrasing, inside, depth + 1);
    element.childNodes().forEach(flow::read);
    flow.endLine();
    return inside;
  }

  private List<Block.Item> readItems(Element list, String firstLabel) {
    List<Block.Item> items = new ArrayList<>();
    for (Element item : list.children()) {
      if (item.normalName().equals("li")) {
        origin.reportAttributes(item);
      } else {
        origin.reportRemoved(item);
      }
      String label =
          firstLabel.isEmpty() ? "" : Integer.toString(Integer.parseInt(firstLabel) + items.size());
      items.add(new Block.Item(label, readInside(item), origin.position(item)));
    }
    return items;
  }

  /** Where a block begins; its attributes are reported by the way. */
  private SourcePosition start(Element element) {
    origin.reportAttributes(element);
    return origin.position(element);
  }

  private void addWords(String words, Element element) {
    List<Inline> content = words.isBlank() ? List.of() : List.of(new Inline.Text(words));
    BlockReader.addParagraph(content, origin.position(element), out);
  }
}
