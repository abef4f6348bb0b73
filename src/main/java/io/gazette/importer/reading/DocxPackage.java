package io.gazette.importer.reading;

import io.gazette.diagnostic.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word file that hold text. Nothing is unpacked beyond the limits. */
final class DocxPackage {

  private static final int MOST_ENTRIES = 5_000;
  private static final int MOST_BYTES_A_PART = 48 * 1024 * 1024;

  /** Of all parts together, also those that are only passed over. */
  private static final long MOST_BYTES = 256L * 1024 * 1024;

  private final SortedMap<String, byte[]> parts = new TreeMap<>();
  private final String file;
  private long bytes;

  private DocxPackage(String file) {
    this.file = file;
  }

  public static DocxPackage read(String file, byte[] zip) throws UnreadableSourceException {
    DocxPackage docx = new DocxPackage(file);
    try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
      docx.readAll(stream);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableSourceException(Code.IMPORT_DAMAGED, file, "@docx-package");
    }
    return docx;
  }

  private void readAll(ZipInputStream zip) throws IOException, UnreadableSourceException {
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      entries++;
      if (entries > MOST_ENTRIES) {
        throw new UnreadableSourceException(Code.IMPORT_LIMIT, file, "@docx-parts");
      }
      byte[] content = readEntry(zip, isText(entry.getName()));
      if (isText(entry.getName())) {
        parts.putIfAbsent(entry.getName(), content);
      }
    }
  }

  private static boolean isText(String name) {
    return name.matches("word/[A-Za-z0-9_]+\\.xml|word/_rels/document\\.xml\\.rels");
  }

  /** Reads an entry to its end, and keeps it only if it is wanted. */
  private byte[] readEntry(InputStream entry, boolean wanted)
      throws IOException, UnreadableSourceException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
      bytes += read;
      if (bytes > MOST_BYTES || kept.size() + (wanted ? read : 0) > MOST_BYTES_A_PART) {
        throw new UnreadableSourceException(Code.IMPORT_LIMIT, file, "@docx-size");
      }
      if (wanted) {
        kept.write(buffer, 0, read);
      }
    }
    return kept.toByteArray();
  }

  String file() {
    return file;
  }

  /** The names of the parts, sorted. */
  Iterable<String> names() {
    return parts.keySet();
  }

  /** A part to read event by event; empty if the file has none of this name. */
  Optional<XmlEvents> open(String name) throws UnreadableSourceException {
    byte[] part = parts.get(name);
    return part == null ? Optional.empty() : Optional.of(XmlEvents.open(part, file));
  }

  /** The text itself. */
  XmlEvents document() throws UnreadableSourceException {
    Optional<XmlEvents> document = open("word/document.xml");
    if (document.isEmpty()) {
      throw new UnreadableSourceException(Code.IMPORT_DAMAGED, file, "@docx-text");
    }
    return document.get();
  }
}
