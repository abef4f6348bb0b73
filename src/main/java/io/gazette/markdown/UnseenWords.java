package io.gazette.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a file says where its readers do not see it: comments, scripts and styles, attributes with
 * words of their own ({@code <abbr title>}, {@code <input checked>}), and definitions that no link
 * uses, which serve as comments as well. A comparison that left them out would call two files equal
 * that are not.
 */
final class UnseenWords extends AbstractVisitor {

  /** What only steers how an element looks or is found; and what its text is compared with. */
  private static final Set<String> LOOKS =
      Set.of(
          "class",
          "style",
          "id",
          "name",
          "width",
          "height",
          "align",
          "valign",
          "border",
          "lang",
          "dir",
          "target",
          "rel",
          "role",
          "cellpadding",
          "cellspacing",
          "colspan",
          "rowspan",
          "scope",
          "start",
          "href",
          "src",
          "alt",
          "type");

  private final List<String> found = new ArrayList<>();
  private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  /** Elements that the rest of one block does not end: a thousand beginnings are read once. */
  private final Set<String> unclosed = new HashSet<>();

  private @Nullable Node unclosedIn;

  private UnseenWords() {}

  /** As it is written, in order; definitions last. */
  static List<String> of(Node document) {
    UnseenWords words = new UnseenWords();
    document.accept(words);
    words.definitions.stream()
        .filter(definition -> !words.used.contains(definition.getDestination()))
        .forEach(definition -> words.found.add(Definitions.text(definition)));
    return words.found;
  }

  @Override
  public void visit(HtmlBlock html) {
    read(html.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    read(html.getLiteral());
    InlineTag.parse(html.getLiteral())
        .filter(tag -> !tag.isEnd() && Reading.LENIENT.hides(tag.name()))
        .filter(tag -> html.getParent() != unclosedIn || !unclosed.contains(tag.name()))
        .ifPresent(tag -> readHidden(html, tag.name()));
  }

  /** What stands between a tag and its end on one line, of an element that readers do not see. */
  private void readHidden(HtmlInline start, String name) {
    StringBuilder words = new StringBuilder(start.getLiteral());
    for (Node at = start.getNext(); at != null; at = at.getNext()) {
      if (at instanceof HtmlInline tag && tag.getLiteral().startsWith("</" + name)) {
        found.add(words.toString());
        return;
      }
      words.append(at instanceof Text text ? text.getLiteral() : " ");
    }
    if (start.getParent() != unclosedIn) {
      unclosedIn = start.getParent();
      unclosed.clear();
    }
    unclosed.add(name);
  }

  @Override
  public void visit(Link link) {
    used.add(link.getDestination());
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    used.add(image.getDestination());
    visitChildren(image);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    if (!Definitions.isText(definition)) {
      definitions.add(definition);
    }
  }

  private void read(String html) {
    Jsoup.parseBodyFragment(html)
        .traverse(
            (node, depth) -> {
              if (node instanceof Comment comment) {
                found.add("<!--" + comment.getData() + "-->");
              } else if (node instanceof Element element) {
                addAttributes(element);
                for (DataNode data : element.dataNodes()) {
                  found.add("<" + element.normalName() + ">" + data.getWholeData());
                }
              }
            });
  }

  private void addAttributes(Element element) {
    String name = element.normalName();
    boolean titled = name.equals("a") || HtmlTags.isMedium(name);
    String attributes =
        element.attributes().asList().stream()
            .filter(attribute -> !isSeen(attribute.getKey(), titled))
            .map(Attribute::html)
            .collect(Collectors.joining(" "));
    if (!attributes.isEmpty()) {
      found.add("<" + name + " " + attributes + ">");
    }
  }

  private static boolean isSeen(String attribute, boolean titled) {
    return LOOKS.contains(attribute)
        || attribute.startsWith("data-")
        || attribute.startsWith("aria-")
        || (titled && attribute.equals("title"));
  }
}
