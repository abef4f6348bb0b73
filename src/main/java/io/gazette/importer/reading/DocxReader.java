package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a Word file: its paragraphs with the numbers that Word counts, marks, links and tables. */
final class DocxReader {

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Manuscript.Builder out = Manuscript.builder();

  private DocxReader(DocxStyles styles, DocxNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  public static Manuscript read(String file, byte[] zip) throws UnreadableSourceException {
    DocxPackage docx = DocxPackage.read(file, zip);
    DocxStyles styles = DocxStyles.read(docx);
    DocxReader reader = new DocxReader(styles, DocxNumbering.read(docx));
    DocxBody body = new DocxBody(docx.document(), styles, DocxLinks.read(docx), reader::write);
    body.readAll();
    body.images().forEach(image -> reader.out.noteHere(Topic.IMAGE_LEFT_OUT, image));
    DocxMargins.leaveOut(docx, reader.out);
    return reader.out.build();
  }

  private void write(DocxParagraph paragraph) {
    List<DocxParagraph> all = new ArrayList<>();
    all.add(paragraph);
    while (!all.isEmpty()) {
      DocxParagraph next = all.remove(0);
      write(next, number(next));
      all.addAll(0, next.after);
    }
  }

  private void write(DocxParagraph paragraph, Optional<DocxNumbering.Label> number) {
    String label = number.map(DocxNumbering.Label::text).orElse("");
    boolean inCell = paragraph.cell instanceof Hint.Cell;
    if (number.filter(counted -> !counted.certain()).isPresent()) {
      out.noteHere(Topic.NUMBER_FORMAT_UNKNOWN, label);
    }
    if (paragraph.beginsNested && paragraph.hasWords()) {
      out.noteHere(Topic.TABLE_NESTED, "");
    }
    if (!paragraph.hasWords()) {
      paragraph.write(out, paragraph.cell);
    } else if (!label.isBlank() && (inCell || MarkReader.candidates(label + " -").isEmpty())) {
      paragraph.writeWithNumber(label.strip(), out, inCell ? paragraph.cell : hint(paragraph, ""));
    } else {
      paragraph.write(out, inCell ? paragraph.cell : hint(paragraph, number));
    }
  }

  /**
   * The number that Word shows before a paragraph. Word also counts those without words, but not
   * those that are there no more.
   */
  private Optional<DocxNumbering.Label> number(DocxParagraph paragraph) {
    int list = paragraph.list >= 0 ? paragraph.list : styles.list(paragraph.style).orElse(0);
    if (list <= 0 || paragraph.isGone() || styles.isTitle(paragraph.style)) {
      return Optional.empty();
    }
    return numbering.next(list, listLevel(paragraph, list));
  }

  private int listLevel(DocxParagraph paragraph, int list) {
    return paragraph.listLevel >= 0
        ? paragraph.listLevel
        : styles
            .listLevel(paragraph.style)
            .orElseGet(() -> numbering.levelOf(list, paragraph.style));
  }

  /** What Word knows about a paragraph: its style, its number. */
  private Hint hint(DocxParagraph paragraph, Optional<DocxNumbering.Label> number) {
    Hint styled = hint(paragraph, number.map(DocxNumbering.Label::text).orElse(""));
    if (!(styled instanceof Hint.None) || number.isEmpty()) {
      return styled;
    }
    // A number in a form that people also type may be a heading's.
    return number.get().text().isEmpty()
        ? new Hint.Item(Math.max(0, paragraph.listLevel) + 1, "")
        : new Hint.Shown(number.get().text());
  }

  private Hint hint(DocxParagraph paragraph, String label) {
    if (styles.isTitle(paragraph.style)) {
      return new Hint.Title();
    }
    int level = paragraph.outline > 0 ? paragraph.outline : styles.headingLevel(paragraph.style);
    return level > 0 ? new Hint.Heading(level, Optional.empty(), label) : paragraph.cell;
  }
}
