package io.gazette.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** See {@link ImportFuzz}: the document of a Word file, or a whole one where it begins like one. */
public final class DocxFuzz {

  private DocxFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    boolean whole = input.length > 1 && input[0] == 'P' && input[1] == 'K';
    ImportFuzz.check("policy.docx", whole ? input : packed(input));
  }

  private static byte[] packed(byte[] document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document);
    }
    return bytes.toByteArray();
  }
}
