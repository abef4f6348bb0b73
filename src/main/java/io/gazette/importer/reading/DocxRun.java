package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What holds for the text of a run: its marks, its link, whether it was inserted or deleted. */
final class DocxRun {

  /** The properties of one run; a text box stands within the run it hangs on. */
  private static final class Properties {
    Optional<Boolean> bold = Optional.empty();
    Optional<Boolean> underlined = Optional.empty();
    boolean struck;
    String height = "";
    String style = "";
    boolean hidden;
  }

  private final DocxStyles styles;
  private final Deque<Properties> runs = new ArrayDeque<>();

  /** The instructions of the fields that are open, innermost first. */
  private final Deque<StringBuilder> fields = new ArrayDeque<>();

  private String link = "";
  private int inserted;
  private int deleted;
  private boolean rowDeleted;
  private int changedProperties;

  DocxRun(DocxStyles styles) {
    this.styles = styles;
  }

  void enterLink(String address) {
    link = address;
  }

  void start(XmlEvents xml) {
    switch (xml.name()) {
      case "r" -> runs.push(new Properties());
      case "ins", "moveTo" -> inserted++;
      case "del", "moveFrom" -> deleted++;
      case "pPrChange", "rPrChange", "sectPrChange", "tblPrChange" -> changedProperties++;
      case "fldChar" -> field(xml.attribute("fldCharType").orElse(""));
      case "fldSimple" -> fields.push(new StringBuilder(xml.attribute("instr").orElse("")));
      default -> property(xml);
    }
  }

  private void property(XmlEvents xml) {
    Properties run = runs.peek();
    if (run == null || changedProperties > 0) {
      return;
    }
    switch (xml.name()) {
      case "b" -> run.bold = Optional.of(xml.isOn());
      case "u" -> run.underlined = Optional.of(xml.isOn());
      case "strike", "dstrike" -> run.struck = xml.isOn();
      case "vertAlign" -> run.height = xml.attribute("val").orElse("");
      case "vanish" -> run.hidden = xml.isOn();
      case "rStyle" -> run.style = xml.attribute("val").orElse("");
      default -> {}
    }
  }

  private void field(String type) {
    if (type.equals("begin")) {
      fields.push(new StringBuilder());
    } else if (type.equals("end")) {
      fields.poll();
    }
  }

  void end(String name) {
    switch (name) {
      case "r" -> runs.poll();
      case "ins", "moveTo" -> inserted--;
      case "del", "moveFrom" -> deleted--;
      case "pPrChange", "rPrChange", "sectPrChange", "tblPrChange" -> changedProperties--;
      case "fldSimple" -> fields.poll();
      default -> {}
    }
  }

  void deleteRow() {
    rowDeleted = true;
  }

  void endRow() {
    rowDeleted = false;
  }

  boolean isInChangedProperties() {
    return changedProperties > 0;
  }

  /** Whether what comes is part of the text that a person sees. */
  boolean isShown() {
    return deleted == 0 && !rowDeleted && (runs.isEmpty() || !runs.element().hidden);
  }

  /** A part of a field's instruction, which nobody sees. */
  void addInstruction(String text) {
    if (!fields.isEmpty()) {
      fields.element().append(text);
    }
  }

  /** Adds text to a paragraph, as what it is. */
  void addTo(DocxParagraph paragraph, String text) {
    if (deleted > 0 || rowDeleted) {
      paragraph.leaveOut(Topic.DELETION_ACCEPTED, text);
    } else if (!isShown()) {
      paragraph.leaveOut(Topic.HIDDEN_LEFT_OUT, text);
    } else {
      // Every link is underlined; that marks no passage as key.
      String address = address();
      int marks = marks(paragraph.style) & (address.isEmpty() ? ~0 : ~Manuscript.UNDERLINED);
      paragraph.add(text, marks, address, inserted > 0);
    }
  }

  private int marks(String paragraphStyle) {
    Properties run = runs.isEmpty() ? new Properties() : runs.element();
    int around = styles.headingLevel(paragraphStyle) > 0 ? 0 : styles.marks(paragraphStyle);
    int styled = around | (run.style.isEmpty() ? 0 : styles.marks(run.style));
    int marked = set(run.underlined, Manuscript.UNDERLINED, set(run.bold, Manuscript.BOLD, styled));
    int height =
        switch (run.height) {
          case "superscript" -> Manuscript.RAISED;
          case "subscript" -> Manuscript.LOWERED;
          default -> 0;
        };
    return marked | height | (run.struck ? Manuscript.STRUCK : 0);
  }

  private static int set(Optional<Boolean> on, int mark, int marks) {
    return on.map(set -> set ? marks | mark : marks & ~mark).orElse(marks);
  }

  private String address() {
    return link.isEmpty() && !fields.isEmpty()
        ? DocxLinks.inField(fields.element().toString())
        : link;
  }
}
