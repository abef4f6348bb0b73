package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Topic;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Reports what stands beside the text of a Word file: heads and feet, notes, comments. */
final class DocxMargins {

  private DocxMargins() {}

  static void leaveOut(DocxPackage docx, Manuscript.Builder out) throws UnreadableSourceException {
    for (String name : docx.names()) {
      if (name.matches("word/(header|footer)\\d*\\.xml")) {
        leaveOut(docx.open(name).orElseThrow(), "p", Topic.HEADER_LEFT_OUT, out);
      } else if (name.matches("word/(footnotes|endnotes)\\.xml")) {
        leaveOut(
            docx.open(name).orElseThrow(),
            name.contains("foot") ? "footnote" : "endnote",
            Topic.NOTE_LEFT_OUT,
            out);
      } else if (name.equals("word/comments.xml")) {
        leaveOut(docx.open(name).orElseThrow(), "comment", Topic.COMMENT_LEFT_OUT, out);
      }
    }
  }

  /** Each element's text once; page numbers and repeated heads say nothing new. */
  private static void leaveOut(XmlEvents xml, String element, Topic topic, Manuscript.Builder out)
      throws UnreadableSourceException {
    Set<String> told = new LinkedHashSet<>();
    StringBuilder words = new StringBuilder();
    boolean inText = false;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        inText = xml.name().equals("t");
      } else if (event == XMLStreamConstants.CHARACTERS && inText) {
        words.append(xml.text());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inText = false;
        if (xml.name().equals(element)) {
          told.add(words.toString().strip());
          words.setLength(0);
        }
      }
    }
    for (String text : told) {
      out.append(text, 0, 1);
      out.endLeftOut(topic);
    }
  }
}
