package io.gazette.loose;

import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlockBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Pours running text into a leaf. */
final class InlineReader {

  /** More tags than this are not open at once; those beyond it are ignored. */
  private static final int MOST_OPEN = 64;

  private final TextBlockBuilder leaf;
  private final Headings headings;

  /** Names of hidden elements that are known not to end in this leaf. */
  private final Set<String> endless = new HashSet<>();

  InlineReader(TextBlockBuilder leaf, Headings headings) {
    this.leaf = leaf;
    this.headings = headings;
  }

  /** A tag is open at most until what it stands in ends. */
  void read(Node parent) {
    Deque<String> open = new ArrayDeque<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlInline html) {
        child = readTag(html, open);
      } else {
        readOne(child);
      }
    }
    open.forEach(name -> leaf.end());
  }

  private void readOne(Node node) {
    if (node instanceof Text text) {
      leaf.text(text.getLiteral());
    } else if (node instanceof Code code) {
      leaf.begin(Format.CODE).text(code.getLiteral()).end();
    } else if (node instanceof SoftLineBreak) {
      leaf.text("\n");
    } else if (node instanceof HardLineBreak) {
      leaf.text(" ");
    } else if (node instanceof Emphasis) {
      readWithin(Format.EMPHASIS, node);
    } else if (node instanceof StrongEmphasis) {
      readWithin(Format.KEY, node);
    } else if (node instanceof Link link && Definitions.isFootnote(link)) {
      leaf.text("[");
      read(link);
      leaf.text("]");
    } else if (node instanceof Image image) {
      Reference.pour(image.getDestination(), Words.of(image), title(image.getTitle()), leaf);
    } else if (node instanceof Link link) {
      leaf.beginLink(Reference.target(link.getDestination(), title(link.getTitle())));
      if (link.getFirstChild() == null) {
        leaf.text(headings.nameOf(link.getDestination()));
      }
      read(link);
      leaf.end();
    } else {
      read(node);
    }
  }

  private static String title(@Nullable String title) {
    return title == null ? "" : title;
  }

  private void readWithin(Format format, Node node) {
    leaf.begin(format);
    read(node);
    leaf.end();
  }

  /** Reads one tag and gives the last node that is dealt with. */
  private Node readTag(HtmlInline html, Deque<String> open) {
    @Nullable InlineTag tag = InlineTag.parse(html.getLiteral());
    if (tag == null) {
      return html;
    }
    if (Tags.isMedium(tag.name()) && !tag.isEnd()) {
      String source = tag.attribute(Tags.source(tag.name()));
      Reference.pour(source, tag.attribute("alt"), tag.attribute("title"), leaf);
    }
    if (Tags.isHidden(tag.name())) {
      return tag.isEnd() ? html : endOf(tag.name(), html);
    }
    if (tag.isBlock()) {
      leaf.text(" ");
    } else if (tag.isEnd()) {
      close(tag.name(), open);
    } else if (open.size() < MOST_OPEN) {
      open(tag, open);
    }
    return html;
  }

  private void open(InlineTag tag, Deque<String> open) {
    Format format = Tags.format(tag.name());
    if (format != null) {
      leaf.begin(format);
      open.push(tag.name());
    } else if (tag.name().equals("a") && !tag.attribute("href").isEmpty()) {
      leaf.beginLink(Reference.target(tag.attribute("href"), tag.attribute("title")));
      open.push("a");
    }
  }

  private void close(String name, Deque<String> open) {
    if (open.contains(name)) {
      String ended;
      do {
        ended = open.pop();
        leaf.end();
      } while (!ended.equals(name));
    }
  }

  /** The end tag of a hidden element, or its start tag if there is none. */
  private Node endOf(String name, Node start) {
    for (Node node = start.getNext(); node != null && !endless.contains(name); ) {
      if (node instanceof HtmlInline html) {
        InlineTag tag = InlineTag.parse(html.getLiteral());
        if (tag != null && tag.isEnd() && tag.name().equals(name)) {
          return node;
        }
      }
      node = node.getNext();
    }
    endless.add(name);
    return start;
  }
}
