package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Inline;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the running text in a block of HTML. */
final class HtmlPhrasing {

  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
  private static final Pattern BRACES = Pattern.compile("\\{\\{[^{}\\n]{0,300}}}|\\{\\{");
  private static final Pattern STARS = Pattern.compile("\\*{2,}");

  private final HtmlOrigin origin;
  private final Links links;

  HtmlPhrasing(HtmlOrigin origin) {
    this.origin = origin;
    this.links = new Links(origin.source());
  }

  /** The content of an element as one line of text. */
  List<Inline> read(Element element, int depth) {
    return gather(element, depth).finishBlock();
  }

  private InlineContent gather(Element element, int depth) {
    InlineContent content = new InlineContent();
    for (Node child : element.childNodes()) {
      read(child, content, depth);
    }
    return content;
  }

  /** Comments and the data of scripts are neither text nor element, and so are left out. */
  void read(Node node, InlineContent out, int depth) {
    if (node instanceof TextNode text) {
      readText(text, out);
    } else if (node instanceof Element element) {
      readElement(element, out, depth);
    }
  }

  private void readElement(Element element, InlineContent out, int depth) {
    String name = element.normalName();
    if (HtmlTags.isDiscarded(name)) {
      origin.reportRemoved(element);
    } else if (name.equals("br")) {
      out.add(new Inline.LineBreak());
    } else if (HtmlTags.isImage(name)) {
      SourcePosition position = origin.position(element);
      origin.source().reportWords(Code.IMAGE_UNSUPPORTED, position, element.attr("src"));
      out.text(element.attr("alt"));
    } else if (origin.isTooDeep(element, depth)) {
      out.text(element.text());
    } else if (name.equals("a") && element.hasAttr("href")) {
      origin.reportAttributes(element);
      List<Inline> content = gather(element, depth + 1).finish();
      out.addAll(links.link(element.attr("href"), content, origin.position(element)));
    } else if (HtmlTags.isFormat(name)) {
      origin.reportAttributes(element);
      List<Inline> content = gather(element, depth + 1).finish();
      if (!content.isEmpty()) {
        HtmlTags.format(name, content).ifPresent(out::add);
      }
    } else {
      readOther(element, out, depth);
    }
  }

  /**
   * Paragraphs within running text (as in a cell) become lines; other elements leave their text.
   */
  private void readOther(Element element, InlineContent out, int depth) {
    String name = element.normalName();
    if (name.equals("p") || name.equals("div")) {
      origin.reportAttributes(element);
    } else {
      origin.reportRemoved(element);
    }
    if (element.isBlock() && !out.atSpace()) {
      out.add(new Inline.LineBreak());
    }
    out.addAll(gather(element, depth + 1).finishBlock());
    if (element.isBlock() && element.nextSibling() != null && !out.atSpace()) {
      out.add(new Inline.LineBreak());
    }
  }

  private void readText(TextNode node, InlineContent out) {
    String text = collapse(node.getWholeText());
    if (out.atSpace() && text.startsWith(" ")) {
      text = text.substring(1);
    }
    warnOfVisibleMarks(text, node);
    Matcher braces = BRACES.matcher(text);
    int from = 0;
    while (braces.find()) {
      out.text(text.substring(from, braces.start()));
      out.add(Placeholders.read(braces.group(), origin.position(node), origin.source()));
      from = braces.end();
    }
    out.text(text.substring(from));
  }

  /** Markdown means nothing in a block of HTML, which is easily overlooked. */
  private void warnOfVisibleMarks(String text, TextNode node) {
    Matcher stars = STARS.matcher(text);
    if (stars.find()) {
      origin.source().report(Code.EMPHASIS_UNMATCHED, origin.position(node), stars.group());
    }
  }

  private static String collapse(String text) {
    return SPACE
        .matcher(text)
        .replaceAll(
            space -> {
              boolean inside = space.start() > 0 && space.end() < text.length();
              return inside && space.group().contains("\n")
                  ? LineJoin.between(
                      text.codePointBefore(space.start()), text.codePointAt(space.end()))
                  : " ";
            });
  }
}
