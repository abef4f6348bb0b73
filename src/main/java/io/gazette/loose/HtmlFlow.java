package io.gazette.loose;

import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlockBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the blocks in HTML; running text between them becomes paragraphs. */
final class HtmlFlow {

  private final Leaves leaves;
  private final Set<Node> containers;
  private List<Node> line = new ArrayList<>();

  /**
   * @param containers see {@link #containers}
   */
  HtmlFlow(Leaves leaves, Set<Node> containers) {
    this.leaves = leaves;
    this.containers = containers;
  }

  /** The elements with blocks in them, be they inline by name. */
  static Set<Node> containers(List<Node> nodes) {
    Set<Node> containers = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node root : nodes) {
      root.traverse(
          (node, depth) -> {
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

  private void read(Node node) {
    if (node instanceof Element element && (element.isBlock() || containers.contains(element))) {
      endLine();
      readBlock(element);
      endLine();
    } else {
      line.add(node);
    }
  }

  private void endLine() {
    List<Node> ended = line;
    line = new ArrayList<>();
    if (!ended.isEmpty()) {
      leaves.paragraph(leaf -> ended.forEach(node -> pour(node, leaf)));
    }
  }

  private void readBlock(Element element) {
    List<Node> content = element.childNodes();
    switch (element.normalName()) {
      case "ul", "menu", "dir" -> readItems(element, 0);
      case "ol" -> {
        String start = element.attr("start");
        readItems(element, start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 1);
      }
      case "li" -> leaves.item("", () -> readAll(content));
      case "blockquote" -> leaves.within(Format.QUOTE, () -> readAll(content));
      case "pre" -> leaves.code(element.wholeText().replaceFirst("^\\R", ""));
      case "table" -> readTable(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          leaves.heading(
              element.normalName().charAt(1) - '0',
              element.id().strip(),
              leaf -> pour(element, leaf));
      default -> {
        if (!Tags.isHidden(element.normalName())) {
          content.forEach(this::read);
        }
      }
    }
  }

  private void readItems(Element list, int first) {
    int number = first;
    for (Node child : list.childNodes()) {
      if (child.nameIs("li")) {
        endLine();
        List<Node> content = child.childNodes();
        leaves.item(first == 0 ? "" : number++ + ".", () -> readAll(content));
      } else {
        read(child);
      }
    }
  }

  private void readTable(Element table) {
    int level = 0;
    for (Element part : table.children()) {
      boolean rows = part.nameIs("thead") || part.nameIs("tbody") || part.nameIs("tfoot");
      for (Element row : rows ? part.children() : List.of(part)) {
        if (!row.nameIs("tr")) {
          read(row);
        } else if (row.childrenSize() > 0) {
          endLine();
          leaves.row(level, leaf -> pourCells(row, leaf));
          level = 1;
        }
      }
    }
  }

  private static void pourCells(Element row, TextBlockBuilder leaf) {
    boolean first = true;
    for (Element cell : row.children()) {
      if (!first) {
        leaf.nextCell();
      }
      first = false;
      pour(cell, leaf);
    }
  }

  /** All that a node says, as running text. */
  private static void pour(Node node, TextBlockBuilder leaf) {
    if (node instanceof TextNode text) {
      leaf.text(text.getWholeText());
    } else if (node instanceof Element element) {
      pourMedium(element, leaf);
      if (!Tags.isHidden(element.normalName())) {
        pourElement(element, leaf);
      }
    }
  }

  private static void pourMedium(Element element, TextBlockBuilder leaf) {
    String name = element.normalName();
    if (Tags.isMedium(name)) {
      String source = element.attr(Tags.source(name));
      Reference.pour(source, element.attr("alt"), element.attr("title"), leaf);
    }
  }

  private static void pourElement(Element element, TextBlockBuilder leaf) {
    String name = element.normalName();
    @Nullable Format format = Tags.format(name);
    boolean link = name.equals("a") && element.hasAttr("href");
    boolean apart = name.equals("br") || element.isBlock();
    if (apart) {
      leaf.text(" ");
    }
    if (format != null) {
      leaf.begin(format);
    } else if (link) {
      leaf.beginLink(Reference.target(element.attr("href"), element.attr("title")));
    }
    element.childNodes().forEach(child -> pour(child, leaf));
    if (format != null || link) {
      leaf.end();
    }
    if (apart) {
      leaf.text(" ");
    }
  }
}
