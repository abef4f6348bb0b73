package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Topic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Walks through the text of a Word file and gives its paragraphs in reading order. */
final class DocxBody {

  private final XmlEvents xml;
  private final DocxLinks links;
  private final Consumer<DocxParagraph> paragraphs;
  private final DocxRun run;
  private final DocxTables tables = new DocxTables();

  /** The names of what comes next. */
  private final List<String> bookmarks = new ArrayList<>();

  private final Deque<DocxParagraph> open = new ArrayDeque<>();
  private final List<String> images = new ArrayList<>();

  /** How deep the walk is in what is not read; 0 outside. */
  private int skipped;

  private boolean inRowProperties;

  /** Whether the next paragraph is the first of a table within a cell. */
  private boolean nested;

  private boolean inParagraphProperties;

  /** A paragraph whose end is deleted, until the next one takes it in. */
  private @Nullable DocxParagraph unfinished;

  private int number;
  private String picture = "";

  /** The element whose characters are text; empty outside. */
  private String textElement = "";

  DocxBody(XmlEvents xml, DocxStyles styles, DocxLinks links, Consumer<DocxParagraph> paragraphs) {
    this.xml = xml;
    this.links = links;
    this.paragraphs = paragraphs;
    this.run = new DocxRun(styles);
  }

  /** What pictures say of themselves. */
  List<String> images() {
    return images;
  }

  void readAll() throws UnreadableSourceException {
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (skipped > 0) {
        skipped += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        skipped -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        start();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end();
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        characters(xml.text());
      }
    }
    finish();
  }

  private void start() {
    switch (xml.name()) {
      case "p" -> open.push(newParagraph());
      case "tbl", "tr", "tc" -> {
        if (open.isEmpty()) {
          finish();
        }
        nested |= xml.name().equals("tbl") && tables.isInCell();
        tables.start(xml.name(), open.isEmpty());
      }
      case "gridSpan" -> tables.span(xml.number("val", 1));
      case "gridBefore" -> tables.skip(xml.number("val", 0));
      case "vMerge" -> mergeDown();
      case "trPr" -> inRowProperties = true;
      case "pPr" -> inParagraphProperties = true;
      case "t", "delText", "instrText" -> textElement = xml.name();
      case "hyperlink" -> run.enterLink(links.address(xml));
      case "Fallback" -> skipped = 1;
      case "docPr" -> picture = xml.attribute("descr").or(() -> xml.attribute("name")).orElse("");
      case "blip", "imagedata" -> images.add(picture);
      case "altChunk", "OLEObject" -> images.add(xml.name());
      case "bookmarkStart" -> xml.attribute("name").ifPresent(this::bookmark);
      case "tab", "ptab" -> add("\t");
      case "noBreakHyphen" -> add("-");
      case "sym" -> add(symbol());
      case "br", "cr" -> lineBreak();
      case "numId", "ilvl", "outlineLvl", "pStyle" -> paragraphProperty();
      default -> startOther();
    }
  }

  /** A row, or the end of a paragraph, that was deleted with changes tracked says so of itself. */
  private void startOther() {
    if (inRowProperties && xml.name().equals("del")) {
      run.deleteRow();
    }
    DocxParagraph paragraph = open.peek();
    if (paragraph != null && inParagraphProperties && xml.name().equals("del")) {
      paragraph.endsDeleted = true;
    }
    run.start(xml);
  }

  private void mergeDown() {
    if (xml.attribute("val").filter("restart"::equals).isPresent()) {
      tables.beginMerged();
    } else {
      tables.continueMerged();
    }
  }

  private DocxParagraph newParagraph() {
    number++;
    DocxParagraph paragraph = new DocxParagraph(number);
    paragraph.bookmarks.addAll(bookmarks);
    bookmarks.clear();
    paragraph.cell = tables.hint();
    paragraph.beginsNested = nested;
    nested = false;
    return paragraph;
  }

  private void bookmark(String name) {
    (open.isEmpty() ? bookmarks : open.element().bookmarks).add(name);
  }

  private void paragraphProperty() {
    DocxParagraph paragraph = open.peek();
    if (paragraph == null || run.isInChangedProperties()) {
      return;
    }
    switch (xml.name()) {
      case "numId" -> paragraph.list = xml.number("val", 0);
      case "ilvl" -> paragraph.listLevel = xml.number("val", 0);
      case "outlineLvl" ->
          paragraph.outline = xml.number("val", 9) < 9 ? xml.number("val", 9) + 1 : 0;
      default -> paragraph.style = xml.attribute("val").orElse("");
    }
  }

  private void end() {
    switch (xml.name()) {
      case "p" -> endParagraph();
      case "tbl", "tr", "tc" -> {
        if (open.isEmpty()) {
          finish();
        }
        if (xml.name().equals("tr")) {
          run.endRow();
        }
        tables.end(xml.name()).forEach(paragraphs);
      }
      case "t", "delText", "instrText" -> textElement = "";
      case "hyperlink" -> run.enterLink("");
      case "trPr" -> inRowProperties = false;
      case "pPr" -> inParagraphProperties = false;
      default -> run.end(xml.name());
    }
  }

  private void endParagraph() {
    DocxParagraph paragraph = open.pop();
    if (unfinished != null && open.isEmpty() && unfinished.cell.equals(paragraph.cell)) {
      paragraph.join(unfinished);
      unfinished = null;
    }
    if (paragraph.endsDeleted && open.isEmpty()) {
      finish();
      unfinished = paragraph;
    } else {
      if (open.isEmpty()) {
        finish();
      }
      give(paragraph);
    }
  }

  /** Gives a paragraph that nothing comes to take in. */
  private void finish() {
    if (unfinished != null) {
      DocxParagraph alone = unfinished;
      unfinished = null;
      give(alone);
    }
  }

  private void give(DocxParagraph paragraph) {
    if (!open.isEmpty()) {
      open.element().after.add(paragraph);
    } else if (!tables.add(paragraph)) {
      paragraphs.accept(paragraph);
    }
  }

  private void lineBreak() {
    DocxParagraph paragraph = open.peek();
    if (paragraph != null && xml.attribute("type").isEmpty() && run.isShown()) {
      paragraph.addBreak();
    }
  }

  private void characters(String text) {
    DocxParagraph paragraph = open.peek();
    switch (textElement) {
      case "t" -> add(text);
      case "instrText" -> run.addInstruction(text);
      case "delText" -> {
        if (paragraph != null) {
          paragraph.leaveOut(Topic.DELETION_ACCEPTED, text);
        }
      }
      default -> {}
    }
  }

  private void add(String text) {
    DocxParagraph paragraph = open.peek();
    if (paragraph != null && !text.isEmpty()) {
      run.addTo(paragraph, text);
    }
  }

  /** At the beginning of a paragraph a sign of a symbol font is a bullet. */
  private String symbol() {
    String hex = xml.attribute("char").orElse("");
    String font = xml.attribute("font").orElse("").toLowerCase(java.util.Locale.ROOT);
    boolean first = open.peek() != null && !open.element().hasWords();
    if (first && (font.contains("wingdings") || font.contains("symbol"))) {
      return "•";
    }
    return hex.matches("[0-9A-Fa-f]{1,4}") ? String.valueOf((char) Integer.parseInt(hex, 16)) : "";
  }
}
