package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the blocks in a block of HTML; running text between them becomes paragraphs. */
final class HtmlFlow {

  private static final Pattern LINE_BREAKS = Pattern.compile("^\\n+|\\s+$");

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
    if (node instanceof Element element
        && element.isBlock()
        && !HtmlTags.isDiscarded(element.normalName())) {
      endLine();
      readBlock(element);
      endLine();
      return;
    }
    if (lineStart == null && !(node instanceof TextNode text && text.isBlank())) {
      lineStart = origin.position(node);
    }
    phrasing.read(node, line, depth);
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
      case "blockquote" ->
          out.add(new Block.Quote(readInside(element.childNodes()), start(element)));
      case "hr" -> out.add(new Block.Divider(start(element)));
      case "pre" -> out.add(new Block.CodeBlock(trimLines(element.wholeText()), start(element)));
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

  private List<Block> readInside(List<Node> nodes) {
    List<Block> inside = new ArrayList<>();
    HtmlFlow flow = new HtmlFlow(origin, phrasing, inside, depth + 1);
    nodes.forEach(flow::read);
    flow.endLine();
    return inside;
  }

  /** What stands in a list without being an item of it is read as one. */
  private List<Block.Item> readItems(Element list, String firstLabel) {
    List<Block.Item> items = new ArrayList<>();
    for (Node child : list.childNodes()) {
      boolean item = child.nameIs("li");
      if (item) {
        origin.reportAttributes((Element) child);
      }
      List<Block> content = readInside(item ? child.childNodes() : List.of(child));
      if (item || !content.isEmpty()) {
        String label = firstLabel.isEmpty() ? "" : label(firstLabel, items.size());
        items.add(new Block.Item(label, content, origin.position(child)));
      }
    }
    return items;
  }

  private static String label(String first, int index) {
    return Integer.toString(Integer.parseInt(first) + index);
  }

  /** Where a block begins; its attributes are reported by the way. */
  private SourcePosition start(Element element) {
    origin.reportAttributes(element);
    return origin.position(element);
  }

  private static String trimLines(String text) {
    return LINE_BREAKS.matcher(text).replaceAll("");
  }

  private void addWords(String words, Element element) {
    List<Inline> content = words.isBlank() ? List.of() : List.of(new Inline.Text(words));
    BlockReader.addParagraph(content, origin.position(element), out);
  }
}
