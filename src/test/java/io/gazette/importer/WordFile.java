package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the least that is a Word file. */
final class WordFile {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordFile() {}

  static byte[] of(String body) {
    return of(body, "");
  }

  /** With the definitions of lists. */
  static byte[] of(String body, String numbering) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body + "</w:body></w:document>")
              .getBytes(UTF_8));
      if (!numbering.isEmpty()) {
        zip.putNextEntry(new ZipEntry("word/numbering.xml"));
        zip.write(
            ("<w:numbering xmlns:w=\"" + NAMESPACE + "\">" + numbering + "</w:numbering>")
                .getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A paragraph that Word numbers. */
  static String numbered(int list, int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  /** A paragraph of a level of the outline; 0 for the highest. */
  static String heading(int level, String words) {
    return "<w:p><w:pPr><w:outlineLvl w:val=\""
        + level
        + "\"/></w:pPr><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }
}
