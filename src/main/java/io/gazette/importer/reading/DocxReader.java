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
      next.write(out, hint(next));
      all.addAll(0, next.after);
    }
  }

  /** What Word knows about a paragraph: its style, its place in a table, its number. */
  private Hint hint(DocxParagraph paragraph) {
    if (paragraph.cell instanceof Hint.Cell || !paragraph.hasWords()) {
      return paragraph.cell;
    }
    if (styles.isTitle(paragraph.style)) {
      return new Hint.Title();
    }
    int list = paragraph.list >= 0 ? paragraph.list : styles.list(paragraph.style).orElse(0);
    int listLevel =
        paragraph.listLevel >= 0 ? paragraph.listLevel : styles.listLevel(paragraph.style);
    Optional<DocxNumbering.Label> label =
        list > 0 ? numbering.next(list, listLevel) : Optional.empty();
    int level = paragraph.outline > 0 ? paragraph.outline : styles.headingLevel(paragraph.style);
    if (level > 0) {
      String shown = label.map(DocxNumbering.Label::text).orElse("");
      return new Hint.Heading(level, Optional.empty(), shown);
    }
    return label.map(number -> item(number, listLevel)).orElse(paragraph.cell);
  }

  /** A number in a form that people also type may be a heading's; any other one counts a list. */
  private static Hint item(DocxNumbering.Label label, int listLevel) {
    if (label.text().isEmpty()) {
      return new Hint.Item(listLevel + 1, "");
    }
    return MarkReader.candidates(label.text() + " -").isEmpty()
        ? new Hint.Item(listLevel + 1, label.value() + ".")
        : new Hint.Shown(label.text());
  }
}
