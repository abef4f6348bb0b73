package io.gazette.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Puts what readers see without its being text in the place of what stands for it in a tree:
 * footnotes and their marks, images, the titles of links, and the headings that links without words
 * lead to. Ids of headings become attributes at their end.
 */
final class SeenWords extends AbstractVisitor {

  private final Map<String, String> headings = new HashMap<>();
  private final List<Node> waiting = new ArrayList<>();

  private SeenWords() {}

  static void putInto(Node document) {
    SeenWords words = new SeenWords();
    document.accept(words);
    words.waiting.forEach(words::replace);
  }

  @Override
  public void visit(Heading heading) {
    String id = HeadingId.take(heading);
    headings.putIfAbsent("#" + id, PlainText.of(heading));
    visitChildren(heading);
    heading.appendChild(BracesNode.attributes(id));
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    waiting.add(link);
  }

  @Override
  public void visit(Image image) {
    waiting.add(image);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    waiting.add(definition);
  }

  private void replace(Node node) {
    if (node instanceof Image image) {
      Reference shown = Reference.of(image.getDestination(), PlainText.of(image), image.getTitle());
      image.insertBefore(shown.node());
      image.unlink();
    } else if (node instanceof Link link && Definitions.isFootnote(link)) {
      link.insertBefore(new Text("["));
      link.insertAfter(new Text("]"));
      while (link.getLastChild() != null) {
        link.insertAfter(link.getLastChild());
      }
      link.unlink();
    } else if (node instanceof Link link) {
      if (link.getFirstChild() == null) {
        String address = link.getDestination();
        link.appendChild(new Text(headings.getOrDefault(address, address)));
      }
      link.setDestination(Reference.target(link.getDestination(), link.getTitle()));
    } else if (node instanceof LinkReferenceDefinition definition
        && Definitions.isText(definition)) {
      Paragraph footnote = new Paragraph();
      footnote.appendChild(new Text(Definitions.text(definition)));
      definition.insertBefore(footnote);
    }
  }
}
