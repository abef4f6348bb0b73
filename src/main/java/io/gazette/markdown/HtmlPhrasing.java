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
  InlineContent read(Element element, int depth) {
    return gather(element, depth).trimmed();
  }

  private InlineContent gather(Element element, int depth) {
    return gather(element, new InlineContent(origin.source()), depth);
  }

  private InlineContent gather(Element element, InlineContent content, int depth) {
    for (Node child : element.childNodes()) {
      read(child, content, depth);
    }
    return content;
  }

  void read(Node node, InlineContent out, int depth) {
    if (node instanceof TextNode text) {
      readText(text, out);
    } else if (node instanceof Element element) {
      readElement(element, out, depth);
    } else {
      origin.reportUnlessNote(node);
    }
  }

  private void readElement(Element element, InlineContent out, int depth) {
    String name = element.normalName();
    Reading reading = origin.source().reading();
    if (!reading.isStrict() && HtmlTags.isMedium(name)) {
      out.add(HtmlTags.reference(name, element.attributes()).inline(origin.position(element)));
    }
    if (reading.hides(name)) {
      origin.reportRemoved(element);
    } else if (name.equals("br")) {
      out.add(new Inline.LineBreak());
    } else if (HtmlTags.isImage(name)) {
      SourcePosition position = origin.position(element);
      origin.source().reportWords(Code.IMAGE_UNSUPPORTED, position, element.attr("src"));
      out.text(reading.isStrict() ? element.attr("alt") : "");
    } else if (origin.isTooDeep(element, depth)) {
      out.text(element.text());
    } else if (name.equals("a") && element.hasAttr("href")) {
      origin.reportAttributes(element);
      List<Inline> content = gather(element, out.goingOn(), depth + 1).finish();
      out.addAll(
          links.link(
              HtmlTags.address(element.attributes(), reading), content, origin.position(element)));
    } else if (reading.mark(name).isPresent()) {
      origin.reportAttributes(element);
      List<Inline> content = gather(element, out.goingOn(), depth + 1).finish();
      out.addAll(HtmlTags.marked(reading.mark(name).get(), content, reading));
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
    if (!element.isBlock()) {
      out.addAll(gather(element, out.goingOn(), depth + 1));
      return;
    }
    if (!out.atSpace()) {
      out.add(new Inline.LineBreak());
    }
    out.addAll(gather(element, depth + 1).trimmed());
    if (element.nextSibling() != null && !out.atSpace()) {
      out.add(new Inline.LineBreak());
    }
  }

  private void readText(TextNode node, InlineContent out) {
    String text = collapse(node.getWholeText(), out.lastCharacter(), firstCharacter(node));
    if (out.atSpace() && text.startsWith(" ")) {
      text = text.substring(1);
    }
    if (!origin.source().reading().isStrict()) {
      out.text(text);
      return;
    }
    Matcher braces = BRACES.matcher(text);
    Matcher written = BRACES.matcher(node.getWholeText());
    HtmlTextPositions positions = new HtmlTextPositions(origin, node);
    int from = 0;
    while (braces.find() && written.find()) {
      out.text(text.substring(from, braces.start()));
      SourcePosition position = positions.at(written.start());
      origin.source().readPlaceholder(braces.group(), position, out);
      from = braces.end();
    }
    out.text(text.substring(from));
    warnOfVisibleMarks(node);
  }

  /** Markdown means nothing in a block of HTML, which is easily overlooked. */
  private void warnOfVisibleMarks(TextNode node) {
    Matcher stars = STARS.matcher(node.getWholeText());
    if (stars.find()) {
      SourcePosition position = new HtmlTextPositions(origin, node).at(stars.start());
      origin.source().reportWords(Code.EMPHASIS_UNMATCHED, position, stars.group());
    }
  }

  /** Makes one space of many, or none where a line of Chinese goes on in the next. */
  private static String collapse(String text, int before, int after) {
    return SPACE
        .matcher(text)
        .replaceAll(
            space ->
                space.group().contains("\n")
                    ? LineJoin.between(
                        space.start() > 0 ? text.codePointBefore(space.start()) : before,
                        space.end() < text.length() ? text.codePointAt(space.end()) : after)
                    : " ");
  }

  /** What follows a text on its line. */
  private static int firstCharacter(TextNode node) {
    String text = node.nextSibling() instanceof Element next ? next.text() : "";
    return text.isEmpty() ? LineJoin.NONE : text.codePointAt(0);
  }
}
