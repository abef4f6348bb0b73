package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.markdown.BlockHandler.ListStart;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the blocks in HTML; running text between them becomes paragraphs. */
final class HtmlFlow {

  private static final Pattern LINE_BREAKS = Pattern.compile("^\\n+|\\s+$");

  private final HtmlOrigin origin;
  private final Reading reading;
  private final BlockHandler handler;
  private final HtmlPhrasing phrasing;
  private final Set<Node> containers;
  private final int depth;
  private InlineContent line;
  private @Nullable SourcePosition lineStart;

  /**
   * @param nodes all that there is to be read
   */
  HtmlFlow(HtmlOrigin origin, BlockHandler handler, List<Node> nodes) {
    this.origin = origin;
    this.reading = origin.source().reading();
    this.handler = handler;
    this.phrasing = new HtmlPhrasing(origin);
    this.containers = reading.isStrict() ? Set.of() : containers(nodes);
    this.depth = 0;
    this.line = new InlineContent(origin.source());
  }

  /** What stands in an element. */
  private HtmlFlow(HtmlFlow outer) {
    this.origin = outer.origin;
    this.reading = outer.reading;
    this.handler = outer.handler;
    this.phrasing = outer.phrasing;
    this.containers = outer.containers;
    this.depth = outer.depth + 1;
    this.line = new InlineContent(origin.source());
  }

  /** The elements with blocks in them, be they inline by name. */
  private static Set<Node> containers(List<Node> nodes) {
    Set<Node> containers = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node root : nodes) {
      root.traverse(
          (node, level) -> {
            if (node instanceof Element element && element.isBlock()) {
              for (Node at = node.parent(); at != null && containers.add(at); ) {
                at = at.parent();
              }
            }
          });
    }
    return containers;
  }

  void readAll(List<Node> nodes) {
    nodes.forEach(this::read);
    endLine();
  }

  /** Ends the paragraph of the running text so far. */
  private void endLine() {
    InlineContent ended = line;
    line = new InlineContent(origin.source());
    if (lineStart != null) {
      BlockReader.addParagraph(ended.trimmed(), lineStart, handler);
    }
    lineStart = null;
  }

  private void read(Node node) {
    if (node instanceof Element element && isBlock(element)) {
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

  private boolean isBlock(Element element) {
    return (element.isBlock() || containers.contains(element))
        && !reading.hides(element.normalName());
  }

  private void readBlock(Element element) {
    if (origin.isTooDeep(element, depth)) {
      String words = element.text();
      if (!words.isBlank()) {
        handler.paragraph(List.of(new Inline.Text(words)), origin.position(element));
      }
      return;
    }
    switch (element.normalName()) {
      case "p", "div" -> {
        origin.reportAttributes(element);
        readInside(element);
      }
      case "ul" -> readList(element, ListStart.BULLETS);
      case "ol" -> {
        String first = element.attr("start").matches("[0-9]{1,9}") ? element.attr("start") : "1";
        readList(element, ListStart.at(Integer.parseInt(first), "."));
      }
      case "blockquote" -> handler.quote(() -> readInside(element), start(element));
      case "hr" -> handler.divider(start(element));
      case "pre" -> handler.code(trimLines(element.wholeText()), start(element));
      case "table" -> new HtmlTable(origin, phrasing, handler, depth).read(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> readHeading(element);
      default -> readOther(element);
    }
  }

  private void readInside(Element element) {
    readInside(element.childNodes());
  }

  private void readInside(List<Node> nodes) {
    new HtmlFlow(this).readAll(nodes);
  }

  private void readHeading(Element element) {
    if (reading.isStrict()) {
      origin.source().report(Code.HEADING_MISPLACED, origin.position(element));
      element.childNodes().forEach(this::read);
    } else {
      int level = element.normalName().charAt(1) - '0';
      List<Inline> words = phrasing.read(element, depth + 1).finish();
      handler.heading(level, element.id().strip(), words, origin.position(element));
    }
  }

  /** Other elements leave what they hold; some are lists to a reader without being in the list. */
  private void readOther(Element element) {
    boolean list = element.nameIs("menu") || element.nameIs("dir");
    if (list && !reading.isStrict()) {
      readList(element, ListStart.BULLETS);
    } else if (element.nameIs("li") && !reading.isStrict()) {
      handler.list(ListStart.BULLETS, () -> readItem(element), origin.position(element));
    } else {
      origin.reportRemoved(element);
      element.childNodes().forEach(this::read);
    }
  }

  private void readList(Element list, ListStart start) {
    handler.list(start, () -> readItems(list), start(list));
  }

  private void readItems(Element list) {
    List<Node> between = new ArrayList<>();
    for (Node child : list.childNodes()) {
      if (child instanceof Element item && item.nameIs("li")) {
        readBetween(between);
        readItem(item);
      } else {
        between.add(child);
        if (reading.isStrict()) {
          readBetween(between);
        }
      }
    }
    readBetween(between);
  }

  private void readItem(Element item) {
    handler.item(() -> readInside(item), start(item));
  }

  private void readBetween(List<Node> nodes) {
    if (!nodes.isEmpty()) {
      handler.betweenItems(() -> readInside(nodes), origin.position(nodes.get(0)));
      nodes.clear();
    }
  }

  /** Where a block begins; its attributes are reported by the way. */
  private SourcePosition start(Element element) {
    origin.reportAttributes(element);
    return origin.position(element);
  }

  private static String trimLines(String text) {
    return LINE_BREAKS.matcher(text).replaceAll("");
  }
}
