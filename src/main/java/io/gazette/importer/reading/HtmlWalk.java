package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks through a page from beginning to end and takes its text down line by line. */
final class HtmlWalk implements NodeVisitor {

  private final Element main;
  private final @Nullable Element title;
  private final Manuscript.Builder text;
  private final HtmlTables tables;
  private final Deque<HtmlContext> contexts = new ArrayDeque<>();
  private int lineNumber = 1;

  /** A number that the next words are to begin with; empty if there is none. */
  private String number = "";

  /** The outermost insertion that is open. */
  private @Nullable Element inserted;

  private int insertedFrom;

  /** Where the words within a line began that are being left out; negative if there are none. */
  private int leftOutOfLine = -1;

  /**
   * @param main the part of the page that is the policy
   * @param title its title, if that stands outside; else null
   * @param before how many tables there were before
   */
  HtmlWalk(Element main, @Nullable Element title, Manuscript.Builder text, int before) {
    this.main = main;
    this.title = title;
    this.text = text;
    this.tables = new HtmlTables(before);
    contexts.push(HtmlContext.outside(null));
  }

  /** Ends the last line, and gives the number of tables. */
  int finish() {
    endLine();
    return tables.count();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void enter(Element element) {
    HtmlContext around = contexts.element();
    if (HtmlElements.isBlock(element) || element.equals(main)) {
      endLine();
      text.addGap();
    } else if (HtmlElements.isEntry(element)) {
      endLine();
    }
    Stream.of(element.id(), element.nameIs("a") ? element.attr("name") : "")
        .filter(name -> !name.isEmpty())
        .forEach(text::anchor);
    if (element.normalName().equals("br")) {
      breakLine(around);
    } else if (element.normalName().equals("img")) {
      image(element);
    }
    if (element.normalName().equals("table") && tables.isInCell()) {
      text.noteHere(Topic.TABLE_NESTED, "");
    }
    HtmlContext context = context(element, around);
    if (context.beginsLeavingOut(element)) {
      beginLeavingOut(element);
    }
    contexts.push(context);
    if (element.nameIs("q") && context.isInside() && !context.isLeftOut()) {
      quote("“", element);
    }
    if (inserted == null && element.nameIs("ins") && context.isInside() && !context.isLeftOut()) {
      inserted = element;
      insertedFrom = text.place();
    }
  }

  /** What is left out within a sentence does not part it, unless it is more than words. */
  private void beginLeavingOut(Element element) {
    boolean lines = element.stream().anyMatch(HtmlElements::endsLine);
    if (lines || contexts.element().isPreformatted()) {
      endLine();
    } else {
      leftOutOfLine = text.place();
    }
  }

  private void endLeavingOut(HtmlContext context) {
    if (leftOutOfLine < 0) {
      endLine();
    } else {
      text.leaveOutOfLine(leftOutOfLine, context.reason());
      leftOutOfLine = -1;
    }
  }

  private HtmlContext context(Element element, HtmlContext around) {
    if (HtmlElements.isNotText(element)) {
      return around.silent(element);
    }
    boolean inside = around.isInside() || element.equals(main) || element.equals(title);
    Optional<Topic> reason = inside ? HtmlElements.reasonToLeaveOut(element) : Optional.empty();
    if (around.isLeftOut() || !inside) {
      return around.within(element, text);
    }
    if (reason.isPresent()) {
      return around.leftOut(element, reason.get());
    }
    HtmlContext context = around.isInside() ? around : HtmlContext.inside(element);
    if (element.equals(title)) {
      return context.with(element, new Hint.Title());
    }
    return hinted(element, context).within(element, text);
  }

  /** What an element says about the lines in it. */
  private HtmlContext hinted(Element element, HtmlContext context) {
    int level = HtmlElements.headingLevel(element);
    if (level > 0 && !tables.isInCell()) {
      return context.with(element, new Hint.Heading(level, Optional.empty(), ""));
    }
    return switch (element.normalName()) {
      case "ol", "ul" -> context.list(element);
      case "li" -> item(element, context);
      case "blockquote" ->
          tables.isInCell() ? context : context.with(element, new Hint.Quote(Part.Look.QUOTED));
      case "table", "tr", "td", "th" ->
          tables.enter(element).map(hint -> context.with(element, hint)).orElse(context);
      default -> context;
    };
  }

  /** In a cell a number is written out: there are no lists in tables. */
  private HtmlContext item(Element element, HtmlContext context) {
    String label = context.list().label(element);
    boolean typed = !label.isEmpty() && (tables.isInCell() || !HtmlList.isCounted(label));
    HtmlContext item = tables.isInCell() ? context : context.item(element, typed ? "" : label);
    number = typed ? label : "";
    return item;
  }

  /** A heading stays one line. */
  private void breakLine(HtmlContext around) {
    if (around.isHeading() && !text.isLineEmpty()) {
      text.append(" ", lineNumber, 1);
    } else {
      endLine();
    }
  }

  private void image(Element image) {
    HtmlContext around = contexts.element();
    if (around.isInside() && !around.isLeftOut()) {
      String words = image.attr("alt").isBlank() ? image.attr("src") : image.attr("alt");
      text.noteHere(Topic.IMAGE_LEFT_OUT, words.length() > 200 ? words.substring(0, 200) : words);
    }
  }

  /** A mark of a quotation, which the page only shows. */
  private void quote(String mark, Element quotation) {
    int from = text.place();
    text.append(mark, lineNumber, 1);
    text.note(Topic.QUOTATION_TYPED, from, quotation.text());
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      HtmlContext context = contexts.element();
      if (element.nameIs("q") && context.isInside() && !context.isLeftOut()) {
        quote("”", element);
      }
      if (HtmlElements.isBlock(element) || element.equals(main)) {
        endLine();
      } else if (contexts.element().beginsLeavingOut(element)) {
        endLeavingOut(contexts.element());
      }
      tables.leave(element);
      contexts.pop();
      if (element.equals(inserted)) {
        if (text.place() > insertedFrom) {
          text.note(Topic.INSERTION_MARKED, insertedFrom, element.text());
        }
        inserted = null;
      }
    }
  }

  private void append(TextNode node) {
    HtmlContext context = contexts.element();
    if (context.isSilent()) {
      return;
    }
    Range range = node.sourceRange();
    int line = range.isTracked() ? range.start().lineNumber() : lineNumber;
    int column = range.isTracked() ? range.start().columnNumber() : 1;
    String words = SymbolFont.read(node);
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (c == '\n' && context.isPreformatted()) {
        endLine();
      } else if (!space || !text.endsWithSpace()) {
        if (!space && !number.isEmpty()) {
          writeNumber(line, column);
        }
        lineNumber = text.isLineEmpty() ? line : lineNumber;
        text.append(space ? ' ' : c, line, column, context.style(), context.linkNumber());
      }
      column = c == '\n' ? 1 : column + 1;
      line += c == '\n' ? 1 : 0;
    }
  }

  private void writeNumber(int line, int column) {
    int from = text.place();
    text.append(number + " ", line, column);
    text.note(Topic.NUMBER_TYPED, from, number);
    number = "";
  }

  /** Ends the line, as part of the policy or as what is left out of it. */
  private void endLine() {
    HtmlContext context = contexts.element();
    if (!context.isInside() || context.isLeftOut()) {
      text.endLeftOut(context.reason());
    } else {
      boolean empty = text.isLineEmpty();
      text.endLine(lineNumber, empty ? new Hint.None() : context.takeHint());
    }
  }
}
