package io.gazette.importer.reading;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Finds the part of a page that is the policy, by where the sentences are. */
final class MainContent {

  /** The share of all sentences that a part must have to be the whole. */
  private static final double SHARE = 0.9;

  private static final String SENTENCE_SIGNS = "。，；、,.;";

  private MainContent() {}

  /** The innermost element that holds nearly all sentences, and the headings beside them. */
  public static Element of(Element body) {
    Element main = body;
    int all = sentences(body);
    Element next = heaviest(main);
    while (!next.equals(main) && sentences(next) >= SHARE * all && !hasHeadingBeside(main, next)) {
      main = next;
      next = heaviest(main);
    }
    while (isTablePart(main)) {
      main = Objects.requireNonNull(main.parent());
    }
    return withTitle(main, body);
  }

  /** What stands between the title and the text belongs to it, e.g. the dates. */
  private static Element withTitle(Element main, Element body) {
    Element title = body.selectFirst("h1");
    for (Element around = main;
        !around.equals(body);
        around = Objects.requireNonNull(around.parent())) {
      if (title != null && title.closest("header") == null && title.parents().contains(around)) {
        return around;
      }
    }
    return main;
  }

  private static Element heaviest(Element parent) {
    Element heaviest = parent;
    int most = -1;
    for (Element child : parent.children()) {
      int sentences = isHolder(child) ? sentences(child) : -1;
      if (sentences > most) {
        heaviest = child;
        most = sentences;
      }
    }
    return heaviest;
  }

  private static boolean isHolder(Element element) {
    return List.of("div", "main", "article", "section", "td", "table", "tbody", "tr", "center")
        .contains(element.normalName());
  }

  private static boolean isTablePart(Element element) {
    return List.of("table", "tbody", "tr", "td").contains(element.normalName());
  }

  private static boolean hasHeadingBeside(Element parent, Element child) {
    return parent.children().stream()
        .filter(other -> !other.equals(child))
        .anyMatch(other -> !other.select("h2, h3, h4").isEmpty() && sentences(other) > 0);
  }

  /** How many signs stand in the text that only sentences have. */
  private static int sentences(Element element) {
    int[] count = new int[1];
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode text) {
            count[0] +=
                (int)
                    text.getWholeText().chars().filter(c -> SENTENCE_SIGNS.indexOf(c) >= 0).count();
          }
        },
        element);
    return count[0];
  }
}
